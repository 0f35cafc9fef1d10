"""The path of a file turns into its bytes and the faults that say why they cannot be had."""

from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.decoding import too_large
from graph.reading.file_content import NO_FILE_REASON, TooLargeError, content_of, reason_of
from graph.reading.missing_file import cannot_read


def bytes_of(path: Path) -> tuple[bytes | None, list[Diagnostic]]:
    """Return the bytes of a file, and why they cannot be had; that there is none is no fault."""
    try:
        return content_of(path), []
    except TooLargeError:
        return None, [too_large(str(path))]
    except OSError as error:
        return None, [cannot_read(path, reason_of(error))]


def needed_bytes_of(path: Path) -> tuple[bytes | None, list[Diagnostic]]:
    """Return what `bytes_of` does; that there is no file is a fault, too."""
    raw, unreadable = bytes_of(path)
    missing = raw is None and not unreadable
    return raw, [cannot_read(path, NO_FILE_REASON)] if missing else unreadable


def bytes_beside(path: Path, name: str) -> tuple[bytes | None, list[Diagnostic]]:
    """Return the bytes of the file of a name in the folder of another, nothing where it is that file itself."""
    beside = path.parent / name
    return (None, []) if beside == path else bytes_of(beside)


def why_unreadable(path: Path) -> Diagnostic | None:
    """Return why the bytes of a file cannot be had now; None where they can, or where there is no file."""
    return next(iter(bytes_of(path)[1]), None)
