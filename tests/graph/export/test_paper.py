"""Parts are laid on as many pages as they take."""

from graph.export.marks import Text
from graph.export.paper import Paper, Part, laid_on_pages, numbered, paragraph, room_of
from graph.export.sheet import Block

HEIGHT = room_of(Paper.a4)[1]


def pages(*parts: Part) -> list[str]:
    found = laid_on_pages(parts, Paper.a4, "T", "foot")
    texts = [[mark.text for mark in sheet.marks if isinstance(mark, Text)] for sheet in found]
    return ["".join(text for text in page if len(text) == 1) for page in texts]


def part(letter: str, share: float, **options: bool) -> Part:
    mark = Text(letter, 0, 0, 10, 400, "#000000", 5)
    return Part(Block([mark], share * HEIGHT), **options)


def test_parts_that_fit_stay_on_a_page_and_others_go_to_the_next() -> None:
    assert pages(part("a", 0.5), part("b", 0.4), part("c", 0.2)) == ["ab", "c"]


def test_a_heading_goes_with_what_follows_it() -> None:
    assert pages(part("a", 0.8), part("h", 0.1, with_next=True), part("b", 0.2)) == ["a", "hb"]


def test_a_part_may_begin_a_page() -> None:
    assert pages(part("a", 0.1), part("b", 0.1, begins_page=True)) == ["a", "b"]


def test_the_foot_counts_the_pages() -> None:
    found = laid_on_pages([part("a", 0.9), part("b", 0.9)], Paper.letter, "T", "foot")
    feet = [mark.text for sheet in found for mark in sheet.marks if isinstance(mark, Text) and "foot" in mark.text]
    assert feet == ["foot · page 1 of 2", "foot · page 2 of 2"]


def test_a_long_text_keeps_all_of_its_words() -> None:
    words = " ".join(f"word{number}" for number in range(60))
    lines = [mark.text for mark in paragraph(words, 200, 10).marks if isinstance(mark, Text)]
    assert (" ".join(lines), len(lines) > 4) == (words, True)


def test_the_lines_of_a_numbered_text_stand_below_each_other_beside_the_number() -> None:
    marks = [mark for mark in numbered(7, "one two three", 60, 10, 20).marks if isinstance(mark, Text)]
    assert [(mark.text, mark.x) for mark in marks] == [("7.", 0), ("one two", 20), ("three", 20)]
