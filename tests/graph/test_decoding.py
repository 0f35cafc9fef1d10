"""Bytes become text, or one fault says why not."""

import pytest

from graph.decoding import decode


@pytest.mark.parametrize(
    ("raw", "line", "column", "code", "message"),
    [
        (b"", 1, 1, "empty-file", "the file is empty"),
        (b"\xef\xbb\xbf\r\n \n", 1, 1, "empty-file", "the file is empty"),
        (b"a,b\r\n1,\xe9", 2, 2, "not-utf8", "byte 0xE9 is not UTF-8, probably 'é' in the Windows encoding"),
        (b'a,b\n"x\ny",\xff\xfe', 3, 2, "not-utf8", "byte 0xFF is not UTF-8, probably 'ÿ' in the Windows encoding"),
        (b"a,b\r1,2\r\x81", 3, 1, "not-utf8", "byte 0x81 is not UTF-8"),
        ("a,b".encode("utf-16"), 1, 1, "not-utf8", "the file is saved as UTF-16, not as UTF-8"),
        (b"a,b\n1,\0", 2, 1, "not-a-table", "the file is binary data, not text"),
        (b"PK\x03\x04\0\0", 1, 1, "not-a-table", "the file is an Excel or LibreOffice workbook (a zip file)"),
        (b"\xd0\xcf\x11\xe0\xa1", 1, 1, "not-a-table", "the file is an old Excel workbook"),
        (b"%PDF-1.7", 1, 1, "not-a-table", "the file is a PDF"),
        (b"\n<!DOCTYPE html><p>", 1, 1, "not-a-table", "the file is a web page"),
    ],
)
def test_bytes_that_are_no_text_give_one_fault(raw: bytes, line: int, column: int, code: str, message: str) -> None:
    text, [found] = decode(raw, "a.csv")
    assert (text, found.line, found.column, found.code, found.message) == (None, line, column, code, message)


def test_a_git_lfs_pointer_is_named() -> None:
    _, [found] = decode(b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "a.csv")
    assert found.message == "the file is a Git LFS pointer; the table itself was not downloaded"


def test_a_byte_order_mark_is_accepted() -> None:
    assert decode("\ufeffβ".encode(), "a.csv") == ("β", [])
