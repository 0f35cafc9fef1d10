"""All faults of a table are found in one pass and listed in file order."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.checks.all_checks import check_concepts, check_relations, refused_lines
from graph.model.concepts import Concept, concepts_of
from graph.reading.read import read
from graph.schema import CONCEPTS, needed_columns
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

DATA = Path(__file__).parents[3] / "data"
COLUMNS = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
CELLS = some.sampled_from(["", "GABA", "gaba ", "\u00a0", "2004", "10.1000/182", "human", "core", "é\n", "<b>\\"])


def test_all_faults_of_a_file_come_in_one_pass_in_file_order() -> None:
    table, _ = read(
        b"source,effect,target,polarity,year,source_type\n"
        b"GABA,,GABA,calms,MM,transmiter\n"
        b" Sleep,lifts,Mood,,,\n"
        b"Sleep,Lifts,Mood,,,\n",
        "a.csv",
    )
    assert table is not None
    found = check_relations(table, {"GABA": Concept("GABA", "transmitter", line=2)})
    assert [(fault.line, fault.column, fault.code) for fault in found] == [
        (2, 2, "blank-cell"),
        (2, 3, "self-relation"),
        (2, 4, "unknown-polarity"),
        (2, 5, "bad-year"),
        (2, 6, "type-conflict"),
        (2, 6, "unknown-type"),
        (3, 1, "stray-space"),
        (3, 1, "unlisted-concept"),
        (3, 3, "unlisted-concept"),
        (4, 1, "duplicate-relation"),
    ]
    assert refused_lines(found, "a.csv") == {2}
    assert refused_lines(found, "b.csv") == frozenset()


def test_faults_of_concepts_come_in_file_order() -> None:
    table, _ = read(b"name,type\nGABA,transmitter\ngaba ,organ\n,condition\n", "c.csv", ("name", "type"))
    assert table is not None
    assert [(fault.line, fault.column, fault.code) for fault in check_concepts(table)] == [
        (3, 1, "duplicate-concept"),
        (3, 1, "stray-space"),
        (3, 2, "unknown-type"),
        (4, 1, "blank-cell"),
    ]


def test_the_shipped_data_has_no_fault() -> None:
    concepts, _ = read((DATA / "concepts.csv").read_bytes(), "concepts.csv", needed_columns(CONCEPTS))
    relations, _ = read((DATA / "relations.csv").read_bytes(), "relations.csv")
    assert concepts is not None
    assert relations is not None
    assert check_concepts(concepts) == []
    assert check_relations(relations, concepts_of(concepts)) == []


@settings(deadline=None, max_examples=12)
@given(some.lists(some.lists(CELLS, min_size=len(COLUMNS), max_size=len(COLUMNS)), max_size=6))
def test_checking_never_raises_and_names_existing_lines(rows: list[list[str]]) -> None:
    quoted = [",".join(f'"{cell}"' for cell in row) for row in rows]
    table, _ = read("\n".join([",".join(COLUMNS), *quoted]).encode(), "a.csv")
    assert table is not None
    found = check_relations(table, None)
    assert {fault.line for fault in found} <= {1, *table.lines()}
