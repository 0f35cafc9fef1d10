"""Names in a header become columns: for certain by their wording, probably by likeness and by what the cells hold."""

import pytest

from graph.reading.column_mapping import ColumnMapping, ColumnMatch, certain_columns, filled_cells, mapping_of
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, REQUIRED_COLUMNS


def read_as(*names: str, rows: list[list[str]] | None = None) -> list[tuple[str, bool]]:
    found = mapping_of(names, rows or [], REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    return [(match.column, match.certain) for match in found.matches]


def test_the_names_themselves_are_certain_in_any_order_and_case() -> None:
    certain = [("target", True), ("source", True), ("effect", True), ("source_type", True), ("", True)]
    assert read_as("Target", "source", "EFFECT", "Source Type", "Note") == certain


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["From", "To", "Relation", "PubMed ID"], ["source", "target", "effect", "pmid"]),
        (["Subject", "Predicate", "Object", "Reference"], ["source", "effect", "target", "citation"]),
        (["source concept", "linking phrase", "target concept"], ["source", "effect", "target"]),
        (["Node 1", "verb", "Node 2", "Publication year"], ["source", "effect", "target", "year"]),
        (["source", "relationship", "to", "DOI"], ["source", "effect", "target", "doi"]),
    ],
)
def test_common_wordings_are_certain(names: list[str], columns: list[str]) -> None:
    assert read_as(*names) == [(column, True) for column in columns]


def test_a_pair_of_ends_leaves_source_to_the_literature() -> None:
    rows = [["GABA", "Stress", "calms", "Smith 2004"]]
    expected = [("source", True), ("target", True), ("effect", True), ("citation", False)]
    assert read_as("from", "to", "relation", "source", rows=rows) == expected


@pytest.mark.parametrize(
    ("names", "columns"),
    [
        (["TF", "Target", "Mode of Regulation"], ["source", "target", "effect"]),
        (["Pair.Name", "Ligand.Symbol", "Receptor.Symbol", "effect"], ["", "source", "target", "effect"]),
        ([":START_ID", ":END_ID", ":TYPE"], ["source", "target", "effect"]),
        ([":START_ID(Gene)", ":END_ID(Gene)", ":TYPE"], ["source", "target", "effect"]),
        (["n.name", "type(r)", "m.name"], ["source", "effect", "target"]),
        (["n", "mean", "m"], ["", "", ""]),
        (["miRNA", "Gene", "Support Type"], ["source", "target", ""]),
        (["Ursache", "Effekt", "Folge"], ["source", "effect", "target"]),
        (["Quelle", "Wirkung", "Ziel", "Jahr"], ["source", "effect", "target", ""]),
        (["origine", "effet", "cible"], ["source", "effect", "target"]),
        (["item", "itemLabel", "propertyLabel", "value", "valueLabel"], ["", "source", "effect", "", "target"]),
        (["Molecule Name", "Action Type", "Target Name", "Target Type"], ["source", "effect", "target", "target_type"]),
        (["parent", "effect", "weight"], ["", "effect", ""]),
    ],
)
def test_words_for_who_acts_on_whom_are_a_guess_at_both_ends(names: list[str], columns: list[str]) -> None:
    assert [column for column, _ in read_as(*names)] == columns


