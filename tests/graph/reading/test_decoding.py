"""Bytes become text, or one fault says why not."""

import pytest

from graph.reading.decoding import decode


@pytest.mark.parametrize(
    ("raw", "line", "column", "code", "message"),
    [
        (b"", 1, 1, "empty-file", "the file is empty"),
        (b"\xef\xbb\xbf\r\n \n", 1, 1, "empty-file", "the file is empty"),
        (b"\xff\xfe", 1, 1, "empty-file", "the file is empty"),
        (b"a;b\r\n\xce\xb2;\xe9", 2, 2, "not-utf8", "byte 0xE9 is not UTF-8, probably 'é' in the Windows encoding"),
        (b"\xef\xbb\xbfa,\xe9", 1, 2, "not-utf8", "byte 0xE9 is not UTF-8, probably 'é' in the Windows encoding"),
        (b"a,b\r1,\xe9\r\x81", 3, 1, "not-utf8", "byte 0x81 is not UTF-8"),
        (b"\xff\xfea\0\n\0b\0,\0\0\xd8", 2, 2, "not-utf8", "the file is saved as UTF-16, but it is damaged here"),
        (b"\xff\xfea\0\n", 1, 1, "not-utf8", "the file is saved as UTF-16, but it is damaged here"),
        (b"\xff\xfea\0\n\0\0\0", 2, 1, "not-a-table", "the file is binary data, not text"),
        (b"a\n\xe9\x02", 2, 1, "not-a-table", "the file is binary data, not text"),
        (b"\0\0\0\0", 1, 1, "not-a-table", "the file is binary data, not text"),
        (b"a,b\n1,\0", 2, 1, "not-a-table", "the file is binary data, not text"),
        (b"PK\x03\x04\0\0", 1, 1, "not-a-table", "the file is an Excel or LibreOffice workbook (a zip file)"),
        (b"\xd0\xcf\x11\xe0\xa1", 1, 1, "not-a-table", "the file is an old Excel workbook"),
        (b"%PDF-1.7", 1, 1, "not-a-table", "the file is a PDF"),
        (b"\n<!DOCTYPE html><p>", 1, 1, "not-a-table", "the file is a web page"),
    ],
)
def test_bytes_that_are_no_text_give_one_fault(raw: bytes, line: int, column: int, code: str, message: str) -> None:
    text, _, _, [found] = decode(raw, "a.csv")
    assert (text, found.line, found.column, found.code, found.message) == (None, line, column, code, message)


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_read_with_a_warning(encoding: str, marked: bool) -> None:
    raw = ("\ufeff" * marked + "source,β").encode(encoding)
    text, found_encoding, found_mark, [warning] = decode(raw, "a.csv")
    assert (text, found_encoding, found_mark) == ("source,β", encoding, marked)
    assert (warning.line, warning.column, warning.code, warning.severity) == (1, 1, "other-encoding", "warning")
    assert warning.message == "the file is saved as UTF-16, not as UTF-8"


def test_windows_1252_is_read_with_a_warning_at_its_first_letter() -> None:
    text, encoding, marked, [warning] = decode(b"a;b\r\n1;\x93caf\xe9\x94\r\n", "a.csv")
    assert (text, encoding, marked) == ("a;b\r\n1;“café”\r\n", "cp1252", False)
    assert (warning.line, warning.column, warning.code, warning.value) == (2, 2, "other-encoding", "“")
    assert warning.message == "the file is not saved as UTF-8; read as Windows-1252, byte 0x93 is '“'"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp1252", "utf-8"])
@pytest.mark.parametrize("cell", ["\x1b[31mcafé\x1b[0m", "\x1b]0;é\x07", "é\x08e", "é\x1a"])
def test_what_came_from_a_terminal_is_text_in_each_encoding(encoding: str, cell: str) -> None:
    text, found, _, _ = decode(f"source,effect\n{cell},calms\n".encode(encoding), "a.csv")
    assert (text, found) == (f"source,effect\n{cell},calms\n", encoding)


@pytest.mark.parametrize("marked", [True, False])
def test_utf_8_is_read_without_a_word_with_and_without_a_byte_order_mark(marked: bool) -> None:
    assert decode(("\ufeff" * marked + "β").encode(), "a.csv") == ("β", "utf-8", marked, ())
