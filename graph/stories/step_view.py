"""A step turns into a step view: what of the map it shows, in words that the map knows, and where it is in the app."""

from dataclasses import dataclass

from graph.questions.paths import FIRST_LENGTH, paths
from graph.stories.map_index import StepWords
from graph.stories.story import StepRow
from graph.views.filters import Filters
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import DEPTHS, FIRST_DEPTH, LAYOUTS, Layout

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
    layout: Layout = LAYOUTS[0]
    selected: str = ""
    ends: tuple[str, str] | None = None


def step_view_of(step: StepRow, step_words: StepWords) -> StepView:
    """Return what a step shows of the map; as much as can be shown where a word is not known."""
    levels = tuple(level for level in step.levels if level in levels_of(step_words.listing))
    return StepView(
        levels=levels or first_levels(step_words.listing),
        filters=Filters(
            type=step_words.known("type", step.types), polarity=step_words.known("polarity", step.polarities)
        ),
        focus=step_words.concept(step.focus),
        depth=next((depth for depth in DEPTHS if str(depth) == step.depth), FIRST_DEPTH),
        layout=next((layout for layout in LAYOUTS if layout == step.layout), LAYOUTS[0]),
        selected=step_words.concept(step.select) or step_words.relation(step.select) or "",
        ends=_ends(step_words.concept(step.start), step_words.concept(step.end)),
    )


def scope_of(view: StepView, step_words: StepWords) -> Scope:
    """Return what a step view lays out: the relations of its paths where there are any, else what is near its focus."""
    if view.ends:
        found = paths(step_words.edges(view.levels, view.filters), *view.ends, FIRST_LENGTH).found
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
        "focus": (view.focus or "",),
        "depth": (str(view.depth) if view.focus else "",),
        "layout": (view.layout if view.layout != LAYOUTS[0] else "",),
        "select": (view.selected,),
        "ask": ("paths" if view.ends else "",),
        "from": (start,),
        "to": (end,),
    }
    return {name: words for name, words in said.items() if any(words)}


def _ends(start: str | None, end: str | None) -> tuple[str, str] | None:
    return (start, end) if start and end and start != end else None
