"""The bytes of a CSV tell how it is written."""

import codecs

import pytest

from graph.editing.notation import Notation, notation_of, text_of

HEADER = "source;effect;target\r\n"


@pytest.mark.parametrize(
    ("content", "notation"),
    [
        (b"", Notation()),
        (b"\n\n", Notation()),
        (b"source,effect,target\n", Notation()),
        (HEADER.encode(), Notation(delimiter=";")),
        (HEADER.replace(";", "\t").encode(), Notation(delimiter="\t")),
        (HEADER.replace(";", "|").encode("utf-8-sig"), Notation("utf-8", codecs.BOM_UTF8, "|")),
        (codecs.BOM_UTF16_LE + HEADER.encode("utf-16-le"), Notation("utf-16-le", codecs.BOM_UTF16_LE, ";")),
        (codecs.BOM_UTF16_BE + HEADER.encode("utf-16-be"), Notation("utf-16-be", codecs.BOM_UTF16_BE, ";")),
        ("source,effect,café\n".encode("cp1252"), Notation("cp1252")),
        (b'Table 1; GABA, and more\n\n"source","effect","target"\n', Notation(header_line=3)),
        (b'"a,b";c;d\n', Notation(delimiter=";")),
    ],
)
def test_encoding_mark_delimiter_and_header_are_found(content: bytes, notation: Notation) -> None:
    assert notation_of(content) == notation


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ValueError, match=r"the bytes are no text in utf-8 or cp1252"):
        notation_of(b"\x81\x8d")
    with pytest.raises(ValueError, match="the bytes are no text in utf-16-le"):
        notation_of(codecs.BOM_UTF16_LE + b"a")


def test_the_text_stands_after_the_mark() -> None:
    assert text_of(codecs.BOM_UTF8 + b"a", Notation(mark=codecs.BOM_UTF8)) == "a"
    with pytest.raises(ValueError, match="the bytes cannot be kept as they are when read as utf-8"):
        text_of(b"a", Notation(mark=codecs.BOM_UTF8))
