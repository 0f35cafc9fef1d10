"""A step of a story turns into its picture for a room, and into what is to be said of it: propositions and sources."""

from dataclasses import dataclass
from math import ceil
from textwrap import shorten

from graph.export.drawing.captions import description, source_of, sources
from graph.export.drawing.filtered_picture import FilteredPicture, filtered_picture
from graph.export.drawing.map_marks import drawn, relation_text
from graph.export.drawing.marks import Mark, moved
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.layout.picture import PRESENTED
from graph.model.map_model import MapModel
from graph.palette import PAGE, Theme
from graph.stories.step_view import StepView, scope_of, step_view_of
from graph.stories.story import StepRow
from graph.views.view_paragraph import view_paragraph
from graph.wording import evidence_words, quotation

_MARGIN = 6.0
_BELOW_THE_MAP = 10.0
_NARROWEST = 420.0
# What a room can read of a quotation beside a picture.
_LONGEST_QUOTE = 240


@dataclass(frozen=True)
class StoryPicture:
    """The picture of a step, None where it shows nothing, and its words.

    `paragraph` says what the propositions come to, `description` says them, `sources` where they are from; `evidence`
    says the selected one, how well it is known and the sentence that it rests on, `source` where that is from.
    """

    sheet: Sheet | None
    description: str = ""
    sources: tuple[str, ...] = ()
    evidence: str = ""
    source: str = ""
    paragraph: str = ""


def story_picture(step: StepRow, model: MapModel, theme: Theme) -> StoryPicture:
    """Return the picture of what a step shows, with its legend."""
    view = step_view_of(step, model)
    shown = filtered_picture(model, scope_of(view, model), view.filters, view.layout, PRESENTED)
    if not shown.relations:
        return StoryPicture(None)
    said = description(shown)
    sheet = _sheet(shown, theme, step.title, said)
    return StoryPicture(sheet, said, sources(shown), *_selected(view, shown), view_paragraph(model, shown.listing))


def _sheet(shown: FilteredPicture, theme: Theme, title: str, said: str) -> Sheet:
    width = max(shown.picture.width, _NARROWEST)
    marks, height = legend(entries_of(shown), width, theme)
    left, top = _MARGIN + (width - shown.picture.width) / 2, _MARGIN
    below = top + shown.picture.height + _BELOW_THE_MAP
    placed: list[Mark] = [moved(mark, left, top) for mark in drawn(shown, theme)]
    placed += [moved(mark, _MARGIN, below) for mark in marks]
    size = (ceil(width + 2 * _MARGIN), ceil(below + height + _MARGIN))
    return Sheet(*size, tuple(placed), PAGE[theme].background, printable(title), printable(said))


def _selected(view: StepView, shown: FilteredPicture) -> tuple[str, str]:
    """Return the selected relation with the kind of its evidence, and its source; "" where none of those shown is."""
    if view.selected not in shown.relations:
        return "", ""
    relation = shown.model.records[view.selected]
    said = relation_text(relation)
    words = evidence_words(relation["evidence"], relation["species"])
    quote = quotation(shorten(relation["quote"], _LONGEST_QUOTE, placeholder=" …"))
    return " ".join(filter(None, [f"{said} {words[:1].upper()}{words[1:]}.", quote])), source_of(relation)
