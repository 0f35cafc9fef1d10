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
    """Return whether every line is parted by tabs into three cells or more, not all of them the same number.

    >>> is_sif("a\\tcalms\\tb\\nc\\traises\\td\\te\\n"), is_sif("source\\teffect\\ttarget\\na\\tb\\tc\\n")
    (True, False)
    """
    widths = {len(cells) for _, cells in _cells(text)} if "\t" in text else set()
    return len(widths) > 1 and min(widths) >= FEWEST_CELLS


def _cells(text: str) -> Iterator[tuple[int, list[str]]]:
    separator = "\t" if "\t" in text else None
    for number, line in enumerate(lines(text), 1):
        cells = [cell.strip() for cell in line.strip("\r\n").split(separator)]
        if any(cells):
            yield number, [cell for cell in cells if cell]
