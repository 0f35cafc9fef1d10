"""From the first bytes of a file to what it is instead of a table, and how to get the table."""

import re
from typing import NamedTuple

READ_AHEAD = 2000
# A web page, a pointer or a list may be saved in any encoding: byte order marks and the zeros of UTF-16 are skipped.
MARKS = re.compile(rb"\A(\xef\xbb\xbf|\xff\xfe|\xfe\xff)")


class OtherFile(NamedTuple):
    """A kind of file that is no table: how it begins, what it is called and the way to the table."""

    start: re.Pattern[bytes]
    name: str
    way_out: str


def _kind(start: bytes, name: str, way_out: str) -> OtherFile:
    return OtherFile(re.compile(start, re.IGNORECASE | re.DOTALL), name, way_out)


WORKBOOK = 'Open it in a spreadsheet program and save the sheet as "CSV UTF-8 (comma delimited)".'
IMPORT = "“Try a file” on the edit page and 'neuromap import FILE --into relations.csv' read it."
NETWORK = "Open it in the program that made it, or in Gephi or Cytoscape, and save it as GraphML or its edges as CSV."
UNPACK = "Unpack it and take the table that is inside."
OTHER_FILES = (
    _kind(
        rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "a LibreOffice workbook (a zip file)", f"{WORKBOOK} {IMPORT}"
    ),
    _kind(rb"PK\x03\x04", "an Excel or LibreOffice workbook (a zip file)", f"{WORKBOOK} {IMPORT}"),
    _kind(rb"\xd0\xcf\x11\xe0", "an old Excel workbook", f"{WORKBOOK} {IMPORT}"),
    _kind(rb"%PDF", "a PDF", "Ask for the table itself; a PDF is only a picture of it."),
    _kind(rb"\x1f\x8b", "a compressed file (gzip)", UNPACK),
    _kind(
        rb"version https://git-lfs\.github\.com/spec",
        "a Git LFS pointer; the table itself was not downloaded",
        "Run 'git lfs pull' in the folder of the file.",
    ),
    _kind(
        rb"\s*(<!--.*?-->\s*)*<(!doctype|html|head|body|title|meta|script|style|div|table)\b",
        "a web page",
        "A download that needs a login gives such a page: log in, and download the table again.",
    ),
    _kind(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<graphml\b", "a network as GraphML", IMPORT),
    _kind(rb"\s*(strict\s+)?(di)?graph\s+[\w\"]*\s*\{", "a network as DOT", NETWORK),
    _kind(rb"\s*(Creator[^\n]*\s+)?graph\s*\[", "a network as GML", NETWORK),
    _kind(rb"\s*\*(vertices|network)\b", "a network of Pajek", NETWORK),
    _kind(rb"\s*<\?xml", "an XML file", WORKBOOK),
    _kind(rb"(diff --git [^\n]*\n|index [^\n]*\n)*--- [^\n]*\n\+\+\+ ", "a patch for a table", IMPORT),
    _kind(rb"\{\\rtf", "a formatted text (RTF)", "Save it as plain text."),
    _kind(
        rb"\s*[\[{]\s*[\[{\"]", "a list of data as JSON", f"Export the table as CSV. If it is CX2 or INDRA: {IMPORT}"
    ),
)


def other_file(raw: bytes) -> OtherFile | None:
    """Return what kind of file begins with these bytes; None if it may be a table.

    >>> other_file(b"<!DOCTYPE html><title>Log in</title>").name
    'a web page'
    >>> other_file(b"source,effect,target")
    """
    start = raw[:READ_AHEAD]
    plain = MARKS.sub(b"", start, count=1).replace(b"\0", b"")
    return next((kind for kind in OTHER_FILES if kind.start.match(start) or kind.start.match(plain)), None)
