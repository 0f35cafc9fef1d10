"""From the names of files to their faults, as `neuromap check` prints and mends them."""

import json
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from commands.account import author
from commands.arguments import exit_code, summary
from commands.fix_option import choices_of
from commands.format_option import Format, FormatOption
from commands.progress_bar import progress_bar
from graph.diagnostics.diagnostic import FIRST_LINES, MOST_PLACES, Diagnostic
from graph.diagnostics.repeated import each_place, told_of_values, told_once
from graph.editing.apply_fixes import proposals
from graph.papers.paper_records import read_paper_records
from graph.saving.fix_files import check_files, mend
from graph.store.file_address import file_path

AbstractsOption = Annotated[
    Path | None,
    typer.Option(
        parser=file_path,
        metavar="PATH",
        envvar="NEUROMAP_ABSTRACTS",
        help="A file or folder (.nbib, JSON, CSV) to look quotations up in.",
    ),
]
RetractionsOption = Annotated[
    Path | None,
    typer.Option(
        parser=file_path,
        metavar="FILE",
        envvar="NEUROMAP_RETRACTIONS",
        help="The CSV of Retraction Watch to look papers up in.",
    ),
]
PlacesOption = Annotated[
    bool,
    typer.Option("--places", help=f"List all faults, and the first {MOST_PLACES:,} places of one that repeats."),
]
# One odd word in each of 200,000 rows is one thing to mend, and not so many screens to read.
MOST_OF_A_KIND = 100


def check(
    files: Annotated[
        list[Path],
        typer.Argument(parser=file_path, metavar="FILE...", help="Tables of relations, or those beside them."),
    ],
    format: FormatOption = Format.text,
    abstracts: AbstractsOption = None,
    retractions: RetractionsOption = None,
    places: PlacesOption = False,
    fix: Annotated[
        list[str] | None,
        typer.Option(
            "--fix", metavar="[CHOICE]", help="Alone: list the proposals. With a number, a code or all: apply those."
        ),
    ] = None,
) -> None:
    """List every fault of the FILEs and of the optional tables beside them; with --fix mend those chosen.

    A fault that repeats is listed once, with its count and its first lines; of each kind the first 100 are listed.

    Exit code 0: no errors (there may be warnings); 1: errors; 2: a file cannot be read or written, or bad usage.
    """
    choices = choices_of(fix or [])
    if choices:
        _mend(files, choices, format)
    with progress_bar():
        diagnostics = check_files(files, read_paper_records(abstracts, retractions))
    if fix and not choices and format is Format.text:
        typer.echo("\n".join(_listed(told_of_values(proposals(diagnostics)))))
    else:
        _print_diagnostics(told_of_values(diagnostics) if places else told_once(diagnostics), format, places)
    typer.echo(summary(diagnostics, len(files)), err=True)
    raise typer.Exit(exit_code(diagnostics))


def _mend(files: list[Path], choices: list[str], format: Format) -> None:
    """Apply what was chosen and say so: on the error stream if the output is JSON."""
    try:
        mended = mend(files, choices, author())
    except OSError as error:
        typer.echo(f"nothing was written: {error}", err=True)
        raise typer.Exit(2) from None
    except ValueError as error:
        raise typer.BadParameter(f"{error}.", param_hint="--fix") from None
    report = [f"fixed {_proposal(fault)}" for fault in told_of_values(mended.done)]
    report += [
        f"not yet, another fix changed the same cell: {_proposal(fault)}" for fault in told_of_values(mended.postponed)
    ]
    typer.echo("\n".join(report or ["nothing to fix"]), err=format is Format.json)
    for note in mended.notes:
        typer.echo(note, err=True)


def _listed(found: list[Diagnostic]) -> Iterable[str]:
    if not found:
        yield "There is nothing to propose."
        return
    for number, fault in enumerate(found, 1):
        often = f" ({fault.often})" if fault.count > 1 else ""
        yield f"{number}. {_proposal(fault)}\n   because {fault.message}{often}"
    codes = ", ".join(sorted({fault.code for fault in found}))
    yield f"Nothing is changed yet. Apply with --fix and a number, a code ({codes}) or all."


def _proposal(fault: Diagnostic) -> str:
    label = fault.fix.label if fault.fix else ""
    return f"{fault.path}:{fault.line}:{fault.column}: [{fault.code}] {label}"


def _print_diagnostics(diagnostics: list[Diagnostic], format: Format, places: bool) -> None:
    if format is Format.json:
        most = MOST_PLACES if places else FIRST_LINES
        typer.echo(json.dumps([diagnostic.as_record(most) for diagnostic in diagnostics], indent=2))
    elif diagnostics:
        texts = chain.from_iterable(map(_texts, diagnostics)) if places else _first_of_each_kind(diagnostics)
        typer.echo("\n".join(texts))


def _first_of_each_kind(diagnostics: Iterable[Diagnostic]) -> Iterable[str]:
    """Yield the first faults of each kind in a file as text, then how many more of it there are."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for fault in diagnostics:
        kind = fault.path, fault.severity, fault.code
        counts[kind] += 1
        if counts[kind] <= MOST_OF_A_KIND:
            yield str(fault)
    for (path, severity, code), count in counts.items():
        if count > MOST_OF_A_KIND:
            more = f"and {count - MOST_OF_A_KIND:,} more, of other values"
            yield f"{path}: {severity}[{code}]: {more}\n  help: --places lists them all, and so does --format json."


def _texts(diagnostic: Diagnostic) -> Iterable[str]:
    """Yield a fault as text once for each place that is known of it, then how many more there are."""
    yield from map(str, each_place(diagnostic))
    more = diagnostic.count - len(diagnostic.places or (diagnostic.line,))
    if more > 0:
        yield f"  … and {more:,} times more"
