"""What a command has made turns into the file that was named for it, and never into one that the map is made from."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from commands.saving import end
from graph.dataset_files import files_of
from graph.saving.replace_file import real_path
from graph.store.file_address import is_address

DateOption = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="The date to write; else SOURCE_DATE_EPOCH, else today."),
]


def spare_the_data(file: Path, out: Path) -> None:
    """Raise BadParameter where OUT is a file that the map of FILE is made from, or none of this machine."""
    if is_address(out):
        message = (
            f"{str(out)!r} is in an object store, where only `neuromap publish` writes; name a file of this machine."
        )
        raise typer.BadParameter(message, param_hint="OUT")
    if real_path(out) in map(real_path, files_of(file)):
        raise typer.BadParameter(f"{str(out)!r} is what the map is made from; name another file.", param_hint="OUT")


def write_out(out: Path, content: bytes) -> None:
    """Write OUT; where that cannot be done the command ends and says why."""
    try:
        out.write_bytes(content)
    except OSError as error:
        end(f"{out} cannot be written: {error.strerror or error}")


def moment_of(given: datetime | None) -> datetime:
    """Return the moment to write into a file: midnight of the given date, else SOURCE_DATE_EPOCH, else now."""
    if given:
        return given.replace(tzinfo=UTC)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch.isdecimal() else datetime.now().astimezone()
