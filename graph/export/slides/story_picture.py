"""A step of a story turns into its picture for a room, and into what is to be said of it: propositions and sources."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil
from textwrap import shorten

from graph.export.drawing.captions import description, source_of, sources
from graph.export.drawing.emphasis import emphasized
from graph.export.drawing.filtered_picture import FilteredPicture, filtered_picture
from graph.export.drawing.map_marks import drawn, phrase_colour, relation_text
from graph.export.drawing.marks import Line, Mark, moved
from graph.export.drawing.outline import rounded
from graph.export.drawing.picture_legend import entries_of, legend
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.layout.picture import Box, Frame
from graph.model.map_model import MapModel
from graph.palette import PAGE, Theme
from graph.stories.step_view import StepView, scope_of, step_view_of
from graph.stories.story import StepRow
from graph.views.view_paragraph import view_paragraph
from graph.wording import evidence_words, quotation

# What a slide of 16 to 9 has for a map between its heading and its text, in pixels, without the legend.
SLIDE = Frame((1203.0, 410.0), 1.7)
_MARGIN = 6.0
_CORNER, _FRAME = 4.0, 1.6
_BELOW_THE_MAP = 10.0
_NARROWEST = 420.0
# What a room can read of a quotation beside a picture.
_LONGEST_QUOTE = 240


@dataclass(frozen=True)
class StoryPicture:
    """The picture of a step, None where it shows nothing, and its words.

    `paragraph` says what the propositions come to, `description` says them, `sources` where they are from; `evidence`
    says the selected one, how well it is known and the sentence that it rests on, `source` where that is from. What
    `is_map` has few enough marks to be drawn as shapes of their own.
    """

    sheet: Sheet | None
    description: str = ""
    sources: tuple[str, ...] = ()
    evidence: str = ""
    source: str = ""
    paragraph: str = ""
    is_map: bool = False


def story_picture(step: StepRow, model: MapModel, theme: Theme) -> StoryPicture:
    """Return the picture of what a step shows, with its legend."""
    view = step_view_of(step, model)
    shown = filtered_picture(model, scope_of(view, model), view.filters, view.layout, SLIDE)
    if not shown.relations:
        return StoryPicture(None)
    said = description(shown)
    drawn_as = shown_sheet(shown, view.selected, theme)
    sheet = replace(drawn_as, title=printable(step.title), description=printable(said))
    told = view_paragraph(model, shown.listing)
    return StoryPicture(sheet, said, sources(shown), *_selected(view, shown), told, shown.picture.kind == "map")


def shown_sheet(shown: FilteredPicture, selected: str, theme: Theme) -> Sheet:
    """Return the marks of a picture with its legend below, the selected relation or concept lit."""
    width = max(shown.picture.width, _NARROWEST)
    marks, height = legend(entries_of(shown), width, theme)
    left, top = _MARGIN + (width - shown.picture.width) / 2, _MARGIN
    below = top + shown.picture.height + _BELOW_THE_MAP
    placed: list[Mark] = [moved(mark, left, top) for mark in _pointed_out(shown, selected, theme)]
    placed += [moved(mark, _MARGIN, below) for mark in marks]
    size = (ceil(width + 2 * _MARGIN), ceil(below + height + _MARGIN))
    return Sheet(*size, tuple(placed), PAGE[theme].background, "", "")


def _pointed_out(shown: FilteredPicture, selected: str, theme: Theme) -> list[Mark]:
    """Return the marks of the map; the selected relation is lit with both ends, or a concept with its relations."""
    rows = [shown.model.records[id] for id in shown.relations]
    touching = [row for row in rows if selected in (row["id"], row["source"], row["target"])]
    lit = {text for row in touching for text in (relation_text(row), row["source"], row["target"])}
    framed = (box for box in shown.picture.boxes if box.id == selected and box.kind == "phrase")
    frames = [_frame(box, shown.model.records[box.id], shown, theme) for box in framed if selected in shown.relations]
    return emphasized([*drawn(shown, theme), *frames], frozenset(lit), theme)


def _frame(box: Box, relation: Mapping[str, str], shown: FilteredPicture, theme: Theme) -> Line:
    across, down = box.width / 2, box.height / 2
    sides = (box.x - across, box.y - down, box.x + across, box.y + down)
    return Line(rounded(sides, _CORNER), phrase_colour(relation, shown, theme), _FRAME, about=relation_text(relation))


def _selected(view: StepView, shown: FilteredPicture) -> tuple[str, str]:
    """Return the selected relation with the kind of its evidence, and its source; "" where none of those shown is."""
    if view.selected not in shown.relations:
        return "", ""
    relation = shown.model.records[view.selected]
    said = relation_text(relation)
    words = evidence_words(relation["evidence"], relation["species"])
    quote = quotation(shorten(relation["quote"], _LONGEST_QUOTE, placeholder=" …"))
    return " ".join(filter(None, [f"{said} {words[:1].upper()}{words[1:]}.", quote])), source_of(relation)
