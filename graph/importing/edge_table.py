"""A table of edges, whatever its columns are called, turns into relations, each with a phrase for how it is linked."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.importing.draft_table import DraftTable, UnreadableError
from graph.importing.edge_columns import EdgeColumns, edge_columns, named_column
from graph.importing.edge_names import EdgeSheet, is_neighbours, read_neighbours, with_ends_of_names
from graph.importing.edge_phrases import linked, said_by
from graph.importing.formats import ImportFile
from graph.importing.workbook import FORMAT as WORKBOOK
from graph.paper_numbers import bare_pubmed_number
from graph.reading.column_mapping import filled_cells
from graph.reading.column_names import folded
from graph.reading.csv_text import csv_text, table_of
from graph.reading.decoding import Decoded, decode
from graph.reading.dialect import HEADER_SEARCH, SEPARATORS, dialect_of, is_declaration
from graph.reading.matrix import is_matrix
from graph.reading.read import mapping_in
from graph.reading.records import Record, lines, stream
from graph.reading.sections import header_index
from graph.reading.size_limits import MOST_ROWS_BROUGHT
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

FORMAT = "table of edges"
ENDS, ADDED = ("source", "target"), ("effect", "polarity")
FEWEST_CELLS = 2
# Files of the Gene Ontology have no line of names; what stands in which column is the same in all.
GAF_MARK = "!gaf-version"
GAF = (
    *(
        "database",
        "id",
        "source",
        "relation",
        "target",
        "pmid",
        "evidence code",
        "with or from",
        "aspect",
        "whole name",
    ),
    *("other names", "object type", "taxon", "date", "assigned by", "annotation extension", "gene product form"),
)


@dataclass(frozen=True)
class AskedColumns:
    """What somebody says of a file: the names or numbers of its columns by what they mean; a phrase for all rows."""

    columns: Mapping[str, str]
    effect: str = ""


NOTHING_ASKED = AskedColumns({})


def with_edge_tables(
    found: Iterable[tuple[ImportFile, DraftTable | None]], asked: AskedColumns = NOTHING_ASKED
) -> list[tuple[ImportFile, DraftTable | None]]:
    """Return what became of files, with edges for a CSV, or the sheet of a workbook, that lacks needed columns."""
    return [(file, _with_edges(file, brought, asked)) for file, brought in found]


def _with_edges(file: ImportFile, brought: DraftTable | None, asked: AskedColumns) -> DraftTable | None:
    if brought is None:
        return edges_of(file, asked)
    edges = edges_of(ImportFile(file.name, brought.content), asked) if brought.format == WORKBOOK else None
    return replace(edges, format=f"{WORKBOOK}, {edges.format}", notes=brought.notes) if edges else brought


def edges_of(file: ImportFile, asked: AskedColumns = NOTHING_ASKED) -> DraftTable | None:
    """Return the rows of a table that lacks needed columns; None for one that has them, and for what is no table.

    Every column stays under its own name; what it was taken to mean is told beside. Raises UnreadableError if a column
    that was asked for is not there.
    """
    try:
        return _edges(file.content, file.name, asked)
    except UnreadableError as error:
        raise UnreadableError(f"{file.name}: {error}") from error


def _edges(raw: bytes, name: str, asked: AskedColumns) -> DraftTable | None:
    decoded = decode(raw, name)
    mapping = mapping_in(raw, REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    is_whole = mapping is not None and not mapping.lacks(REQUIRED_COLUMNS)
    if decoded.text is None or (is_whole and asked == NOTHING_ASKED):
        return None
    records = [record for record in _records(decoded) if not is_declaration(record)]
    if not records or is_matrix([record.cells for record in records[:HEADER_SEARCH]]):
        return None
    if is_neighbours(records):
        return read_neighbours(records, asked.effect)
    sheet = with_ends_of_names(_parted(records, decoded.text.startswith(GAF_MARK)))
    wide = sum(len(row) >= FEWEST_CELLS for row in sheet.rows)
    if wide * FEWEST_CELLS < max(len(sheet.rows), 1) or len(sheet.header) < FEWEST_CELLS:
        return None
    places = {column: named_column(sheet.header, one) for column, one in asked.columns.items()}
    found = edge_columns(sheet.header, sheet.rows, places, sheet.is_named)
    return _draft(found, sheet.rows, asked.effect) if found else None


def _records(decoded: Decoded) -> list[Record]:
    """Return the records, by spaces where nothing else parts them; beside tabs quotation marks may be letters."""
    text = decoded.text or ""
    separator = " " if _is_spaced(text) else dialect_of(decoded, ENDS).separator
    found = list(stream(text, "", separator))
    if all(isinstance(one, Record) for one in found):
        return [one for one in found if isinstance(one, Record)]
    if separator != "\t":
        return []
    cells = csv.reader(lines(text), delimiter=separator, quoting=csv.QUOTE_NONE)
    return [Record(line, row) for line, row in enumerate(cells, 1) if any(row)]


def _is_spaced(text: str) -> bool:
    """Return whether words are parted by spaces alone: as many in each of the first lines, or lists of neighbours."""
    first = [line for line, _ in zip(lines(text), range(HEADER_SEARCH), strict=False) if line.strip()]
    widths = {len(line.split()) for line in first}
    if any(mark in line for line in first for mark in SEPARATORS) or max(widths, default=0) < FEWEST_CELLS:
        return False
    return len(widths) == 1 or is_neighbours([Record(1, line.split()) for line in first])


def _parted(records: Sequence[Record], is_gaf: bool) -> EdgeSheet:
    """Return the names of the columns, made up where there are none, and the rows below them."""
    if is_gaf:
        rows = [record.cells for record in records if not record.cells[0].startswith("!")]
        return EdgeSheet(list(GAF[: max(map(len, rows), default=0)]), rows)
    place = header_index(records[:HEADER_SEARCH], ENDS)
    header, below = records[place].cells, [record.cells for record in records[place + 1 :]]
    header = header[: max(_last_filled(header), 1)]
    if _is_row(header, below[:200]):
        return EdgeSheet([f"column {number}" for number in range(1, len(header) + 1)], [header, *below], False)
    return EdgeSheet([header[0].removeprefix("#"), *header[1:]], below)


def _last_filled(cells: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(cells, 1) if cell.strip()), default=0)


def _is_row(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a first line is a row: it has numbers, or what stands in its cells stands below it again."""
    mapping = mapping_in("\t".join(name.replace('"', "") for name in header).encode(), ENDS, OPTIONAL_COLUMNS)
    if mapping and any(match.column for match in mapping.matches):
        return False
    cells = {cell.strip() for row in rows for cell in row}
    return any(name.strip() in cells or name.strip().replace(".", "").isdigit() for name in header if name.strip())


