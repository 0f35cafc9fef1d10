"""A SIF file (simple interaction format) turns into rows: source, relation type and one target or more in each line."""

from collections.abc import Iterator

from graph.importing.draft_table import DraftTable, Found
from graph.reading.records import lines

FORMAT = "SIF"
FEWEST_CELLS = 3


def read_sif(text: str) -> DraftTable:
    """Return a row for each target of each line; a line is parted by tabs if any has one, else by spaces.

    >>> read_sif("GABA inhibits Fear Pain\\n").content
    b'source,effect,target\\nGABA,inhibits,Fear\\nGABA,inhibits,Pain\\n'
    """
    found = Found()
    for number, cells in _cells(text):
        if len(cells) < FEWEST_CELLS:
            found.note(f"Line {number} names no relation: {' '.join(cells)!r}.")
            continue
        source, effect, *targets = cells
        for target in targets:
            found.add({"source": source, "effect": effect, "target": target})
    return found.table(FORMAT)


def is_sif(text: str) -> bool:
    """Return whether tabs part every line into three cells or more, none of them blank, and not all into as many.

    >>> is_sif("a\\tcalms\\tb\\nc\\traises\\td\\te\\n"), is_sif("source\\teffect\\ttarget\\na\\tb\\tc\\n")
    (True, False)
    """
    rows = [line.rstrip().split("\t") for line in lines(text) if line.strip()] if "\t" in text else []
    widths = {len(row) for row in rows}
    return len(widths) > 1 and min(widths) >= FEWEST_CELLS and all(cell.strip() for row in rows for cell in row)


def _cells(text: str) -> Iterator[tuple[int, list[str]]]:
    separator = "\t" if "\t" in text else None
    for number, line in enumerate(lines(text), 1):
        cells = [cell.strip() for cell in line.strip("\r\n").split(separator)]
        if any(cells):
            yield number, [cell for cell in cells if cell]
