"""A workbook turns into what its cells lose as a CSV: errors, formulas without a value, merged cells, dates."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element, ParseError, iterparse
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineSheet, CalamineWorkbook

MOST_NAMED = 12
ERROR = "An error became blank"
UNKNOWN = "A formula without a stored value became blank; open the workbook in its program and save it once more"
MERGED = "Of merged cells only the first has the text"
DATE = "A date was written as text"
_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_FAR = re.compile(r"/?(?:xl/)?")

# The cells of each sheet that lose something, by what that is; each with what it held or became, where that says more.
Losses = Mapping[str, list[str]]


def losses(raw: bytes, workbook: CalamineWorkbook, name: str, rows: Sequence[Sequence[object]]) -> list[str]:
    """Return a note for each kind of loss in a sheet of these rows, with the sheet and the cells."""
    sheet = workbook.get_sheet_by_name(name)
    found: Losses = {ERROR: [], UNKNOWN: [], MERGED: list(_merged(sheet)), DATE: list(_dates(rows))}
    for kind, cell in _in_formulas(raw, name):
        found[kind].append(cell)
    return [f"{kind}: sheet “{name}”, {_listed(cells)}." for kind, cells in found.items() if cells]


def _listed(cells: Sequence[str]) -> str:
    more = f" and {len(cells) - MOST_NAMED} more" if len(cells) > MOST_NAMED else ""
    return ", ".join(cells[:MOST_NAMED]) + more


def cell_name(row: int, column: int) -> str:
    """Return what a spreadsheet program calls a cell, both numbers from 0.

    >>> cell_name(0, 0), cell_name(9, 27)
    ('A1', 'AB10')
    """
    letters, left = "", column + 1
    while left:
        left, place = divmod(left - 1, 26)
        letters = chr(ord("A") + place) + letters
    return f"{letters}{row + 1}"


def _merged(sheet: CalamineSheet) -> Iterator[str]:
    for first, last in sheet.merged_cell_ranges or ():
        yield f"{cell_name(*first)}:{cell_name(*last)}"


def _dates(rows: Sequence[Sequence[object]]) -> Iterator[str]:
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, datetime.date | datetime.time | datetime.timedelta):
                yield cell_name(number, column)


def _in_formulas(raw: bytes, name: str) -> Iterator[tuple[str, str]]:
    """Yield the cells of an Excel sheet that have no value to read; other workbooks say nothing of that."""
    try:
        with ZipFile(BytesIO(raw)) as packed:
            yield from _without_value(packed.read(_path_of(packed, name)))
    except (BadZipFile, KeyError, ParseError):
        return


def _path_of(packed: ZipFile, name: str) -> str:
    """Return where a workbook has a sheet; raises KeyError if it does not say so."""
    ids = {one.get("name"): _of(one, "id") for one in _elements(packed.read(_BOOK), "sheet")}
    paths = {one.get("Id"): one.get("Target", "") for one in _elements(packed.read(_LINKS), "Relationship")}
    return "xl/" + _FAR.sub("", paths[ids[name]], count=1)


def _without_value(sheet: bytes) -> Iterator[tuple[str, str]]:
    for cell in _elements(sheet, "c"):
        parts = {_word(part.tag): part.text or "" for part in cell}
        place, kind, value = cell.get("r", "?"), cell.get("t", ""), parts.get("v", "")
        if kind == "e":
            yield ERROR, f"{place} ({value})" if value else place
        elif "f" in parts and not value and kind != "str":
            yield UNKNOWN, place


def _elements(raw: bytes, word: str) -> Iterator[Element]:
    for _, element in iterparse(BytesIO(raw)):
        if _word(element.tag) == word:
            yield element
        if _word(element.tag) == "row":
            element.clear()


def _word(tag: Any) -> str:
    return str(tag).rsplit("}", 1)[-1]


def _of(element: Element, word: str) -> str | None:
    return next((text for name, text in element.items() if _word(name) == word and "}" in name), None)
