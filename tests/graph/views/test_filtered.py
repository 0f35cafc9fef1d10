"""What is shown of a map are the relations of the scope that pass the filters."""

from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope

from ...models import model_of_text

MODEL = model_of_text(
    "source,effect,target,polarity,level\n"
    "a,feeds,b,increases,core\na,starves,b,decreases,core\nb,feeds,c,increases,research\n"
)


def shown(scope: Scope, filters: Filters) -> list[int]:
    return list(filtered(MODEL, scope, filters)["line"])


def test_scope_and_filters_both_have_to_let_a_relation_through() -> None:
    feeding = Filters(polarity=("increases",))
    assert shown(Scope(), Filters()) == [2, 3, 4]
    assert shown(Scope(), feeding) == [2, 4]
    assert shown(Scope(("core",)), feeding) == [2]
    assert shown(Scope(focus="c"), feeding) == [4]
    assert shown(Scope(("core",), "c"), Filters()) == []
