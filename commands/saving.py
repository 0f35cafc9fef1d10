"""Files that a command reads and changes turn into saved ones; what cannot be done ends the command with its reason."""

from pathlib import Path
from typing import NoReturn

import typer

from commands.account import author
from graph.content_hash import content_hash
from graph.reading.file_content import content_of, told_of
from graph.saving.replace_file import Conflict, NotSaved
from graph.saving.versions import save_version

CANNOT = 2


def bytes_of(path: Path) -> bytes | None:
    """Return what a file holds, None where there is none; one that cannot be read ends the command."""
    try:
        return content_of(path)
    except OSError as error:
        end(f"{path}: {told_of(error)}")


def needed_bytes(path: Path) -> bytes:
    """Return what a file holds; one that is not there ends the command, too."""
    content = bytes_of(path)
    if content is None:
        end(f"{path}: there is no such file")
    return content


def save_rows(into: Path, before: bytes | None, after: bytes, dry_run: bool, hint: str = "") -> None:
    """Save what a file is to hold, and what it held in its history, and say so; `hint` is what to do then."""
    if dry_run or after == before:
        typer.echo("nothing was written")
        return
    result = save_version(into, content_hash(before), after, author())
    if isinstance(result, NotSaved):
        end(f"{into}: {result.reason}")
    if isinstance(result, Conflict):
        end(f"{into} was changed by another program meanwhile; nothing was written")
    for note in result.notes:
        typer.echo(note, err=True)
    typer.echo(f"{into} is saved{hint}")


def end(reason: str, code: int = CANNOT) -> NoReturn:
    """Say on the error stream why the command ends here."""
    typer.echo(reason, err=True)
    raise typer.Exit(code)
