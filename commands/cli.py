"""From the command line to the faults, the numbers, the paths and the exports of CSV files."""

import json
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from commands.cli_arguments import concept_of, counted, exit_code, reading_of, summary
from commands.diff_command import diff
from commands.export_command import export_file
from commands.fix_option import CommandWithFix, choices_of
from commands.history_commands import history
from graph.answering.neighbours import shared_neighbours
from graph.answering.paths import FIRST_LENGTH, LENGTHS, Paths, paths
from graph.answering.steps import Steps, steps_of
from graph.checks.diagnostic import Diagnostic
from graph.editing.fixing import proposals
from graph.editing.mending import check_files, mend
from graph.statistics import statistics

app = typer.Typer(
    name="neuromap",
    help="Check, measure, question and export the tables of a Neuroimmune Map.",
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
    """Check, measure, question and export the tables of a Neuroimmune Map."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


@app.command(cls=CommandWithFix)
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Tables of relations, concepts or stories.")],
    format: FormatOption = Format.text,
    fix: Annotated[
        list[str] | None,
        typer.Option(
            "--fix", metavar="[CHOICE]", help="Alone: list the proposals. With a number, a code or all: apply those."
        ),
    ] = None,
) -> None:
    """List every fault of the FILEs and of the concepts.csv and stories.csv beside them; with --fix mend those chosen.

    Exit code 0: no errors (there may be warnings); 1: errors; 2: a file cannot be read or written, or bad usage.
    """
    choices = choices_of(fix or [])
    if choices:
        _mend(files, choices, format)
    diagnostics = check_files(files)
    if fix and not choices and format is Format.text:
        typer.echo("\n".join(_listed(proposals(diagnostics))))
    else:
        _print_diagnostics(diagnostics, format)
    typer.echo(summary(diagnostics, len(files)), err=True)
    raise typer.Exit(exit_code(diagnostics))


@app.command()
def stats(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")],
    format: FormatOption = Format.text,
) -> None:
    """Print the numbers of the map that FILE makes; its concepts.csv beside it is used when it is there."""
    reading = reading_of(file)
    numbers = statistics(reading.graph, reading.rows)
    typer.echo(json.dumps(numbers, indent=2) if format is Format.json else "\n".join(_lines(numbers)))


@app.command("paths")
def print_paths(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")],
    source: Annotated[str, typer.Option("--from", metavar="A", help="The concept, or a synonym, that acts.")],
    target: Annotated[str, typer.Option("--to", metavar="B", help="The concept, or a synonym, that is acted on.")],
    longest: Annotated[
        int, typer.Option("--max-length", min=LENGTHS[0], max=LENGTHS[-1], help="The most steps of a path.")
    ] = FIRST_LENGTH,
    format: FormatOption = Format.text,
) -> None:
    """Print how A affects B: the chains of relations that lead from A to B, the best first.

    Exit code 0: answered, also if there is no path; 2: a concept is not known, or A and B are the same.
    """
    graph = reading_of(file).graph
    start, end = concept_of(source, graph, "--from"), concept_of(target, graph, "--to")
    if start == end:
        raise typer.BadParameter(f"{end!r} is where the path starts; name another concept.", param_hint="--to")
    steps = steps_of(graph)
    found = paths(steps, start, end, longest)
    if format is Format.json:
        typer.echo(json.dumps({"paths": [path.as_record() for path in found.found], "cut": found.cut}, indent=2))
    else:
        typer.echo("\n".join(_told(found) if found.found else _no_path(steps, start, end, longest)))


app.command()(diff)
app.add_typer(history)
app.command("export")(export_file)


def main() -> None:
    """Run the command line."""
    app(prog_name="neuromap")


def _mend(files: list[Path], choices: list[str], format: Format) -> None:
    """Apply what was chosen and say so: on the error stream if the output is JSON."""
    try:
        mended = mend(files, choices)
    except OSError as error:
        typer.echo(f"nothing more was written: {error}", err=True)
        raise typer.Exit(2) from None
    except ValueError as error:
        raise typer.BadParameter(f"{error}.", param_hint="--fix") from None
    report = [f"fixed {_proposal(fault)}" for fault in mended.done]
    report += [f"not yet, another fix changed the same cell: {_proposal(fault)}" for fault in mended.postponed]
    typer.echo("\n".join(report or ["nothing to fix"]), err=format is Format.json)


def _listed(found: list[Diagnostic]) -> Iterable[str]:
    if not found:
        yield "There is nothing to propose."
        return
    for number, fault in enumerate(found, 1):
        yield f"{number}. {_proposal(fault)}\n   because {fault.message}"
    codes = ", ".join(sorted({fault.code for fault in found}))
    yield f"Nothing is changed yet. Apply with --fix and a number, a code ({codes}) or all."


def _proposal(fault: Diagnostic) -> str:
    label = fault.fix.label if fault.fix else ""
    return f"{fault.path}:{fault.line}:{fault.column}: [{fault.code}] {label}"


def _print_diagnostics(diagnostics: list[Diagnostic], format: Format) -> None:
    if format is Format.json:
        typer.echo(json.dumps([diagnostic.as_record() for diagnostic in diagnostics], indent=2))
    elif diagnostics:
        typer.echo("\n".join(map(str, diagnostics)))


def _lines(numbers: dict[str, object]) -> Iterable[str]:
    for name, value in numbers.items():
        title = name.replace("_", " ")
        yield f"{title}: {value}" if isinstance(value, int) else f"{title}:"
        yield from (f"  {word}: {count}" for word, count in _pairs(value))


def _pairs(value: object) -> Iterable[tuple[str, int]]:
    if isinstance(value, dict):
        return value.items()
    return [(top["name"], top["degree"]) for top in value] if isinstance(value, list) else ()


def _told(found: Paths) -> Iterable[str]:
    for path in found.found:
        yield f"{path.net}: {' -> '.join(path.concepts)}"
        yield from (f"  {step.sign}: {step.sentence}" for step in path.steps)
    if found.cut:
        yield f"The first {len(found.found)} of more."


def _no_path(steps: Steps, start: str, end: str, longest: int) -> Iterable[str]:
    yield f"No path of at most {counted(longest, 'step')} leads from {start} to {end}."
    back = paths(steps, end, start, longest)
    if back.found:
        number = f"the first {len(back.found)} of more" if back.cut else str(len(back.found))
        yield f"The other way, from {end} to {start}: {number}. Swap --from and --to to read them."
    near = [neighbour.concept for neighbour in shared_neighbours(steps, start, end)]
    yield f"Nearest to both: {', '.join(near)}." if near else "Nothing is linked with both."
