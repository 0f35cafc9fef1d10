"""A workbook on the standard input turns into the cells of its sheets as JSON: a process of its own, within limits.

A workbook of a few bytes can say that it has seventeen thousand million cells. Whoever reads it may then take no more
memory and no more time than is given here, and nobody else is harmed.
"""

import datetime
import json
import sys
from io import BytesIO

from python_calamine import CalamineWorkbook

from graph.importing.workbook_losses import losses

MOST_MEMORY = 1_500_000_000
MOST_SECONDS = 30
MOST_SHEETS = 50


def text_of(cell: object) -> str:
    """Return a cell as it is written in a CSV: whole numbers without a point, days as 2004-12-31.

    >>> text_of(11111111.0), text_of(0.5), text_of(True), text_of(datetime.date(2004, 12, 31))
    ('11111111', '0.5', 'TRUE', '2004-12-31')
    """
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    return str(cell)


def _bounded() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has no such limits; the time of the caller counts there.
    for kind, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        resource.setrlimit(kind, (most, most))


def _main() -> None:
    _bounded()
    raw = sys.stdin.buffer.read()
    workbook = CalamineWorkbook.from_filelike(BytesIO(raw))
    sheets, lost = {}, {}
    for name in workbook.sheet_names[:MOST_SHEETS]:
        rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        sheets[name] = [[text_of(cell) for cell in row] for row in rows]
        lost[name] = losses(raw, workbook, name, rows)
    json.dump({"sheets": sheets, "losses": lost}, sys.stdout)


if __name__ == "__main__":
    _main()
