"""The bytes of a CSV tell how it is written."""

import codecs

import pytest

from graph.reading.notation import Notation, notation_of, text_of

HEADER = "source;effect;target\r\n"


COLUMNS = ("source", "effect", "target")


@pytest.mark.parametrize(
    ("content", "notation"),
    [
        (b"source,effect,target\n", Notation(columns=COLUMNS)),
        (HEADER.encode(), Notation(delimiter=";", columns=COLUMNS)),
        (HEADER.replace(";", "\t").encode(), Notation(delimiter="\t", columns=COLUMNS)),
        (HEADER.replace(";", "|").encode("utf-8-sig"), Notation("utf-8", codecs.BOM_UTF8, "|", columns=COLUMNS)),
        (
            codecs.BOM_UTF16_LE + HEADER.encode("utf-16-le"),
            Notation("utf-16-le", codecs.BOM_UTF16_LE, ";", columns=COLUMNS),
        ),
        (
            codecs.BOM_UTF16_BE + HEADER.encode("utf-16-be"),
            Notation("utf-16-be", codecs.BOM_UTF16_BE, ";", columns=COLUMNS),
        ),
        ("source,effect,café\n".encode("cp1252"), Notation("cp1252", columns=("source", "effect", "café"))),
        (b'Table 1; GABA, and more\n\n"source","effect","target"\n', Notation(header_line=3, columns=COLUMNS)),
        (b'"a,b";c;d\n', Notation(delimiter=";", columns=("a,b", "c", "d"))),
        (b"From;Relation;To;Note\n", Notation(delimiter=";", columns=(*COLUMNS, "Note"))),
        (b"sep=;\nName;Category\n", Notation(delimiter=";", header_line=2, columns=("name", "type"))),
    ],
)
def test_encoding_mark_delimiter_and_header_are_found(content: bytes, notation: Notation) -> None:
    assert notation_of(content) == notation


def test_bytes_that_are_no_table_are_refused() -> None:
    with pytest.raises(ValueError, match="byte 0x81 is not UTF-8"):
        notation_of(b"\x81\x8d")
    with pytest.raises(ValueError, match="the file is saved as UTF-16, but it is damaged here"):
        notation_of(codecs.BOM_UTF16_LE + b"a")
    with pytest.raises(ValueError, match="the file is empty"):
        notation_of(b"\n\n")


def test_the_text_stands_after_the_mark() -> None:
    assert text_of(codecs.BOM_UTF8 + b"a", Notation(mark=codecs.BOM_UTF8)) == "a"
    with pytest.raises(ValueError, match="the bytes cannot be kept as they are when read as utf-8"):
        text_of(b"a", Notation(mark=codecs.BOM_UTF8))
