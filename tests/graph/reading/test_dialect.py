"""The separator and the line ends of a text are found, whatever its cells hold."""

import codecs

import pytest

from graph.reading.decoding import Decoded
from graph.reading.dialect import Dialect, dialect_of, is_declaration
from graph.reading.records import Record

COLUMNS = ("source", "effect", "target")


def separator(text: str) -> str:
    return dialect_of(Decoded(text), COLUMNS).separator


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_separator_is_what_stands_between_the_names_of_columns(mark: str) -> None:
    others = "".join(other for other in ",;\t|" if other != mark) * 5
    assert separator(f"Title{others}\n\nFrom{mark}relation{mark}TO\n{others}{mark}b{mark}{others}\n") == mark


def test_without_known_names_it_is_what_makes_rows() -> None:
    assert separator("a, b, c\nQuelle;Wirkung;Ziel\na;b;c\n") == ";"
    assert separator("Quelle;Ziel\n1;2\n") == ";"
    assert separator("Quelle") == ","


@pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_file_may_name_its_separator(line: str) -> None:
    assert separator(f"{line}\r\na,b,c;d\r\n") == ";"
    assert is_declaration(Record(1, ["sep=", ""]))
    assert not is_declaration(Record(2, ["sep=", ""]))
    assert not is_declaration(Record(1, ["sep=", "effect"]))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_line_end_is_that_of_the_first_line(end: str) -> None:
    found = dialect_of(Decoded(f"source,effect,target{end}a,b,c\n", "utf-16-le", True), COLUMNS)
    assert found == Dialect("utf-16-le", codecs.BOM_UTF16_LE, ",", end)


def test_a_text_of_one_line_has_the_plain_line_end() -> None:
    assert dialect_of(Decoded("source,effect,target"), COLUMNS) == Dialect()
