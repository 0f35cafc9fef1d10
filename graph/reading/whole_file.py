"""The path of a file turns into its bytes, or into the fault that says why they cannot be had."""

from collections.abc import Callable
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.decoding import too_large
from graph.reading.file_content import NO_FILE_REASON, content_of, reason_of
from graph.reading.missing_file import cannot_read
from graph.store.too_large import TooLargeError

# The bytes of a file, and why they cannot be had; that there is none is no fault.
Reading = tuple[bytes | None, list[Diagnostic]]
ReadFile = Callable[[Path], Reading]


def whole_file(path: Path, content: Callable[[Path], bytes | None] = content_of) -> Reading:
    """Return the bytes of a file as it is on disk."""
    try:
        return content(path), []
    except TooLargeError:
        return None, [too_large(str(path))]
    except OSError as error:
        return None, [cannot_read(path, reason_of(error), getattr(error, "help", ""))]


def needed_file(path: Path, read_file: ReadFile = whole_file) -> Reading:
    """Return what is read of a file; here it is a fault that there is none."""
    raw, unreadable = read_file(path)
    missing = raw is None and not unreadable
    return raw, [cannot_read(path, NO_FILE_REASON)] if missing else unreadable


def file_beside(path: Path, name: str, read_file: ReadFile = whole_file) -> Reading:
    """Return what is read of the file of a name beside another, nothing where it is that other one."""
    beside = path.parent / name
    return (None, []) if beside == path else read_file(beside)


def why_unreadable(path: Path, content: Callable[[Path], bytes | None] = content_of) -> Diagnostic | None:
    """Return why the bytes of a file cannot be had now; None where they can, or where there is no file."""
    return next(iter(whole_file(path, content)[1]), None)
