"""A step turns into a look: what of the map it shows, in words that the map knows, and where it is in the app."""

from dataclasses import dataclass

from graph.model.map_model import MapModel
from graph.questions.paths import FIRST_LENGTH, paths
from graph.stories.map_index import relation_named, signed_edges, words_in_use
from graph.stories.story import Step
from graph.views.filters import Filters
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import DEPTHS, FIRST_DEPTH, LAYOUTS, Layout

Address = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Look:
    """The choices of a step, each as the page's address has it; what the map does not know is left out.

    `selected` is a concept, the id of a relation or ""; `ends` are the two concepts whose paths are asked for.
    """

    levels: tuple[str, ...]
    filters: Filters
    focus: str | None = None
    depth: int = FIRST_DEPTH
    layout: Layout = LAYOUTS[0]
    selected: str = ""
    ends: tuple[str, str] | None = None


def look_of(step: Step, model: MapModel) -> Look:
    """Return what a step shows of a map; as much as can be shown where a word is not known."""
    levels = tuple(level for level in step.levels if level in levels_of(model.relations))
    types, polarities = words_in_use("type", step.types, model), words_in_use("polarity", step.polarities, model)
    return Look(
        levels=levels or first_levels(model.relations),
        filters=Filters(type=types, polarity=polarities),
        focus=model.concept(step.focus),
        depth=next((depth for depth in DEPTHS if str(depth) == step.depth), FIRST_DEPTH),
        layout=next((layout for layout in LAYOUTS if layout == step.layout), LAYOUTS[0]),
        selected=model.concept(step.select) or relation_named(step.select, model) or "",
        ends=_ends(model.concept(step.start), model.concept(step.end)),
    )


def scope_of(look: Look, model: MapModel) -> Scope:
    """Return what a look lays out: the relations of its paths where there are any, else what is near its focus."""
    if look.ends:
        found = paths(signed_edges(model, look.levels, look.filters), *look.ends, FIRST_LENGTH).found
        told = {relation for path in found for step in path.steps for relation in step.relations}
        if told:
            return Scope(only=tuple(sorted(told)))
    return Scope(look.levels, look.focus, look.depth)


def address_of(look: Look) -> Address:
    """Return the parameters of the address at which the page shows the same; see DESIGN: level, focus, ask and so on.

    A name that is missing has no words. The page itself adds `story` and `step`.
    """
    start, end = look.ends or ("", "")
    said: dict[str, tuple[str, ...]] = {
        "level": look.levels,
        "type": look.filters.type,
        "polarity": look.filters.polarity,
        "focus": (look.focus or "",),
        "depth": (str(look.depth) if look.focus else "",),
        "layout": (look.layout if look.layout != LAYOUTS[0] else "",),
        "select": (look.selected,),
        "ask": ("paths" if look.ends else "",),
        "from": (start,),
        "to": (end,),
    }
    return {name: words for name, words in said.items() if any(words)}


def _ends(start: str | None, end: str | None) -> tuple[str, str] | None:
    return (start, end) if start and end and start != end else None
