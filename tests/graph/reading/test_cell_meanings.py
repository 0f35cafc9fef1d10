"""A column is known by its name only where its cells can be what the name says."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.reading.cell_meanings import are_foreign


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("level", ["protein", "RNA"]),
        ("polarity", ["0.7", "-0.3"]),
        ("species", ["Escherichia coli", "Danio rerio"]),
        ("evidence", ["Mice that had slept less were ill more often."]),
        ("year", ["first", "second"]),
        ("pmid", ["yes", "no"]),
    ],
)
def test_a_column_that_holds_something_else_than_its_name_says_is_foreign(column: str, cells: list[str]) -> None:
    assert are_foreign(column, cells)


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("polarity", ["reduces", "stimulates"]),
        ("species", ["mice", "zebrafish"]),
        ("level", ["mouse", "mouse"]),
        ("evidence", ["anecdote"]),
        ("doi", ["10.1000/1.", "https://doi.org/10.1000/2"]),
        ("pmid", ["PMC1234567", "1;2"]),
        ("year", ["20O4", "1999"]),
        ("summary", ["One sentence of four words.", "Another one of five words."]),
    ],
)
def test_a_column_with_mistakes_or_free_text_is_not(column: str, cells: list[str]) -> None:
    assert not are_foreign(column, cells)


def drawn(tmp_path: Path, text: str) -> tuple[list[tuple[str, str, str]], list[tuple[int, int, str]]]:
    path = tmp_path / "relations.csv"
    path.write_text(text, encoding="utf-8")
    dataset = load(path)
    edges = [] if dataset.graph is None else sorted(dataset.graph.edges(data="effect"))
    return [(source, effect, target) for source, target, effect in edges], [
        (fault.line, fault.column, fault.code) for fault in dataset.diagnostics if fault.code != "renamed-column"
    ]


def test_such_a_column_costs_no_row_and_one_warning(tmp_path: Path) -> None:
    text = "subject,relation,object,level\nA,eases,B,gene expression\nC,calms,D,protein in blood\n"
    assert drawn(tmp_path, text) == ([("A", "eases", "B"), ("C", "calms", "D")], [(1, 4, "own-column")])


def test_whether_an_edge_is_directed_is_no_linking_phrase(tmp_path: Path) -> None:
    text = "Source,Target,Type,Id,Label\nA,B,Directed,0,eases\nC,D,Undirected,1,calms\n"
    faults = [(1, 5, "assumed-column"), (3, 3, "two-way-relation")]
    assert drawn(tmp_path, text) == ([("A", "eases", "B"), ("C", "calms", "D")], faults)
    assert drawn(tmp_path, "Source,Target,Type\nA,B,Directed\n") == ([], [(1, 1, "missing-column")])


@pytest.mark.parametrize("pair", ["Item 1,Item 2", "term_1,term_2", "Vertex1,Vertex2"])
def test_two_numbered_vertices_are_the_ends(pair: str, tmp_path: Path) -> None:
    assert drawn(tmp_path, f"{pair},Relationship\nA,B,eases\n") == ([("A", "eases", "B")], [])
