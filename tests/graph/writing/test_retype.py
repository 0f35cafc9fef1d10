"""A text typed over in a page becomes the file, and what was not typed over keeps its bytes."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from graph.reading.dialect import Dialect
from graph.reading.records import lines
from graph.writing.retype import retyped, shown_text

WINDOWS = Dialect("cp1252")
DIALECTS = some.sampled_from(
    [
        Dialect(),
        Dialect(byte_order_mark=codecs.BOM_UTF8),
        Dialect("utf-16-le", codecs.BOM_UTF16_LE),
        Dialect("utf-16-be", codecs.BOM_UTF16_BE),
        WINDOWS,
    ]
)
ENDS = ["\n", "\r\n", "\r"]
BODIES = some.text(some.sampled_from('ab,"é \x0b\x85'), max_size=4)
TEXTS = some.lists(some.tuples(BODIES, some.sampled_from(ENDS)), max_size=6).map(
    lambda pairs: "".join(body + end for body, end in pairs)
)
FILES = some.tuples(TEXTS, BODIES).map("".join)


def content_of(text: str, dialect: Dialect) -> bytes:
    return dialect.byte_order_mark + text.encode(dialect.encoding, errors="replace")


def test_a_page_is_shown_plain_lines() -> None:
    assert (
        shown_text(codecs.BOM_UTF8 + b"a,b\r\n1,2\r3,4\n5", Dialect(byte_order_mark=codecs.BOM_UTF8))
        == "a,b\n1,2\n3,4\n5"
    )


def test_a_typed_line_ends_as_most_lines_do_and_all_others_as_they_did() -> None:
    content = b"a,b\r\n1,2\n3,4\r\n5,6\r"
    assert retyped(content, Dialect(), "a,b\n1,2\n3,9\n7,8\n5,6\n") == b"a,b\r\n1,2\n3,9\r\n7,8\r\n5,6\r"


def test_a_line_that_is_taken_out_takes_its_line_end_along() -> None:
    assert retyped(b"a,b\r\n1,2\n3,4\r", Dialect(), "a,b\n3,4\n") == b"a,b\r\n3,4\r"


def test_a_last_line_without_an_end_gets_one_when_a_line_follows() -> None:
    assert retyped(b"a,b\r\n1,2", Dialect(), "a,b\n1,2\n3,4") == b"a,b\r\n1,2\r\n3,4"
    assert retyped(b"a,b\r\n1,2\r\n", Dialect(), "a,b\n1,2") == b"a,b\r\n1,2"


def test_a_blank_line_below_one_that_ends_in_a_carriage_return_stays_a_line() -> None:
    assert retyped(b"a\nb\nc\r", Dialect(), "a\nb\nc\n\n\n") == b"a\nb\nc\r\r\r"


def test_line_ends_that_the_page_writes_in_its_own_way_change_nothing() -> None:
    assert retyped(b"a,b\n1,2\n", Dialect(), "a,b\r\n1,2\r\n") == b"a,b\n1,2\n"


def test_everything_can_be_typed_away_and_typed_anew() -> None:
    dialect = Dialect(byte_order_mark=codecs.BOM_UTF8)
    assert retyped(codecs.BOM_UTF8 + b"a,b\r\n", dialect, "") == codecs.BOM_UTF8
    assert retyped(codecs.BOM_UTF8, dialect, "a,b\n") == codecs.BOM_UTF8 + b"a,b\n"


def test_a_letter_that_the_encoding_lacks_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'β' cannot be written in the encoding cp1252 of this file"):
        retyped("a,é\n".encode("cp1252"), WINDOWS, "a,β\n")


@pytest.mark.parametrize("typed", ["a,Ã©\n", "é,Ã©\n"])
def test_letters_that_would_be_read_as_others_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="would be read in another encoding than cp1252"):
        retyped("a,é\n".encode("cp1252"), WINDOWS, typed)


def test_a_file_of_many_equal_lines_is_retyped_in_the_middle() -> None:
    content = b"a,b\r\n" * 30_000
    typed = "a,b\n" * 15_000 + "c,d\n" + "a,b\n" * 15_000
    assert retyped(content, Dialect(), typed) == b"a,b\r\n" * 15_000 + b"c,d\r\n" + b"a,b\r\n" * 15_000


@given(FILES, DIALECTS)
@example("\ufeffa\r\n", Dialect(byte_order_mark=codecs.BOM_UTF8))
def test_the_shown_text_typed_back_changes_no_byte(text: str, dialect: Dialect) -> None:
    content = content_of(text.replace("\x85", "") if dialect == WINDOWS else text, dialect)
    assert retyped(content, dialect, shown_text(content, dialect)) == content


@given(FILES, FILES, some.sampled_from([Dialect(), Dialect("utf-16-le", codecs.BOM_UTF16_LE)]))
def test_what_was_typed_is_shown_again(text: str, other: str, dialect: Dialect) -> None:
    typed = shown_text(other.encode(), Dialect())
    result = retyped(content_of(text, dialect), dialect, typed)
    assert shown_text(result, dialect) == typed


@given(some.lists(some.sampled_from(ENDS), min_size=1, max_size=8), some.data())
def test_only_the_line_that_was_typed_over_changes(ends: list[str], data: some.DataObject) -> None:
    written = [f"row {number}{end}" for number, end in enumerate(ends)]
    place = data.draw(some.integers(0, len(ends) - 1))
    typed = [f"row {number}\n" for number in range(len(ends))]
    typed[place] = data.draw(some.sampled_from(["new\n", "", "new\nnewer\n"]))
    found = list(lines(retyped("".join(written).encode(), Dialect(), "".join(typed)).decode()))
    assert found[:place] == written[:place]
    assert found[len(found) - len(written[place + 1 :]) :] == written[place + 1 :]
    assert [line.rstrip("\r\n") for line in found] == "".join(typed).splitlines()
