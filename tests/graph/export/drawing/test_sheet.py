"""A sheet stacks its parts within its margins, and never cuts a source."""

from graph.export.drawing.marks import Area, Text, closed
from graph.export.drawing.sheet import MARGIN, NARROWEST, Block, SheetWords, sheet
from graph.palette import Theme

DRAWING = Block([Area(closed([(0, 0), (100, 0), (100, 50)]), "#ffffff", "#000000", 1)], 50, 100)
PLAIN = SheetWords("A title", "caption", "note", (), "said")


def test_a_small_drawing_stands_in_the_middle_of_the_narrowest_sheet() -> None:
    made = sheet(PLAIN, DRAWING, Block([], 0), Theme.dark)
    (area,) = [mark for mark in made.marks if isinstance(mark, Area)]
    assert (made.width, made.ground, made.title, made.description) == (688, "#0e1117", "A title", "said")
    assert area.path[0][0] == MARGIN + (NARROWEST - 100) / 2


def test_parts_stand_one_below_the_other_and_within_the_sheet() -> None:
    sources = tuple(f"Author {number} et al. A title of some length (2020). doi:10.1/{number}" for number in range(9))
    made = sheet(SheetWords("A title", "caption", "note", sources, "said"), DRAWING, Block([], 0), Theme.light)
    texts = [mark for mark in made.marks if isinstance(mark, Text)]
    tops = {text.text: text.y for text in texts}
    assert tops["A title"] < tops["caption"] < tops["Sources"] < tops["note"] < made.height - MARGIN / 2
    assert max(text.x + text.width for text in texts) <= made.width - MARGIN / 2
    said = " ".join(text.text for text in texts)
    assert [source for source in sources if source not in said] == []
