"""A FILE and the words typed after it turn into what they name, or the command ends and says why."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import networkx as nx
import typer

from commands.progress_bar import progress_bar
from graph.dataset import Dataset, load
from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.repeated import counts_of, told_once
from graph.papers.paper_records import PaperRecords, read_paper_records
from graph.questions.search import proposed, search
from graph.store.file_address import file_path
from graph.wording import counted

_EXACT = 100


def dataset_of(file: Path) -> Dataset:
    """Return what FILE holds; say on the error stream what is wrong with it, and end if that leaves no map."""
    with progress_bar():
        dataset = load(file, papers_of_environment())
    if dataset.graph is None:
        end_without_map(dataset)
    say_faults(dataset)
    return dataset


def papers_of_environment() -> PaperRecords:
    """Return what is known of papers by the file that the environment names."""
    retractions = os.environ.get("NEUROMAP_RETRACTIONS", "").strip()
    return read_paper_records(retractions=file_path(retractions) if retractions else None)


def end_without_map(dataset: Dataset) -> NoReturn:
    """End the command and say what is wrong with a file that makes no map."""
    typer.echo("\n".join(map(str, told_once(dataset.diagnostics))), err=True)
    raise typer.Exit(exit_code(dataset.diagnostics))


def say_faults(dataset: Dataset) -> None:
    """Say on the error stream how many faults there are, if there are any."""
    if dataset.diagnostics:
        typer.echo(summary(dataset.diagnostics, 1), err=True)


def concept_of(query: str, graph: nx.MultiDiGraph, option: str) -> str:
    """Return the concept of this name or synonym, whatever its case and hyphens; of a near one only ask."""
    if query in graph:
        return query
    best = next(iter(search(query, graph)), None)
    if best and best.score == _EXACT:
        return best.concept
    near = next(iter(proposed(query, graph)), None)
    question = f" Did you mean {near.concept!r}{near.also}?" if near else ""
    raise typer.BadParameter(f"{query!r} is not a concept of this file.{question}", param_hint=option)


def listed(words: Iterable[str], choices: Iterable[str], option: str) -> tuple[str, ...]:
    """Return the words, each once, if they are all among the choices."""
    given, known = tuple(dict.fromkeys(words)), tuple(choices)
    for word in given:
        if not known:
            raise typer.BadParameter(
                f"no row of this file says anything of it, so {word!r} is not known.", param_hint=option
            )
        if word not in known:
            message = f"{word!r} is not one of {', '.join(known)}. {did_you_mean(word, known)}"
            raise typer.BadParameter(message.strip(), param_hint=option)
    return given


def exit_code(diagnostics: Iterable[Diagnostic]) -> int:
    """Return 2 where a file cannot be read, 1 for other errors, else 0."""
    found = list(diagnostics)
    if any(diagnostic.code == "cannot-read" for diagnostic in found):
        return 2
    return 1 if has_errors(found) else 0


def summary(diagnostics: Iterable[Diagnostic], files: int) -> str:
    """Return how many errors and warnings there are, at how many places if some repeat, and in how many files.

    Those are the files with faults, also beside the one that was named; where none has any, `files` were looked at.
    """
    faults = list(diagnostics)
    found, files = counts_of(faults), len({fault.path for fault in faults}) or files
    parts = [counted(found.errors, "error"), counted(found.warnings, "warning")]
    repeated = f", at {found.places:,} places" if found.places > found.errors + found.warnings else ""
    return f"{', '.join(parts)} in {counted(files, 'file')}{repeated}"
