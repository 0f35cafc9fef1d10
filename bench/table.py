"""Lines of cells turn into a table in Markdown."""

from collections.abc import Iterable


def table(heads: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    """Return the table.

    >>> print(table(("What", "measured"), [("errors", "0")]), end="")
    | What | measured |
    | --- | --- |
    | errors | 0 |
    """
    rows = [list(heads), *(list(line) for line in lines)]
    rows.insert(1, ["---"] * len(rows[0]))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def verdict(reached: bool) -> str:
    """Return whether a target is reached, so that a missed one catches the eye."""
    return "yes" if reached else "**NO**"
