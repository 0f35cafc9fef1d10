"""Every ending that can be exported has a name and a use, and no other has."""

from graph.export.export import ENDINGS, PICTURES, PLACED
from graph.export.formats import DATA_FORMATS, FORMATS, PICTURE_FORMATS
from graph.export.graph_formats import WRITERS


def test_the_vocabulary_has_the_endings_that_can_be_written() -> None:
    assert (set(PICTURE_FORMATS), set(DATA_FORMATS)) == (set(PICTURES), {PLACED, *WRITERS})
    assert set(FORMATS) == set(ENDINGS)
    assert len({kind.name for kind in FORMATS.values()}) == len(FORMATS)
