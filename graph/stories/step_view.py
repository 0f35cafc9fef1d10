"""A step turns into a step view: what of the map it shows, in words that the map knows, and where it is in the app."""

from dataclasses import dataclass

from graph.model.map_model import MapModel
from graph.questions.paths import FIRST_LENGTH, paths
from graph.stories.map_index import relation_named, signed_edges, words_in_use
from graph.stories.story import StepRow
from graph.views.filters import Filters
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import BY_SIZE, DEPTHS, FIRST_DEPTH, LAYOUTS, Layout
from graph.year_span import UNTIL, span_of

Address = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class StepView:
    """The choices of a step, each as the page's address has it; what the map does not know is left out.

    `selected` is a concept, the id of a relation or ""; `ends` are the two concepts whose paths are asked for.
    """

    levels: tuple[str, ...]
    filters: Filters
    focus: str | None = None
    depth: int = FIRST_DEPTH
    layout: Layout = BY_SIZE
    selected: str = ""
    ends: tuple[str, str] | None = None


def step_view_of(step: StepRow, model: MapModel) -> StepView:
    """Return what a step shows of a map; as much as can be shown where a word is not known."""
    levels = tuple(level for level in step.levels if level in levels_of(model.relations))
    types, polarities = words_in_use("type", step.types, model), words_in_use("polarity", step.polarities, model)
    return StepView(
        levels=levels or first_levels(model.relations),
        filters=Filters(type=types, polarity=polarities, until=(step.until,) if span_of(step.until) else ()),
        focus=model.concept(step.focus),
        depth=next((depth for depth in DEPTHS if str(depth) == step.depth), FIRST_DEPTH),
        layout=next((layout for layout in LAYOUTS if layout == step.layout), BY_SIZE),
        selected=model.concept(step.select) or relation_named(step.select, model) or "",
        ends=_ends(model.concept(step.start), model.concept(step.end)),
    )


def scope_of(view: StepView, model: MapModel) -> Scope:
    """Return what a step view lays out: the relations of its paths where there are any, else what is near its focus."""
    if view.ends:
        found = paths(signed_edges(model, view.levels, view.filters), *view.ends, FIRST_LENGTH).found
        told = {relation for path in found for edge in path.edges for relation in edge.relations}
        if told:
            return Scope(only=tuple(sorted(told)))
    return Scope(view.levels, view.focus, view.depth)


def address_of(view: StepView) -> Address:
    """Return the parameters of the address at which the page shows the same; see DESIGN: level, focus, ask and so on.

    A name that is missing has no words. The page itself adds `story` and `step`.
    """
    start, end = view.ends or ("", "")
    said: dict[str, tuple[str, ...]] = {
        "level": view.levels,
        "type": view.filters.type,
        "polarity": view.filters.polarity,
        UNTIL: view.filters.until,
        "focus": (view.focus or "",),
        "depth": (str(view.depth) if view.focus else "",),
        "layout": (view.layout if view.layout != BY_SIZE else "",),
        "select": (view.selected,),
        "ask": ("paths" if view.ends else "",),
        "from": (start,),
        "to": (end,),
    }
    return {name: words for name, words in said.items() if any(words)}


def unknown_concepts(step: StepRow, model: MapModel) -> list[tuple[str, str]]:
    """Return the concepts that a step names and the map does not have, each after its column."""
    named = (("focus", step.focus), ("from", step.start), ("to", step.end))
    return [(column, name) for column, name in named if name and not model.concept(name)]


def missing_words(step: StepRow, model: MapModel) -> list[str]:
    """Return what a step names and the map does not have; without it the step shows something else."""
    types = words_in_use("type", step.types, model)
    unknown = [name for _, name in unknown_concepts(step, model)]
    unknown += [word for word in step.types if word not in types]
    is_selection_known = model.concept(step.select) or relation_named(step.select, model)
    return [*unknown, *([step.select] if step.select and not is_selection_known else [])]


def _ends(start: str | None, end: str | None) -> tuple[str, str] | None:
    return (start, end) if start and end and start != end else None
