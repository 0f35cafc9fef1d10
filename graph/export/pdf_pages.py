"""PDF files of one page each turn into one PDF."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from graph.layout.picture import Point


def joined(pages: Sequence[bytes], size: Point, title: str, author: str, day: date) -> bytes:
    """Return the pages one after the other, each of exactly this size in points, as a file of midnight of a day."""
    writer, file = PdfWriter(), BytesIO()
    for raw in pages:
        page = writer.add_page(PdfReader(BytesIO(raw)).pages[0])
        page.mediabox = page.cropbox = page.trimbox = RectangleObject((0, 0, *size))
    made = f"D:{day:%Y%m%d}000000Z"
    writer.add_metadata({"/Title": title, "/Author": author, "/CreationDate": made, "/ModDate": made})
    writer.write(file)
    return file.getvalue()
