"""Files that are no tables are known by how they begin, and each has its way out."""

import gzip
import io
import zipfile

import pytest

from graph.reading.other_formats import OTHER_FILES, other_file

LOGIN = "<html>\n<head><title>Log in</title>"


def workbook(first: str, content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(first, content)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (workbook("[Content_Types].xml", "<Types/>"), "an Excel or LibreOffice workbook (a zip file)"),
        (
            workbook("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            "a LibreOffice workbook (a zip file)",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel workbook"),
        (b"%PDF-1.7", "a PDF"),
        (gzip.compress(b"source,effect,target", mtime=0), "a compressed file (gzip)"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n",
            "a Git LFS pointer; the table itself was not downloaded",
        ),
        (LOGIN.encode(), "a web page"),
        (LOGIN.encode("utf-8-sig"), "a web page"),
        (LOGIN.encode("utf-16"), "a web page"),
        (b"\r\n <!-- saved from -->\n<!DOCTYPE html>", "a web page"),
        (b"<table><tr><td>source", "a web page"),
        (b"digraph g { a -> b; }", "a network as DOT"),
        (b'Creator "a program"\ngraph\n[\n  node [ id 1 ] ]', "a network as GML"),
        (b"*Vertices 2\r\n1 A\r\n", "a network of Pajek"),
        (b'<?xml version="1.0"?><Workbook>', "an XML file"),
        (b"{\\rtf1", "a formatted text (RTF)"),
        (b'{"error": "log in"}', "a list of data as JSON"),
        (b'[\n  {"source": "GABA"}]', "a list of data as JSON"),
    ],
)
def test_a_file_that_is_no_table_is_named(raw: bytes, name: str) -> None:
    found = other_file(raw)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("raw", [b"", b"source,effect,target", b"<b>,effect", b"[3H]GABA,binds", b"PK,effect", b"{a}"])
def test_a_table_is_no_other_file(raw: bytes) -> None:
    assert other_file(raw) is None


def test_every_kind_has_a_way_out() -> None:
    assert [kind.name for kind in OTHER_FILES if not kind.way_out.endswith(".")] == []
