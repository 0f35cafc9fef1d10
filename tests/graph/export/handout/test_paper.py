"""The papers have their exact sizes, and room within their margins."""

from graph.export.handout.paper import FOOT, MARGIN, SIZES, Paper, printable_size


def test_every_paper_has_a_size_and_room_within_its_margins_and_above_its_foot() -> None:
    assert list(SIZES) == list(Paper)
    rooms = {paper: printable_size(paper) for paper in Paper}
    assert rooms == {
        paper: (width - 2 * MARGIN, height - 2 * MARGIN - FOOT) for paper, (width, height) in SIZES.items()
    }
