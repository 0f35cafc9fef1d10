"""Any bytes become a table of text or faults, and no row is lost in between."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.reading import header_of, read

HEADER = b"source,effect,target\n"
DATA = Path(__file__).parent.parent.parent / "data"
CELLS = some.text(some.sampled_from("aβ ,;\"'\n\r\t\u00a0\ufeff\0"), max_size=6)


def codes(raw: bytes) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.code) for fault in read(raw, "a.csv")[1]]


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
    table, faults = read(b"source,effect,target,,\na,b,c,,\nd,e,f\ng,h,i,,x\n", "a.csv")
    assert table is not None
    assert (list(table.frame.columns), table.lines()) == (["source", "effect", "target"], [2, 3])
    assert [(fault.line, fault.column, fault.code) for fault in faults] == [(4, 4, "extra-cell")]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"\n\n,,\n", [(1, 1, "empty-file")]),
        (b"source;effect;target\na;b;c\n", [(1, 1, "not-a-table")]),
        (HEADER + b'a,"b,c\n', [(2, 2, "not-a-table")]),
        (b"\n" + HEADER + b"a,b\n", [(3, 3, "missing-cell")]),
        (b"source,effect,target,target\n" + b"a,b,c\n", [(1, 4, "duplicate-column")]),
    ],
)
def test_faults_of_structure_have_their_place(raw: bytes, expected: list[tuple[int, int, str]]) -> None:
    assert codes(raw) == expected


@pytest.mark.parametrize(
    ("raw", "rows", "count"),
    [
        (HEADER + b"\n" * 1_000_000, 0, 0),
        (HEADER + b",,\n" * 1_000_000, 0, 0),
        (HEADER + b"a,b," + b"x" * 10_000_000, None, 1),
        (HEADER + b'a,b,"' + b'""' * 5_000_000, None, 1),
        (b",".join(b"c%d" % number for number in range(100_000)), None, 3),
        (HEADER[:-1] + b",x" * 100_000, None, 1),
    ],
    ids=["blank lines", "blank rows", "a huge cell", "a huge quoted cell", "100,000 columns", "100,000 equal columns"],
)
def test_hostile_files_get_an_answer(raw: bytes, rows: int | None, count: int) -> None:
    table, faults = read(raw, "a.csv")
    assert (None if table is None else table.rows, len(faults)) == (rows, count)


def test_other_required_columns_can_be_asked_for() -> None:
    table, faults = read(b"name,type\nGABA,transmitter\n", "concepts.csv", ("name", "type"), ("synonyms",))
    assert faults == []
    assert table is not None
    assert table.frame.to_dict("index") == {2: {"name": "GABA", "type": "transmitter"}}


def test_the_header_is_read_from_any_bytes() -> None:
    assert (header_of(b"\nname,type\nGABA,x"), header_of(b""), header_of(b"\xff\xff")) == (("name", "type"), (), ())


def test_the_shipped_relations_are_read_without_faults() -> None:
    table, faults = read((DATA / "relations.csv").read_bytes(), "relations.csv")
    assert faults == []
    assert table is not None
    assert (table.rows, table.lines()) == (414, list(range(2, 416)))


@given(some.binary(max_size=200) | some.lists(CELLS, max_size=12).map(lambda cells: ",".join(cells).encode()))
def test_reading_never_raises_and_loses_no_row(tail: bytes) -> None:
    for raw in (tail, HEADER + tail):
        table, faults = read(raw, "a.csv")
        refused = {fault.line for fault in faults if fault.code in {"extra-cell", "missing-cell"}}
        assert table is None or len(table.frame) + len(refused) == table.rows
        assert table is not None or [fault for fault in faults if fault.severity == "error"]
