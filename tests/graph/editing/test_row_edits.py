"""Two versions of a table become edits, and the file of the first says what the second says."""

import codecs
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.comparing.row import rows_of
from graph.dataset import rows_of_content
from graph.editing.row_edits import row_edits
from graph.edits import AddRow, ChangeCell, RemoveRow
from graph.reading.csv_text import table_of
from graph.reading.table import Table
from graph.writing.rewrite import rewrite

from ...tables import typed_table

COLUMNS = ["source", "effect", "target", "note"]
A, B, C = "GABA,calms,Stress,1", "Sleep,lifts,Mood,2", "Pain,raises,Fear,3"
PATH = Path("a.csv")
CELLS = some.text(some.sampled_from("ab é,;\t|\"'\n"), max_size=4)
ROWS = some.lists(some.tuples(*(CELLS for _ in COLUMNS)).filter(lambda row: "".join(row).strip()), max_size=6)
ENCODINGS = some.sampled_from(
    [("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("utf-16-le", codecs.BOM_UTF16_LE), ("cp1252", b"")]
)


def table(*rows: str, columns: list[str] = COLUMNS) -> Table:
    return typed_table(columns, *rows)


def contents(found: Table | None) -> Counter[frozenset[tuple[str, str]]]:
    assert found is not None
    return Counter(row.content for row in rows_of(found))


@some.composite
def written(draw: some.DrawFn) -> bytes:
    """A file as another program may have written it: its encoding, delimiter, line ends and a title are its own."""
    encoding, mark = draw(ENCODINGS)
    delimiter, end = draw(some.sampled_from(",;\t|")), draw(some.sampled_from(["\n", "\r\n"]))
    rows = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in draw(ROWS)]
    title = draw(some.sampled_from(["", f"My table{end}", f"My table{end}{end}"]))
    header = draw(some.sampled_from([COLUMNS, ["From", "Relation", "To", "note"]]))
    text = title + "".join(delimiter.join(row) + end for row in [header, *rows])
    return mark + draw(some.sampled_from([text, text.removesuffix(end)])).encode(encoding)


def test_changed_cells_removed_rows_and_new_rows_become_edits_on_the_lines_of_the_file() -> None:
    after = table("Zinc,helps,Sleep,", C.replace("3", "4"), A.replace("calms", "soothes"))
    assert row_edits(table(A, B, C), after) == [
        ChangeCell(2, 2, "soothes"),
        ChangeCell(4, 4, "4"),
        RemoveRow(3),
        AddRow({"source": "Zinc", "effect": "helps", "target": "Sleep"}),
    ]


def test_rows_in_another_order_and_columns_in_another_order_need_no_edit() -> None:
    assert row_edits(table(A, B), table(B, A)) == []
    other = table("1,Stress,calms,GABA", columns=["note", "target", "effect", "source"])
    assert row_edits(table(A), other) == []


def test_the_cells_of_a_column_that_is_gone_become_blank() -> None:
    assert row_edits(table(A), table("GABA,calms,Stress", columns=COLUMNS[:3])) == [ChangeCell(2, 4, "")]


def test_a_column_that_the_file_lacks_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="the file has no column 'note'"):
        row_edits(table("GABA,calms,Stress", columns=COLUMNS[:3]), table(A))


def test_rows_that_do_not_fit_the_header_stay_as_they_are() -> None:
    content = b"source,effect,target\na,b\nGABA,calms,Stress\n"
    before, _ = rows_of_content(content, PATH)
    assert before is not None
    after = table("GABA,soothes,Stress", columns=COLUMNS[:3])
    assert rewrite(content, row_edits(before, after)) == content.replace(b"calms", b"soothes")


def test_a_table_of_concepts_is_edited_row_by_row_too() -> None:
    content = b"Category;Concept name\ncytokine;IL-6\nplace;Gut\n"
    before, _ = rows_of_content(content, Path("concepts.csv"))
    assert before is not None
    after = table("IL-6,cytokine", "Zinc,intervention", columns=["name", "type"])
    assert rewrite(content, row_edits(before, after)) == b"Category;Concept name\ncytokine;IL-6\nintervention;Zinc\n"


@settings(deadline=None, max_examples=50)
@given(written(), ROWS)
def test_the_file_with_the_edits_says_what_the_second_version_says(content: bytes, rows: list[tuple[str, ...]]) -> None:
    before, _ = rows_of_content(content, PATH)
    after = table_of("a.csv", COLUMNS, rows)
    assert before is not None
    again, _ = rows_of_content(rewrite(content, row_edits(before, after)), PATH)
    assert contents(again) == contents(after)


@settings(deadline=None, max_examples=25)
@given(written())
def test_a_version_that_says_the_same_needs_no_edit(content: bytes) -> None:
    before, _ = rows_of_content(content, PATH)
    assert before is not None
    assert row_edits(before, table_of("a.csv", COLUMNS, before.frame.values.tolist())) == []
