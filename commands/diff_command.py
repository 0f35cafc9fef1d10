"""From the names of two files to what differs between them, as `neuromap diff` prints it."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.comparing.difference import Difference, difference
from graph.comparing.difference_markdown import markdown
from graph.comparing.difference_text import as_record, as_text
from graph.dataset import rows_in
from graph.reading.table import Table
from graph.store.file_address import file_path
from graph.wording import counted

SAME, DIFFERENT, CANNOT_READ = 0, 1, 2


class DifferenceFormat(StrEnum):
    """How a difference is written."""

    text = "text"
    json = "json"
    markdown = "markdown"


def diff(
    old: Annotated[Path, typer.Argument(parser=file_path, metavar="OLD", help="A table of relations or of concepts.")],
    new: Annotated[Path, typer.Argument(parser=file_path, metavar="NEW", help="The same table later.")],
    format: Annotated[
        DifferenceFormat, typer.Option("--format", help="How the difference is written.")
    ] = DifferenceFormat.text,
) -> None:
    """Print what differs from OLD to NEW, row by row, and what follows for the map.

    Exit code 0: both say the same, perhaps in another order; 1: they differ; 2: a file cannot be read.
    """
    before, after = _table(old), _table(new)
    found = difference(before, after)
    typer.echo(_written(found, format, new.name), nl=format is not DifferenceFormat.markdown)
    left_out = _left_out(old, before) + _left_out(new, after)
    raise typer.Exit(SAME if found.is_empty and not left_out else DIFFERENT)


def _table(path: Path) -> Table:
    table, faults = rows_in(path)
    if table is None:
        typer.echo("\n".join(map(str, faults)), err=True)
        raise typer.Exit(CANNOT_READ)
    return table


def _left_out(path: Path, table: Table) -> int:
    """Return how many rows cannot be compared because their cells do not fit the header, and say so."""
    count = table.rows - len(table.frame)
    if count:
        rows = counted(count, "row is", "rows are")
        typer.echo(f"{path}: {rows} not compared; `neuromap check` says why.", err=True)
    return count


def _written(found: Difference, format: DifferenceFormat, name: str) -> str:
    if format is DifferenceFormat.json:
        return json.dumps(as_record(found), indent=2)
    return markdown(found, name) if format is DifferenceFormat.markdown else as_text(found)
