"""The bytes of a file from elsewhere turn into a draft: its columns named as chosen, guarded cells restored."""

from collections.abc import Iterator

from graph.editing.edits import ChangeCell
from graph.editing.notation import notation_of
from graph.editing.rewrite import rewrite
from graph.editing.spreadsheet import unguarded
from graph.reading.mapping import ColumnMapping, Match, mapping_of
from graph.reading.table import Table
from graph.reading.transcript import Transcript
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

OWN = " (own)"


def adopted(raw: bytes, transcript: Transcript) -> bytes:
    """Return the file with its header saying what the transcript reads it as, all else as it is.

    A cell that was guarded against being run by a spreadsheet says again what it said before. Raises ValueError if the
    bytes are no table.
    """
    if transcript.table is None or transcript.mapping is None:
        raise ValueError("this is no table")
    line = notation_of(raw).header_line
    header = [ChangeCell(line, number, name) for number, name in _names(transcript.mapping)]
    return rewrite(raw, [*header, *_restored(transcript.table)])


def _names(mapping: ColumnMapping) -> Iterator[tuple[int, str]]:
    """Yield the columns to rename: those read as another one, and own ones that would be read as one."""
    for match in mapping.matches:
        name = unguarded(match.column or _own_name(match))
        if name and name != match.header:
            yield match.number, name


def _own_name(match: Match) -> str:
    alone = mapping_of([match.header], [], REQUIRED_COLUMNS, OPTIONAL_COLUMNS).matches[0]
    return match.header + OWN if alone.column else match.header


def _restored(table: Table) -> Iterator[ChangeCell]:
    for line, cells in zip(table.lines(), table.frame.values.tolist(), strict=True):
        for number, cell in enumerate(cells, 1):
            if unguarded(cell) != cell:
                yield ChangeCell(line, number, unguarded(cell))
