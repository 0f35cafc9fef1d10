"""The bytes of a file from elsewhere turn into a draft: its columns named as chosen, guarded cells restored."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.diagnostics.word_meanings import word_of_sign
from graph.edits import ChangeCell
from graph.reading.column_mapping import OWN, ColumnMapping, ColumnMatch
from graph.reading.dialect import Dialect
from graph.reading.read import mapping_in, result_of
from graph.reading.read_result import ReadResult
from graph.reading.records import stream
from graph.reading.sections import Parts, parts_of
from graph.reading.sniff import KINDS, text_of
from graph.reading.table import Table
from graph.writing.rewrite import rewrite
from graph.writing.spreadsheet import unguarded

# A name that is still taken for a known column gets the addition once more; nothing is like all of that.
MOST_ADDED = 10


def adopted(raw: bytes, result: ReadResult) -> bytes:
    """Return the file with its header saying what the result reads it as, all else as it is.

    A cell that was guarded against being run by a spreadsheet says again what it said before. A column of its own
    whose name would be read as a known column gets an addition to its name. Raises ValueError if the bytes are no
    table, or if no names make them be read like this.
    """
    table, mapping, dialect = result.table, result.mapping, result.dialect
    if table is None or mapping is None or dialect is None:
        raise ValueError("this is no table")
    required, optional = next(kind for kind in KINDS if not mapping.lacks(kind[0]))
    dialect = _with_header_line(raw, dialect, required)
    cells = list(_restored(table))
    names = [unguarded(match.column or match.header) for match in mapping.matches]
    for _ in range(MOST_ADDED):
        content = rewrite(raw, [*_header(mapping, names, dialect.header_line), *cells], dialect=dialect)
        found = mapping_in(content, required, optional)
        wrong = _mistaken(mapping, names, found)
        if not wrong and found and _columns(found) == _columns(mapping):
            return content
        names = [name + OWN if number in wrong else name for number, name in enumerate(names)]
    raise ValueError("with these column names the file would be read in another way")


def with_signs_in_words(content: bytes, came: ColumnMapping | None) -> bytes:
    """Return a table of relations that was adopted with listed words for the signs of its polarity, all else as it is.

    That is for a column of signs that came as that; what came as a polarity keeps the words of whoever wrote it.
    """
    result = result_of(content, "")
    is_in_signs = any(match.signs and match.column == "polarity" for match in came.matches) if came else False
    if not is_in_signs or result.table is None:
        return content
    number = result.table.column_number("polarity")
    signs = zip(result.table.lines(), map(word_of_sign, result.table.cells("polarity")), strict=True)
    edits = [ChangeCell(line, number, word) for line, word in signs if word]
    return rewrite(content, edits, dialect=result.dialect) if edits else content


def _with_header_line(raw: bytes, dialect: Dialect, required: Sequence[str]) -> Dialect:
    """Return how the file is written, its header being the one that the result was read from."""
    parts = parts_of(stream(text_of(raw, dialect), "", dialect.separator), required)
    assert isinstance(parts, Parts), "a table was read from these bytes"
    return replace(dialect, header_line=parts.header.line)


def _header(mapping: ColumnMapping, names: Sequence[str], line: int) -> Iterator[ChangeCell]:
    for match, name in zip(mapping.matches, names, strict=True):
        if name != match.header:
            yield ChangeCell(line, match.number, name)


def _mistaken(mapping: ColumnMapping, names: Sequence[str], found: ColumnMapping | None) -> set[int]:
    """Return the places of own columns that would be read as known ones, or would be called like another column."""
    pairs = list(zip(mapping.matches, found.matches if found else (), strict=False))
    known = {
        number
        for number, (match, now) in enumerate(pairs)
        if (now.column or now.unlike) and not (match.column or match.unlike)
    }
    return known | {number for number, match in enumerate(mapping.matches) if _is_repeated(match, names)}


def _is_repeated(match: ColumnMatch, names: Sequence[str]) -> bool:
    name = names[match.number - 1]
    return not match.column and bool(name.strip()) and name in names[: match.number - 1]


def _columns(mapping: ColumnMapping) -> list[str]:
    """Return the columns that are meant, also where the cells are nothing for one: restored cells may be."""
    return [match.column or match.unlike for match in mapping.matches]


def _restored(table: Table) -> Iterator[ChangeCell]:
    for line, cells in zip(table.lines(), table.frame.values.tolist(), strict=True):
        for number, cell in enumerate(cells, 1):
            if unguarded(cell) != cell:
                yield ChangeCell(line, number, unguarded(cell))
