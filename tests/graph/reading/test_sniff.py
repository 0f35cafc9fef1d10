"""The bytes of a CSV tell how it is written."""

import codecs

import pytest

from graph.reading.dialect import Dialect
from graph.reading.sniff import sniff, text_of

HEADER = "source;effect;target\r\n"


COLUMNS = ("source", "effect", "target")


@pytest.mark.parametrize(
    ("content", "dialect"),
    [
        (b"source,effect,target\n", Dialect(columns=COLUMNS)),
        (HEADER.encode(), Dialect(separator=";", line_end="\r\n", columns=COLUMNS)),
        (HEADER.replace(";", "\t").encode(), Dialect(separator="\t", line_end="\r\n", columns=COLUMNS)),
        (HEADER.replace(";", "|").encode("utf-8-sig"), Dialect("utf-8", codecs.BOM_UTF8, "|", "\r\n", columns=COLUMNS)),
        (
            codecs.BOM_UTF16_LE + HEADER.encode("utf-16-le"),
            Dialect("utf-16-le", codecs.BOM_UTF16_LE, ";", "\r\n", columns=COLUMNS),
        ),
        (
            codecs.BOM_UTF16_BE + HEADER.encode("utf-16-be"),
            Dialect("utf-16-be", codecs.BOM_UTF16_BE, ";", "\r\n", columns=COLUMNS),
        ),
        ("source,effect,café\n".encode("cp1252"), Dialect("cp1252", columns=("source", "effect", "café"))),
        (b'Table 1; GABA, and more\n\n"source","effect","target"\n', Dialect(header_line=3, columns=COLUMNS)),
        (b'"a,b";c;d\n', Dialect(separator=";", columns=("a,b", "c", "d"))),
        (b"From;Relation;To;Note\n", Dialect(separator=";", columns=(*COLUMNS, "Note"))),
        (b"sep=;\nName;Category\n", Dialect(separator=";", header_line=2, columns=("name", "type"))),
    ],
)
def test_encoding_mark_separator_line_end_and_header_are_found(content: bytes, dialect: Dialect) -> None:
    assert sniff(content) == dialect


def test_bytes_that_are_no_table_are_refused() -> None:
    with pytest.raises(ValueError, match="byte 0x81 is not UTF-8"):
        sniff(b"\x81\x8d")
    with pytest.raises(ValueError, match="the file is saved as UTF-16, but it is damaged here"):
        sniff(codecs.BOM_UTF16_LE + b"a")
    with pytest.raises(ValueError, match="the file is empty"):
        sniff(b"\n\n")


def test_the_text_stands_after_the_mark() -> None:
    assert text_of(codecs.BOM_UTF8 + b"a", Dialect(byte_order_mark=codecs.BOM_UTF8)) == "a"
    with pytest.raises(ValueError, match="the bytes cannot be kept as they are when read as utf-8"):
        text_of(b"a", Dialect(byte_order_mark=codecs.BOM_UTF8))
