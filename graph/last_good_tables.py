"""The tables beside a relations file turn into their bytes now, or into those that were read of them last."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from graph.dataset import rows_of_content
from graph.dataset_files import files_of
from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.file_content import NO_FILE_REASON
from graph.reading.missing_file import cannot_read
from graph.reading.whole_file import Reading, whole_file

GONE = "It was deleted, moved or renamed. Put it back, or start the app anew to do without it."
KEPT = "Until then the map goes on with what was read of this file before."


@dataclass
class LastGoodTables:
    """What was read last of each table beside a relations file, for as long as somebody looks at the same one.

    A talk needs its stories and a map its types also while somebody saves nonsense over them, deletes them, or a disk
    does not answer. Whether a file that is gone is meant to be gone nobody can tell: that is asked of whoever starts
    the app anew. The relations have their own last good map.
    """

    relations: Path
    contents: dict[Path, bytes] = field(default_factory=dict)

    def read(self, path: Path) -> Reading:
        """Return the bytes of a file; of a table beside the relations the last good ones, with what is wrong now."""
        raw, faults = whole_file(path)
        if path == self.relations or path not in files_of(self.relations):
            return raw, faults
        before = self.contents.get(path)
        if raw is None and not faults and before is not None:
            faults = [replace(cannot_read(path, NO_FILE_REASON), help=GONE)]
        if raw is not None and raw != before:
            faults = _why_no_table(raw, path)
            if not faults:
                self.contents[path] = raw
        if not faults:
            return raw, []
        if before is not None:
            return before, _with_what_is_kept(faults)
        # What is wrong with bytes is found by whoever reads them, too.
        return raw, faults if raw is None else []


def _why_no_table(raw: bytes, path: Path) -> list[Diagnostic]:
    table, faults = rows_of_content(raw, path)
    return faults if table is None else []


def _with_what_is_kept(faults: list[Diagnostic]) -> list[Diagnostic]:
    return [replace(fault, help=f"{fault.help} {KEPT}") for fault in faults]
