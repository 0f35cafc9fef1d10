"""Column names that are missing, doubled, misspelled or worded otherwise are named with the way out."""

import pytest

from graph.diagnostics.word_meanings import OWN_WORDS
from graph.reading.column_mapping import mapping_of
from graph.reading.dialect import MOST_COLUMNS
from graph.reading.header_checks import (
    HOW,
    OR_NAMES,
    ORDER,
    SPACED,
    TWO_CELLS,
    WHICH,
    check_header,
    check_separator,
    too_wide,
)
from graph.reading.read import read
from graph.reading.records import Record
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS


def faults(*names: str) -> list[tuple[int, str, str, str]]:
    mapping = mapping_of(names, [], REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    found = check_header(Record(1, list(names)), mapping, "a.csv", REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    return [(fault.column, fault.code, fault.message, fault.help) for fault in found]


def test_a_complete_header_with_columns_of_its_own_has_no_faults() -> None:
    assert faults("target", "note", "source", "", "effect", "polarity") == []


@pytest.mark.parametrize("name", ["soruces", "saurce", "my source"])
def test_a_name_like_a_missing_column_is_suggested(name: str) -> None:
    message = "the column 'source' is missing"
    help = f"Did you mean the column {name!r}? Rename it to 'source'."
    assert faults("effect", name, "target") == [(2, "missing-column", message, help)]


@pytest.mark.parametrize("name", ["Source", " source", "source ", "SOURCE", "from", "Subject"])
def test_another_wording_of_a_column_is_read_with_a_warning(name: str) -> None:
    message = f"the column {name!r} is read as 'source'"
    help = "Nothing is lost. Rename it to 'source' to be rid of this warning."
    assert faults("effect", name, "target") == [(2, "renamed-column", message, help)]


def test_a_guess_is_owned_up_to() -> None:
    help = "If that is right, rename it to 'source'; if not, give that name to the column that is meant."
    message = "the column 'sorce' is taken to mean 'source'"
    assert faults("effect", "target", "sorce") == [(3, "assumed-column", message, help)]


def test_rows_without_any_header_are_told_to_have_one() -> None:
    help = f"Put the line source,effect,target above the first row. {ORDER}"
    message = "the columns 'source', 'effect' and 'target' are missing"
    assert faults("GABA", "calms", "Stress") == [(1, "missing-column", message, help)]


@pytest.mark.parametrize("names", [["source", "target", "weight"], ["Gene1", "Gene2", "weight"]])
def test_a_table_that_does_not_say_how_its_concepts_are_linked_is_led_to_the_import(names: list[str]) -> None:
    assert [help for *_, message, help in faults(*names) if message == "the column 'effect' is missing"] == [HOW]


def test_names_that_nobody_knows_are_told_from_rows_without_names() -> None:
    above = "Put the line source,effect,target above the first row."
    for raw, help in {
        b"herb,ailment,dose\nMint,Cough,2\n": WHICH,
        b"herb,ailment,part\n" + b"Mint,Cough,leaf\n" * 10: WHICH,
        b"Mint,Cough,leaf\n" * 10: f"{above} {ORDER}",
        b"7,8,9\n4,5,6\n": f"{above} {ORDER}",
        b"Mint,Cough\nSage,Cough\n": TWO_CELLS,
        b"foo,bar,baz\nGABA,calms,Stress\n": f"{above} {OR_NAMES} {ORDER}",
    }.items():
        assert {fault.help for fault in read(raw, "a.csv")[1]} == {help}


def test_a_known_column_is_never_suggested_for_another() -> None:
    help = "Add the name to the first line, and a cell for it to every row."
    message = "the column 'target' is missing"
    assert faults("source", "effect", "target_type") == [(1, "missing-column", message, help)]


def test_one_required_column_alone_lacks_the_others() -> None:
    assert [fault[2] for fault in faults("source")] == ["the columns 'effect' and 'target' are missing"]


def test_a_single_column_is_no_table() -> None:
    message = "the first line is a single column: 'Dear diary'"
    assert faults("Dear diary") == [(1, "not-a-table", message, SPACED)]
    message = "the first line is a single column: 'diary'"
    assert faults("diary") == [(1, "not-a-table", message, 'Save the table as "CSV UTF-8 (comma delimited)".')]


def test_other_separators_than_commas_are_named() -> None:
    header = Record(3, ["source"])
    found = [check_separator(separator, header, "a.csv") for separator in ",;\t|"]
    assert [[(fault.line, fault.code, fault.message) for fault in faults] for faults in found] == [
        [],
        [(3, "other-separator", "the cells are separated by semicolons instead of commas")],
        [(3, "other-separator", "the cells are separated by tabs instead of commas")],
        [(3, "other-separator", "the cells are separated by vertical bars instead of commas")],
    ]


def test_more_columns_than_are_read_are_refused() -> None:
    assert too_wide(Record(1, ["x"] * MOST_COLUMNS), "a.csv") == []
    [found] = too_wide(Record(1, ["x"] * (MOST_COLUMNS + 1)), "a.csv")
    assert (found.column, found.message) == (1001, "the header has 1,001 columns; at most 1,000 are read")


def test_a_doubled_column_is_named_once_at_its_second_place() -> None:
    help = "Rename or delete one of the two columns."
    message = "column 4 is named 'note', as column 3 is"
    expected = [(4, "duplicate-column", message, help)]
    assert faults("source", "effect", "note", "note", "target", "note") == expected


def test_two_columns_that_are_read_as_one_are_named() -> None:
    chosen = mapping_of(["source", "from", "effect", "target"], [], REQUIRED_COLUMNS, ()).choose(2, "source")
    [found, _] = check_header(Record(1, ["source", "from", "effect", "target"]), chosen, "a.csv", REQUIRED_COLUMNS, ())
    assert (found.column, found.code) == (2, "duplicate-column")
    assert found.message == "column 2 is named 'from', as column 1 is read"


def test_a_misspelled_optional_column_is_a_warning() -> None:
    help = "Did you mean 'species'? Then rename it; a column of your own may stay as it is."
    message = "the column 'Speces' is not known"
    assert faults("source", "effect", "target", "Speces") == [(4, "misspelled-column", message, help)]


@pytest.mark.parametrize(
    ("first", "second"), [("ENTITYA", "ENTITYB"), ("Gene_1", "Gene_2"), ("interactor a", "interactor b"), ("A", "B")]
)
def test_a_pair_of_names_for_two_ends_is_proposed_for_both(first: str, second: str) -> None:
    assert faults("TYPEA", "SCORE", first, "effect", "TYPEB", second) == [
        (3, "missing-column", "the column 'source' is missing", _ends("source", first, second)),
        (6, "missing-column", "the column 'target' is missing", _ends("target", second, first)),
    ]


def _ends(column: str, name: str, beside: str) -> str:
    return f"Did you mean the column {name!r}, beside {beside!r}? Rename it to '{column}'."


@pytest.mark.parametrize("name", sorted(OWN_WORDS))
def test_a_word_of_its_own_is_proposed_for_no_column(name: str) -> None:
    for lacking in REQUIRED_COLUMNS:
        names = [column for column in REQUIRED_COLUMNS if column != lacking]
        assert [text for *_, text in faults(*names, name) if "Did you mean" in text] == []
    assert faults(*REQUIRED_COLUMNS, name) == []


def test_names_in_other_letters_are_named_with_their_columns_and_what_is_read() -> None:
    for header, message in {
        "Source,source,effect,target": "'Source' (column 1) and 'source' (column 2) are one name in other letters; "
        "only column 2 is read as 'source'",
        "source,effect,target,Note,note,NOTE": "'Note' (column 4), 'note' (column 5) and 'NOTE' (column 6) are one "
        "name in other letters; all are kept as columns of your own",
    }.items():
        table, found = read(f"{header}\n{'a,' * header.count(',')}b\n".encode(), "a.csv")
        assert [(fault.code, fault.message) for fault in found] == [("alike-columns", message)]
        assert table is not None


def test_a_header_that_says_how_but_not_what_is_linked_is_led_to_the_import() -> None:
    message = "the columns 'source' and 'target' are missing"
    assert faults("shared", "effect") == [(1, "missing-column", message, WHICH)]