def test_columns_are_suggested_by_their_names_and_stay_in_doubt() -> None:
    found = mapping_of(["who", "effect", "whom"], [], REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    suggested = found.suggest({"who": "source", "whom": "target"}).matches
    assert [(match.column, match.certain) for match in suggested] == [
        ("source", False),
        ("effect", True),
        ("target", False),
    ]


def test_type_is_the_effect_where_there_is_no_other() -> None:
    assert read_as("from", "type", "to") == [("source", True), ("effect", False), ("target", True)]


@pytest.mark.parametrize(
    ("cell", "column"),
    [("increases", "polarity"), ("cytokine", "source_type"), ("in vitro", "evidence"), ("strong", ""), ("", "")],
)
def test_what_type_means_is_told_by_its_cells(cell: str, column: str) -> None:
    rows = [["GABA", "calms", "Stress", cell], ["GABA", "calms", "Mood", ""], ["GABA"]]
    assert read_as("from", "relation", "to", "type", rows=rows)[3] == (column, not column)


def test_a_misspelt_name_is_a_guess_that_an_optional_column_must_bear_out() -> None:
    rows = [["GABA", "calms", "Stress", "decreases"]]
    assert read_as("sorce", "effect", "target", "polarty", rows=rows) == [
        ("source", False),
        ("effect", True),
        ("target", True),
        ("polarity", False),
    ]
    assert read_as("sorce", "effect", "target", "polarty")[3] == ("", True)


def test_the_exact_name_goes_before_the_same_name_in_other_letters() -> None:
    assert read_as("SOURCE", "source", "effect", "target")[:2] == [("", True), ("source", True)]


def test_the_same_name_once_more_is_no_guess() -> None:
    rows = [["GABA", "calms", "Stress", "Smith 2004"]]
    assert read_as("source", "effect", "target", "Source", rows=rows)[3] == ("", True)


def test_concepts_have_wordings_of_their_own() -> None:
    found = mapping_of(
        ["Term", "Category", "Alias", "Meaning", "CURIEs", "Broader term"], [], CONCEPT_COLUMNS[:2], CONCEPT_COLUMNS[2:]
    )
    assert found.names() == CONCEPT_COLUMNS


def test_columns_are_kept_under_the_column_they_mean_their_own_name_or_their_letter() -> None:
    mapping = ColumnMapping((ColumnMatch("From", 1, "source"), ColumnMatch("Note", 2), ColumnMatch(" ", 28)))
    assert (mapping.names(), mapping.lacks(["source", "target"])) == (("source", "Note", "column AB"), ["target"])


def test_a_choice_is_certain_and_takes_the_column_from_another() -> None:
    mapping = ColumnMapping((ColumnMatch("a", 1, "source", False), ColumnMatch("b", 2)))
    assert mapping.choose(2, "source") == ColumnMapping(
        (ColumnMatch("a", 1, "", True), ColumnMatch("b", 2, "source", True))
    )
    assert mapping.choose(1, "") == ColumnMapping((ColumnMatch("a", 1), ColumnMatch("b", 2)))


def test_certain_names_and_filled_cells_are_counted() -> None:
    assert certain_columns(["FROM", "Quelle", "to", "to"], REQUIRED_COLUMNS) == 2
    assert filled_cells(["a", " ", "", "b"]) == 2


def signs_of(*names: str, rows: list[list[str]]) -> list[tuple[str, ...]]:
    return [match.signs for match in mapping_of(names, rows, REQUIRED_COLUMNS, OPTIONAL_COLUMNS).matches]


@pytest.mark.parametrize("name", ["Sign", "Vorzeichen", "mor", "Interaction type"])
@pytest.mark.parametrize("signs", [("1", "-1"), ("+", "−"), ("up", "down"), ("1", "1")])
def test_a_column_of_signs_is_noted_and_suggested_as_the_polarity(name: str, signs: tuple[str, str]) -> None:
    names, rows = ("source", "effect", "target", name), [["A", "eases", "B", sign] for sign in signs]
    assert signs_of(*names, rows=rows) == [(), (), (), tuple(dict.fromkeys(signs))]
    found = mapping_of(names, rows, REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    assert found.names()[3] == name
    assert found.suggest({}).names()[3] == "polarity"


def test_what_is_no_sign_or_stands_beside_a_polarity_is_a_column_of_its_own() -> None:
    for cells in (["0.7", "0.3"], ["0", ""], ["1", "strong", "weak"]):
        rows = [["A", "eases", "B", cell] for cell in cells]
        assert signs_of("source", "effect", "target", "Sign", rows=rows) == [()] * 4
    beside = ["A", "eases", "B", "+", "increases"]
    assert signs_of("source", "effect", "target", "Sign", "polarity", rows=[beside]) == [()] * 5
