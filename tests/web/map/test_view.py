"""Filters choose what of the drawn relations is shown; what is laid out stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.dataset import Dataset, load
from graph.questions.answer import Question
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import EVIDENCE, NOT_STATED, POLARITIES, SPECIES, TYPES
from web.map.choices import Choices
from web.map.view import View, view_of

DATA = Path(__file__).parents[3] / "data" / "relations.csv"
CHOICES = {
    "type": TYPES,
    "polarity": POLARITIES,
    "evidence": EVIDENCE,
    "species": (*SPECIES, NOT_STATED),
}
FILTERS = some.builds(
    Filters,
    **{name: some.lists(some.sampled_from(list(words)), unique=True).map(tuple) for name, words in CHOICES.items()},
)
SCOPES = some.sampled_from([Scope(("core",)), Scope((), "GABA"), Scope((), "Cortisol"), Scope()])


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return load(DATA)


@pytest.fixture
def view(tmp_path: Path) -> Callable[..., View]:
    """Return a function from rows and choices to a view."""

    def view_of_rows(*rows: str, scope: Scope = Scope(), filters: Filters = Filters()) -> View:  # noqa: B008
        path = tmp_path / "relations.csv"
        path.write_text("\n".join(("source,effect,target,polarity,source_type", *rows)), encoding="utf-8")
        return view_of(load(path), Choices(scope, filters))

    return view_of_rows


ROWS = ("b,calms,a,decreases,hormone", "a,feeds,b,increases,", "b,wakes,a,increases,", "c,feeds,d,increases,")


def test_a_view_says_what_is_drawn_and_what_of_it_is_shown(view: Callable[..., View]) -> None:
    found = view(*ROWS, scope=Scope((), "a"), filters=Filters(polarity=("increases",)))
    assert list(found.model.relations["line"]) == [2, 3, 4, 5]
    assert list(found.scoped["line"]) == [2, 3, 4]
    assert list(found.shown["line"]) == [3, 4]
    lines = found.model.relations.loc[list(found.payload.relations), "line"]
    assert dict(zip(lines, found.flags, strict=True)) == {2: "0", 3: "1", 4: "1"}
    assert (found.path, found.left_out) == ("relations.csv", 0)


def test_a_relation_knows_its_cells_and_whether_it_is_contested(view: Callable[..., View]) -> None:
    found = view(*ROWS)
    calms, feeds, wakes, other = found.model.relations.index
    assert [found.model.records[calms][cell] for cell in ("effect", "id")] == ["calms", calms]
    assert [found.model.is_contested(found.model.records[id]) for id in (calms, feeds, wakes, other)] == [
        True,
        False,
        True,
        False,
    ]


def test_what_belongs_to_a_selection_is_what_is_shown_of_it(view: Callable[..., View]) -> None:
    found = view(*ROWS, filters=Filters(polarity=("increases",)))
    calms, feeds, wakes, other = found.model.relations.index
    assert found.ends_of("a") == {feeds, wakes, "a", "b"}
    assert found.ends_of(other) == {other, "c", "d"}
    assert (found.ends_of(calms), found.ends_of("nobody")) == (set(), set())


@settings(deadline=None, max_examples=40)
@given(SCOPES, FILTERS)
def test_filters_only_hide_and_never_change_what_is_laid_out(shipped: Dataset, scope: Scope, filters: Filters) -> None:
    plain = view_of(shipped, Choices(scope, Filters()))
    filtered = view_of(shipped, Choices(scope, filters))
    assert filtered.payload is plain.payload
    drawn = filtered.model.relations.loc[list(filtered.payload.relations)]
    assert plain.flags == "1" * len(drawn)
    expected = "".join("1" if _passes(relation, filters) else "0" for _, relation in drawn.iterrows())
    assert filtered.flags == expected
    assert len(filtered.shown) == expected.count("1")
    assert filtered.shown["line"].is_monotonic_increasing


def _passes(relation: dict[str, str], filters: Filters) -> bool:
    stated = {name: {relation[name] or NOT_STATED} for name in ("polarity", "evidence", "species")}
    stated["type"] = {relation["source_type"], relation["target_type"]}
    chosen = {name: set(getattr(filters, name)) for name in stated}
    return all(not chosen[name] or chosen[name] & stated[name] for name in stated)


@pytest.mark.parametrize(
    ("levels", "question", "narrowed"),
    [
        (("core",), Question("what if", "Chronic stress", length=2, change="lower"), False),
        ((), Question("what if", "Chronic stress", length=1, change="lower"), True),
        ((), Question("loops"), True),
        (("core",), Question("loops"), False),
        (("core",), Question("paths", "Dopamine", "Pleasure and reward"), True),
        (("core",), Question("paths", "Mood", "GABA"), False),
    ],
)
def test_an_answer_has_a_map_of_its_own_where_the_whole_would_be_too_small_beside_it(
    shipped: Dataset, levels: tuple[str, ...], question: Question, narrowed: bool
) -> None:
    found = view_of(shipped, Choices(Scope(levels), Filters(), question=question))
    assert found.answer is not None
    assert (found.scope.only == found.answer.relations) == narrowed
    assert (set(found.payload.relations) < set(found.asked.index)) == narrowed


def test_what_is_folded_is_filtered_by_its_own_words_and_what_is_inside_is_not_drawn(view: Callable[..., View]) -> None:
    folded = Scope(folded=(("a", "c"), ("b", "d")))
    assert list(view(*ROWS, scope=folded).shown["line"]) == [2, 3, 4, 5]
    inside = Scope(folded=(("a", "c"), ("b", "c")))
    found = view(*ROWS, scope=inside, filters=Filters(polarity=("increases",)))
    assert (list(found.scoped["line"]), list(found.shown["line"]), found.left_out) == ([5], [5], 0)
