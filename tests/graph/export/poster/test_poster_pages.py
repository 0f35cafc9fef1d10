"""A tile shows its window of the poster on the colour of the poster, and no letter of another tile."""

from graph.export.drawing.marks import Area, Text
from graph.export.drawing.sheet import Sheet
from graph.export.poster.poster_pages import tiled_pages, whole_pages

LEFT, RIGHT = (
    Text(word, x, 100, 10, 400, "#ffffff", 30, "start", turned=turned)
    for word, x, turned in (("left", 10, False), ("right", 800, True))
)
SHEET = Sheet(841.89, 595.276, (LEFT, RIGHT), "#0e1117", "Dark", "What it says.")


def test_each_letter_is_on_the_tiles_that_show_it_and_the_ground_on_all() -> None:
    plan, *tiles = tiled_pages([SHEET], "A4 twice")
    assert [[mark.text for mark in page.parts[1].marks if isinstance(mark, Text)] for page in tiles] == [
        ["left"],
        ["right"],
    ]
    for page in tiles:
        ground = page.parts[1].marks[0]
        assert isinstance(ground, Area)
        assert (ground.fill, page.ground) == ("#0e1117", "#ffffff")
    assert plan.parts[0].said == "What it says."


def test_a_whole_poster_is_one_page_for_each_sheet() -> None:
    assert [(page.size, page.ground) for page in whole_pages([SHEET, SHEET])] == [((841.89, 595.276), "#0e1117")] * 2
    assert whole_pages([SHEET])[0].parts[0].marks == SHEET.marks
