"""From the name of a file to its earlier versions, as `neuromap history` lists them and brings them back."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from commands.account import author
from graph.comparing.difference_text import visible
from graph.content_hash import NO_FILE, SHORT_VERSION, content_hash
from graph.dataset_files import files_of, home_of
from graph.reading.file_content import content_of, told_of
from graph.saving.history import Version, history_of
from graph.saving.history_entries import undo_last_of
from graph.saving.replace_file import Conflict, NotSaved, SaveResult, real_path
from graph.saving.versions import NoneSaved, forget, keep_now, restore, undo
from graph.store.file_address import file_path
from graph.wording import counted

CANNOT = 2

history = typer.Typer(
    name="history",
    help="List, keep and bring back the versions of a file.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

File = Annotated[Path, typer.Argument(parser=file_path, metavar="FILE", help="A table of relations or of concepts.")]


@history.command("list")
def list_versions(file: File) -> None:
    """List the versions of FILE that are kept, the newest last."""
    found = history_of(real_path(file))
    for version in found.versions:
        typer.echo(_line(version))
    for fault in found.faults or ([] if found.versions else ["no version is kept"]):
        typer.echo(fault, err=True)


@history.command()
def keep(file: File) -> None:
    """Keep FILE as it is now, for example before you edit it in another program."""
    _report(keep_now(file), "kept")


@history.command("undo")
def undo_last(
    file: File,
    alone: Annotated[
        bool, typer.Option("--alone", help="Leave files that were saved together with it as they are.")
    ] = False,
) -> None:
    """Bring back what was in FILE before its last change; once more, what was there before that.

    Files that were saved together with it, as one act, are brought back with it, all or none.
    """
    current = _current(file)
    if alone or current == NO_FILE:
        _report(undo(file, current, author()), "undone")
        return
    before = {path: _current(path) for path in files_of(home_of(file))} | {file: current}
    result = undo_last_of(home_of(file), file, before, author())
    if isinstance(result, NoneSaved):
        _fail("\n".join(_obstacles(file, result)))
    for note in result.notes:
        typer.echo(note, err=True)
    undone = {path: hash for path in before if (hash := _current(path)) != before[path]}
    for path, hash in undone.items():
        typer.echo(f"undone: {f'{path.name} ' if len(undone) > 1 else ''}{hash[:SHORT_VERSION]}")


@history.command("restore")
def restore_version(
    file: File,
    version: Annotated[str, typer.Argument(metavar="VERSION", help="The first letters of a version in the list.")],
) -> None:
    """Bring back the VERSION of FILE; what is in it now is kept."""
    versions = {found.hash for found in history_of(real_path(file)).versions if found.hash.startswith(version)}
    if len(versions) != 1:
        which = "no version begins" if not versions else "more than one version begins"
        raise typer.BadParameter(f"{which} with {version!r}; `neuromap history list` shows them.")
    _report(restore(file, _current(file), versions.pop(), author()), "restored")


@history.command()
def prune(
    file: File,
    newest: Annotated[int, typer.Option("--keep", min=1, help="How many of the newest versions stay.")],
) -> None:
    """Forget the older versions of FILE. Without this, all are kept."""
    deleted = forget(file, newest)
    if isinstance(deleted, NotSaved):
        _fail(deleted.reason)
    typer.echo(f"deleted {counted(deleted, 'content')}")


def _line(version: Version) -> str:
    who = f" by {version.who}" if version.who else ""
    told = f": {version.summary}" if version.summary else ""
    why = f" “{visible(version.why)}”" if version.why else ""
    return f"{version.hash[:SHORT_VERSION]}  {_to_the_second(version.time)}  {version.act}{who}{told}{why}"


def _to_the_second(time: str) -> str:
    """Return a time as a reader needs it.

    >>> _to_the_second("2031-01-02T12:00:00.000250+00:00"), _to_the_second("2031-01-02T12:00:00+00:00")
    ('2031-01-02T12:00:00+00:00', '2031-01-02T12:00:00+00:00')
    """
    return re.sub(r"\.[0-9]+", "", time)


def _current(file: Path) -> str:
    try:
        return content_hash(content_of(real_path(file)))
    except (OSError, ValueError) as error:
        _fail(told_of(error))


def _report(result: SaveResult, done: str) -> None:
    if isinstance(result, NotSaved):
        _fail(result.reason)
    if isinstance(result, Conflict):
        _fail("the file was changed at this very moment; try again")
    for note in result.notes:
        typer.echo(note, err=True)
    typer.echo(f"{done}: {result.hash[:SHORT_VERSION]}")


def _obstacles(file: Path, result: NoneSaved) -> Iterator[str]:
    """Yield what stands in the way of undoing an act, and the way out where that is another file."""
    for path, reason in result.reasons.items():
        said = "the file was changed at this very moment; try again" if isinstance(reason, Conflict) else reason.reason
        yield said if path == file else f"{path.name}: {said}"
    if any(path != file for path in result.reasons):
        yield f"Nothing was undone. Undo that change first, or undo {file.name} alone with --alone."


def _fail(reason: str) -> NoReturn:
    typer.echo(reason, err=True)
    raise typer.Exit(CANNOT)
