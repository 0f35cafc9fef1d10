"""Any bytes become a table of text or faults, and no row is lost in between."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.diagnostics.rules import RULES
from graph.reading.cell_meanings import are_foreign
from graph.reading.column_mapping import OWN
from graph.reading.dialect import Dialect
from graph.reading.read import mapping_in, read, result_of
from graph.reading.read_result import ReadResult
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

from ...shipped import RELATIONS

HEADER = b"source,effect,target\n"
DATA = Path(__file__).parents[3] / "data"
HOSTILE = "aβ ,;|\"'\n\r\t\u00a0\ufeff\0é#-"
ANY_TEXT = some.lists(some.text(some.sampled_from(HOSTILE), max_size=6), max_size=12).map(",".join)
ENCODED = some.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
# Each letter of these is in Windows-1252, and no two bytes of them could be one letter of UTF-8.
LETTERS = "aBZ09éßÀ ,;|\t\"'\n\r-#"
CELL = some.text(some.sampled_from(LETTERS), max_size=5)
ROW_FAULTS = {"extra-cell", "missing-cell", "repeated-header", "row-above-header"}


def codes(raw: bytes) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.code) for fault in read(raw, "a.csv")[1]]


def rows_of(result: ReadResult) -> list[tuple[str, ...]]:
    assert result.table is not None
    return list(result.table.frame.itertuples(index=False, name=None))


def test_cells_stay_text_as_they_are() -> None:
    table, faults = read(HEADER + b"NA,None,007\n\n1e3, nan ,\n", "a.csv")
    assert faults == []
    assert table is not None
    assert (table.path, table.rows, list(table.frame.columns)) == ("a.csv", 2, ["source", "effect", "target"])
    assert list(table.frame.itertuples(name=None)) == [(2, "NA", "None", "007"), (4, "1e3", " nan ", "")]


def test_rows_that_do_not_fit_the_header_are_refused_and_counted() -> None:
    table, faults = read(HEADER + b"a,b\na,b,c\na,b,c,d,e\n", "a.csv")
    assert table is not None
    assert (table.rows, table.lines()) == (3, [3])
    assert [(fault.line, fault.column, fault.code, fault.value) for fault in faults] == [
        (2, 3, "missing-cell", ""),
        (4, 4, "extra-cell", "d"),
    ]


def test_blank_columns_after_the_last_name_are_no_cells() -> None:
    table, faults = read(b"source,effect,target,,\na,b,c,,\nd,e,f\ng,h,i,,x\nj,k,l,,,,,\n", "a.csv")
    assert table is not None
    assert (list(table.frame.columns), table.lines()) == (["source", "effect", "target"], [2, 3, 5])
    assert [(fault.line, fault.column, fault.code) for fault in faults] == [(4, 5, "extra-cell")]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"\n\n,,\n", [(1, 1, "empty-file")]),
        (b"sep=;\n", [(1, 1, "empty-file")]),
        (b"source;effect;target\na;b;c\n", [(1, 1, "other-separator")]),
        (HEADER + b'a,"b,c\n', [(2, 2, "not-a-table")]),
        (b"\n" + HEADER + b"a,b\n", [(3, 3, "missing-cell")]),
        (b"source,effect,target,target\n" + b"a,b,c\n", [(1, 4, "duplicate-column")]),
        (b"Mine\n\n" + HEADER + b'a,"b,c\n', [(1, 1, "text-above-header"), (4, 2, "not-a-table")]),
        (b"a,b,c\n" + HEADER + HEADER, [(1, 1, "row-above-header"), (3, 1, "repeated-header")]),
        (b"who,did,whom\na,b,c\n", [(1, 1, "missing-column")]),
    ],
)
def test_faults_of_structure_have_their_place(raw: bytes, expected: list[tuple[int, int, str]]) -> None:
    assert codes(raw) == expected


def test_the_table_of_a_spreadsheet_is_read_with_all_its_habits() -> None:
    text = (
        "Relations of our lab;;;;;\r\n;;;;;\r\n"
        "To;From;Relation;PubMed ID;Type;\r\n"
        'Stress;GABA;"calms\n; soothes";1;decreases;\r\n;;;;;\r\nMood;Café;lifts;;;\r\n;;;;;\r\n'
    )
    found = result_of(text.encode("cp1252"), "a.csv")
    assert found.table is not None
    assert found.table.frame.to_dict("index") == {
        4: {"target": "Stress", "source": "GABA", "effect": "calms\n; soothes", "pmid": "1", "polarity": "decreases"},
        7: {"target": "Mood", "source": "Café", "effect": "lifts", "pmid": "", "polarity": ""},
    }
    assert [(fault.line, fault.column, fault.code) for fault in found.faults] == [
        (1, 1, "text-above-header"),
        (3, 1, "other-separator"),
        (3, 1, "renamed-column"),
        (3, 2, "renamed-column"),
        (3, 3, "renamed-column"),
        (3, 4, "renamed-column"),
        (3, 5, "assumed-column"),
        (7, 2, "other-encoding"),
    ]
    assert (found.rows, found.read, found.refused) == (2, 2, 0)
    assert found.dialect == Dialect("cp1252", b"", ";", "\r\n")


@pytest.mark.parametrize(
    ("raw", "counts"),
    [
        (b"", (0, 0, 0)),
        (b"PK\x03\x04\n\n\n", (0, 0, 0)),
        (HEADER + b"a,b,c\nd,e\n", (2, 1, 1)),
        (b"a,b,c\n" + HEADER + b"a,b,c\n", (2, 1, 1)),
        (b"sorce;did;whom\na;b;c\n;;\nd;e;f\n", (2, 0, 2)),
        (HEADER + b'a,b,c\n\n"d,e,f\n\ng,h,i\n', (3, 0, 3)),
        (b'"source,effect,target\na,b,c\n', (1, 0, 1)),
        (HEADER + b"\xce\xb2,b,c\n\nd,e,\xe9", (2, 0, 2)),
    ],
)
def test_rows_read_and_rows_refused_are_all_rows(raw: bytes, counts: tuple[int, int, int]) -> None:
    found = result_of(raw, "a.csv")
    assert (found.rows, found.read, found.refused) == counts


@pytest.mark.parametrize(
    ("raw", "rows", "read_rows", "expected"),
    [
        (HEADER + b"\n" * 1_000_000, 0, 0, []),
        (HEADER + b",,\n" * 1_000_000, 0, 0, []),
        (HEADER + b"a,b," + b"x" * 10_000_000, 1, 0, ["not-a-table"]),
        (HEADER + b'a,b,"' + b'""' * 5_000_000, 1, 0, ["not-a-table"]),
        (b",".join(b"c%d" % number for number in range(100_000)), 0, 0, ["too-large"]),
        (HEADER[:-1] + b",x" * 100_000, 0, 0, ["too-large"]),
        (HEADER[:-1] + b"," * 100_000 + b"\na,b,c" + b"," * 100_000, 1, 1, []),
        (HEADER + b"a,b,c\n" * 50_001, 50_001, 0, ["too-large"]),
        (b"," * 5_000_000, 0, 0, ["empty-file"]),
        (b'"' * 5_000_001, 0, 0, ["not-a-table"]),
        (b"\n" * 1_000_000 + HEADER, 0, 0, []),
        (HEADER * 1_000_000, 0, 0, ["too-large"]),
    ],
    ids=[
        "blank lines",
        "blank rows",
        "a huge cell",
        "a huge quoted cell",
        "100,000 columns",
        "100,000 equal columns",
        "100,000 blank columns",
        "too many rows",
        "commas alone",
        "quotation marks alone",
        "blank lines above",
        "too many bytes",
    ],
)
def test_hostile_files_get_an_answer(
    raw: bytes, rows: int, read_rows: int, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.reading.decoding.LARGEST_FILE", 20_000_000)
    found = result_of(raw, "a.csv", limit=50_000)
    assert (found.rows, found.read, [fault.code for fault in found.faults]) == (rows, read_rows, expected)


def test_other_required_columns_can_be_asked_for() -> None:
    table, faults = read(b"name,type\nGABA,transmitter\n", "concepts.csv", ("name", "type"), ("synonyms",))
    assert faults == []
    assert table is not None
    assert table.frame.to_dict("index") == {2: {"name": "GABA", "type": "transmitter"}}


def test_a_chosen_mapping_takes_the_place_of_the_one_that_was_found() -> None:
    raw = b"Wer;tut;wem;Notiz\nGABA;calms;Stress;x\n"
    first = result_of(raw, "a.csv")
    assert (first.read, first.mapping is None) == (0, False)
    assert first.mapping is not None
    chosen = first.mapping.choose(1, "source").choose(2, "effect").choose(3, "target")
    second = result_of(raw, "a.csv", chosen=chosen)
    assert second.table is not None
    assert second.table.frame.to_dict("records") == [
        {"source": "GABA", "effect": "calms", "target": "Stress", "Notiz": "x"}
    ]
    assert second.mapping == chosen
    assert result_of(HEADER, "a.csv", chosen=chosen).mapping != chosen


def test_the_mapping_alone_is_found_in_any_bytes() -> None:
    found = [mapping_in(raw, ["name", "type"], []) for raw in (b"\nname,kind\nGABA,x", b"", b"\xff\xff", b"x," * 2000)]
    assert [mapping and mapping.names() for mapping in found] == [("name", "type"), None, ("ÿÿ",), None]


def test_the_shipped_relations_are_read_without_faults() -> None:
    table, faults = read((DATA / "relations.csv").read_bytes(), "relations.csv")
    assert faults == []
    assert table is not None
    assert (table.rows, table.lines()) == (len(RELATIONS), list(range(2, len(RELATIONS) + 2)))


@settings(deadline=None)
@given(some.binary(max_size=200) | some.tuples(ANY_TEXT, ENCODED).map(lambda one: one[0].encode(one[1])))
def test_any_bytes_get_a_clear_result_and_no_row_is_lost(tail: bytes) -> None:
    for raw in (tail, HEADER + tail, b"Title\n" + HEADER + tail):
        found = result_of(raw, "a.csv")
        assert found.read + found.refused == found.rows
        assert found.table is not None or [fault for fault in found.faults if fault.severity == "error"]
        assert all(fault.line >= 1 and fault.column >= 1 and fault.code in RULES for fault in found.faults)
        assert (
            found.table is None
            or len({fault.line for fault in found.faults if fault.code in ROW_FAULTS}) == found.refused
        )


@settings(deadline=None)
@given(tail=ANY_TEXT)
def test_every_written_record_below_the_header_is_counted(tail: str) -> None:
    text = HEADER.decode() + tail.replace('"', "").replace("\0", "")
    written = [row for row in csv.reader(io.StringIO(text, newline="")) if "".join(row).strip()]
    assert result_of(text.encode(), "a.csv").rows == len(written) - 1


@some.composite
def tables(draw: some.DrawFn) -> tuple[list[str], list[list[str]]]:
    """Some columns in any order, and rows that say something and are not the header."""
    known = draw(some.lists(some.sampled_from(OPTIONAL_COLUMNS), unique=True, max_size=3))
    own = draw(some.lists(some.sampled_from(["Notiz", "my, own", "a;b|c", 'in "quotes"']), unique=True, max_size=2))
    columns = draw(some.permutations([*REQUIRED_COLUMNS, *known, *own]))
    row = some.lists(CELL, min_size=len(columns), max_size=len(columns)).filter(lambda row: "".join(row).strip())
    return columns, draw(some.lists(row, max_size=5))


def written(rows: list[list[str]], separator: str, line_end: str, always_quoted: bool) -> str:
    """Return rows as a spreadsheet writes them, quoted where they must be or everywhere."""

    def cell(text: str) -> str:
        quoted = always_quoted or any(mark in text for mark in (separator, '"', "\r", "\n"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return "".join(separator.join(map(cell, row)) + line_end for row in rows)


@settings(deadline=None)
@given(
    table=tables(),
    encoding=some.sampled_from(["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252"]),
    separator=some.sampled_from(",;\t|"),
    line_end=some.sampled_from(["\n", "\r\n", "\r"]),
    always_quoted=some.booleans(),
    case=some.sampled_from([str, str.upper, str.title]),
    titles=some.lists(some.sampled_from(["", "Relations of the lab"]), max_size=3),
    blanks=some.integers(0, 2),
)
def test_a_table_is_read_as_itself_in_whatever_dialect_it_is_written(
    table: tuple[list[str], list[list[str]]],
    encoding: str,
    separator: str,
    line_end: str,
    always_quoted: bool,
    case: Callable[[str], str],
    titles: list[str],
    blanks: int,
) -> None:
    columns, rows = table
    known = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
    above = [[title, *[""] * (len(columns) - 1)] for title in titles]
    header = [case(name) if name in known else name for name in columns]
    sheet = [[*row, *[""] * blanks] for row in [*above, header, *rows, *[[""] * len(columns)] * blanks]]
    text = written(sheet, separator, line_end, always_quoted)
    found = result_of(("\ufeff" * encoding.startswith("utf-16") + text).encode(encoding), "a.csv")
    assert [fault for fault in found.faults if fault.severity == "error"] == []
    assert found.mapping is not None
    cells = {name: [row[place].strip() for row in rows] for place, name in enumerate(columns)}
    names = [case(name) + OWN if name in known and are_foreign(name, cells[name]) else name for name in columns]
    assert (list(found.mapping.names()), rows_of(found)) == (names, [tuple(row) for row in rows])
    assert (found.rows, found.read, found.refused) == (len(rows), len(rows), 0)
