"""From the command line to the faults and the numbers of CSV files."""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.diagnostic import Diagnostic, has_errors
from graph.statistics import statistics
from graph.store import check_file, load

app = typer.Typer(
    name="neuromap",
    help="Check and measure the tables of a Neuroimmune Map.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Format(StrEnum):
    """How results are written."""

    text = "text"
    json = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How results are written.")]


@app.callback()
def neuromap() -> None:
    """Check and measure the tables of a Neuroimmune Map."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


@app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Tables of relations or of concepts.")],
    format: FormatOption = Format.text,
) -> None:
    """List every fault of the FILEs and of the concepts.csv beside them.

    Exit code 0: no errors (there may be warnings); 1: errors; 2: a file cannot be read.
    """
    diagnostics = list(dict.fromkeys(diagnostic for file in files for diagnostic in check_file(file)))
    _print_diagnostics(diagnostics, format)
    typer.echo(_summary(diagnostics, len(files)), err=True)
    raise typer.Exit(_exit_code(diagnostics))


@app.command()
def stats(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")],
    format: FormatOption = Format.text,
) -> None:
    """Print the numbers of the map that FILE makes; its concepts.csv beside it is used when it is there."""
    reading = load(file)
    if reading.graph is None:
        typer.echo("\n".join(map(str, reading.diagnostics)), err=True)
        raise typer.Exit(_exit_code(reading.diagnostics))
    numbers = statistics(reading.graph, reading.rows)
    typer.echo(json.dumps(numbers, indent=2) if format is Format.json else "\n".join(_lines(numbers)))
    if reading.diagnostics:
        typer.echo(_summary(reading.diagnostics, 1), err=True)


def main() -> None:
    """Run the command line."""
    app(prog_name="neuromap")


def _print_diagnostics(diagnostics: list[Diagnostic], format: Format) -> None:
    if format is Format.json:
        typer.echo(json.dumps([diagnostic.as_record() for diagnostic in diagnostics], indent=2))
    elif diagnostics:
        typer.echo("\n".join(map(str, diagnostics)))


def _exit_code(diagnostics: Iterable[Diagnostic]) -> int:
    found = list(diagnostics)
    if any(diagnostic.code == "cannot-read" for diagnostic in found):
        return 2
    return 1 if has_errors(found) else 0


def _summary(diagnostics: Iterable[Diagnostic], files: int) -> str:
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    parts = [_counted(counts["error"], "error"), _counted(counts["warning"], "warning")]
    return f"{', '.join(parts)} in {_counted(files, 'file')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _lines(numbers: dict[str, object]) -> Iterable[str]:
    for name, value in numbers.items():
        title = name.replace("_", " ")
        yield f"{title}: {value}" if isinstance(value, int) else f"{title}:"
        yield from (f"  {word}: {count}" for word, count in _pairs(value))


def _pairs(value: object) -> Iterable[tuple[str, int]]:
    if isinstance(value, dict):
        return value.items()
    return [(top["name"], top["degree"]) for top in value] if isinstance(value, list) else ()
