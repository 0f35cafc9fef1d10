"""A text is found in any table as it is written, and replaced where that is wanted."""

from graph.editing.cell_hits import edits_by_path
from graph.editing.find_replace import Search, find_cells
from graph.edits import ChangeCell
from graph.reading.csv_text import table_of

TABLES = [
    table_of("a.csv", ["source", "summary"], [["IL-6", "il-6 and IL-6 (a+b)"], ["IL-6R", ""]]),
    table_of("b.csv", ["name"], [[" IL-6 "]]),
]


def found(search: Search, replacement: str = "X") -> list[tuple[str, int, int, str]]:
    return [(hit.path, hit.line, hit.column, hit.after) for hit in find_cells(TABLES, search, replacement)]


def test_every_cell_is_looked_at_in_any_case() -> None:
    assert found(Search("il-6")) == [
        ("a.csv", 2, 1, "X"),
        ("a.csv", 2, 2, "X and X (a+b)"),
        ("a.csv", 3, 1, "XR"),
        ("b.csv", 2, 1, " X "),
    ]


def test_case_whole_cells_and_one_column_narrow_the_search() -> None:
    assert found(Search("il-6", match_case=True)) == [("a.csv", 2, 2, "X and IL-6 (a+b)")]
    assert found(Search("IL-6", whole=True)) == [("a.csv", 2, 1, "X"), ("b.csv", 2, 1, " X ")]
    assert found(Search("IL-6", column="name")) == [("b.csv", 2, 1, " X ")]


def test_whole_words_leave_words_that_hold_the_text_alone() -> None:
    assert found(Search("IL-6", words=True)) == [
        ("a.csv", 2, 1, "X"),
        ("a.csv", 2, 2, "X and X (a+b)"),
        ("b.csv", 2, 1, " X "),
    ]
    table = table_of("c.csv", ["summary"], [["Steady tea, and a tea."]])
    assert [hit.after for hit in find_cells([table], Search("tea", words=True), "milk")] == ["Steady milk, and a milk."]


def test_no_letter_is_a_pattern_and_nothing_that_stays_is_a_hit() -> None:
    assert found(Search("(a+b)"), r"\1$&") == [("a.csv", 2, 2, r"il-6 and IL-6 \1$&")]
    assert (found(Search("")), found(Search("IL-6R"), "IL-6R")) == ([], [])


def test_hits_become_the_edits_of_their_files() -> None:
    hits = find_cells(TABLES, Search("IL-6", whole=True), "IL-6A")
    assert edits_by_path(hits) == {"a.csv": [ChangeCell(2, 1, "IL-6A")], "b.csv": [ChangeCell(2, 1, " IL-6A ")]}
