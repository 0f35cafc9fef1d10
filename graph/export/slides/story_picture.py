"""A step of a story turns into its picture for a room, and into what is to be said of it: propositions and sources."""

from dataclasses import dataclass
from math import ceil

from graph.export.drawing.captions import description, source_of, sources
from graph.export.drawing.map_marks import Shown, drawn, shown_of
from graph.export.drawing.marks import Mark, moved
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.layout.lay_out import lay_out
from graph.layout.picture import PRESENTED
from graph.model.contested import contested_pairs
from graph.model.listing import records
from graph.palette import PAGE, Theme
from graph.stories.map_index import StepWords
from graph.stories.step_view import StepView, scope_of, step_view_of
from graph.stories.story import StepRow
from graph.views.scope import within
from graph.wording import evidence_words, sentence

_MARGIN = 6.0
_BELOW_THE_MAP = 10.0
_NARROWEST = 420.0


@dataclass(frozen=True)
class StoryPicture:
    """The picture of a step, None where it shows nothing, and its words.

    `description` says the propositions, `sources` where they are from; `evidence` says the selected one and how well it
    is known, `source` where that is from.
    """

    sheet: Sheet | None
    description: str = ""
    sources: tuple[str, ...] = ()
    evidence: str = ""
    source: str = ""


def story_picture(step: StepRow, step_words: StepWords, theme: Theme) -> StoryPicture:
    """Return the picture of what a step shows, with its legend."""
    view = step_view_of(step, step_words)
    shown = _shown(view, step_words)
    if not shown.relations:
        return StoryPicture(None)
    said = description(shown)
    sheet = _sheet(shown, dict(step_words.graph.nodes(data="type")), theme, step.title, said)
    return StoryPicture(sheet, said, sources(shown), *_selected(view, shown))


def _shown(view: StepView, step_words: StepWords) -> Shown:
    scope = scope_of(view, step_words)
    rows = within(step_words.listing, scope)
    types = dict(step_words.graph.nodes(data="type"))
    picture = lay_out(rows, types, scope.focus, view.layout, PRESENTED)
    laid_out = {id for route in picture.routes for id in route.relations}
    relations = frozenset(laid_out & set(step_words.shown(scope, view.filters).index))
    return shown_of(
        picture, step_words.graph, step_words.listing, relations, contested_pairs(step_words.graph), scope.focus
    )


def _sheet(shown: Shown, types: dict[str, str], theme: Theme, title: str, said: str) -> Sheet:
    width = max(shown.picture.width, _NARROWEST)
    marks, height = legend(entries_of(shown, types), width, theme)
    left, top = _MARGIN + (width - shown.picture.width) / 2, _MARGIN
    below = top + shown.picture.height + _BELOW_THE_MAP
    placed: list[Mark] = [moved(mark, left, top) for mark in drawn(shown, theme)]
    placed += [moved(mark, _MARGIN, below) for mark in marks]
    size = (ceil(width + 2 * _MARGIN), ceil(below + height + _MARGIN))
    return Sheet(*size, tuple(placed), PAGE[theme].background, printable(title), printable(said))


def _selected(view: StepView, shown: Shown) -> tuple[str, str]:
    """Return the selected relation with the kind of its evidence, and its source; "" where none of those shown is."""
    if view.selected not in shown.relations:
        return "", ""
    relation = next(records(shown.listing.loc[[view.selected]]))
    said = sentence(relation["source"], relation["effect"], relation["target"])
    words = evidence_words(relation["evidence"], relation["species"])
    return f"{said} {words[:1].upper()}{words[1:]}.", source_of(relation)
