"""Column names that are missing, doubled or misspelled are named with the way out."""

import pytest

from graph.header import check_header
from graph.records import Record
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS


def faults(*names: str) -> list[tuple[int, str, str, str]]:
    found = check_header(Record(1, list(names)), "a.csv", REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    return [(fault.column, fault.code, fault.message, fault.help) for fault in found]


def test_a_complete_header_with_columns_of_its_own_has_no_faults() -> None:
    assert faults("target", "note", "source", "", "effect", "polarity") == []


@pytest.mark.parametrize("name", ["Source", " source", "source ", "SOURCE", "sorce"])
def test_a_name_like_a_missing_column_is_suggested(name: str) -> None:
    message = "the column 'source' is missing"
    help = f"Did you mean the column {name!r}? Rename it to 'source'."
    assert faults("effect", name, "target") == [(2, "missing-column", message, help)]


def test_a_known_column_is_never_suggested_for_another() -> None:
    help = "Add the column to the first line; names are written in small letters."
    message = "the column 'target' is missing"
    assert faults("source", "effect", "target_type") == [(1, "missing-column", message, help)]


def test_one_required_column_alone_lacks_the_others() -> None:
    assert [fault[2] for fault in faults("source")] == [
        "the column 'effect' is missing",
        "the column 'target' is missing",
    ]


@pytest.mark.parametrize(
    ("name", "separated"),
    [
        ("source;effect;target", ", separated by semicolons instead of commas"),
        ("source\teffect\ttarget", ", separated by tabs instead of commas"),
        ("source|effect|target", ", separated by vertical bars instead of commas"),
        ("Dear diary", ""),
    ],
)
def test_a_single_column_tells_the_separator(name: str, separated: str) -> None:
    message = f"the first line is a single column{separated}: {name!r}"
    assert faults(name) == [(1, "not-a-table", message, 'Save the table as "CSV UTF-8 (comma delimited)".')]


def test_a_doubled_column_is_named_once_at_its_second_place() -> None:
    help = "Rename or delete one of the two columns."
    message = "column 4 is named 'note', as column 3 is"
    expected = [(4, "duplicate-column", message, help)]
    assert faults("source", "effect", "note", "note", "target", "note") == expected


def test_a_misspelled_optional_column_is_a_warning() -> None:
    help = "Did you mean 'species'? Then rename it; a column of your own may stay as it is."
    message = "the column 'Species' is not known"
    assert faults("source", "effect", "target", "Species") == [(4, "misspelled-column", message, help)]