def _draft(found: EdgeColumns, rows: Sequence[Sequence[str]], effect: str) -> DraftTable:
    there = {folded(name) for name in found.header}
    added = [name for name in ADDED if name not in there]
    cells = [one for row in rows if filled_cells(row) >= FEWEST_CELLS for one in _relations(found, row, added, effect)]
    if len(cells) > MOST_ROWS_BROUGHT:
        raise UnreadableError(f"the file has more than {MOST_ROWS_BROUGHT:,} relations, the most that are read")
    content = csv_text(table_of("", (*found.header, *added), cells)).encode()
    meant = {name: column for name, column in found.meant().items() if column not in added}
    return DraftTable(FORMAT, content, len(cells), (), tuple(_told(found, effect)), meant, found.signed_by())


def _relations(found: EdgeColumns, row: Sequence[str], added: Sequence[str], effect: str) -> Iterator[list[str]]:
    """Yield the cells of a row with what is added to them: once for each paper, where a cell names several."""
    width = len(found.header)
    cells = [cell.strip() for cell in (*row, *[""] * width)][:width]
    said, place = linked(found, row, effect), found.places.get("pmid")
    for number in _papers(cells[place]) if place is not None else ():
        cells[place or 0] = number
        yield [*cells, *(said[name] for name in added)]
    if place is None:
        yield [*cells, *(said[name] for name in added)]


def _papers(cell: str) -> list[str]:
    """Return the PubMed numbers of a cell; the cell as it is where it holds anything else.

    >>> _papers("11111111;22222222"), _papers("PMID:11111111"), _papers("in press")
    (['11111111', '22222222'], ['11111111'], ['in press'])
    """
    parts = [bare_pubmed_number(part) for part in re.split(r"[;,|]", cell) if part.strip()]
    numbers = [number for number in parts if number]
    return numbers if numbers and len(numbers) == len(parts) else [cell]


def _told(found: EdgeColumns, effect: str) -> Iterator[str]:
    ends = " and ".join(f"{found.name_of(end)!r} as the {end}" for end in ENDS)
    yield f"{ends}, {said_by(found, effect)}."
    if found.name_of("pmid"):
        yield f"{found.name_of('pmid')!r} as PubMed numbers, with a row for each."
