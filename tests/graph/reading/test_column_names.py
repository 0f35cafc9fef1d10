"""Other names of columns are compared without case and spaces, and none means two columns for certain."""

from collections import Counter

from graph.reading.column_names import CERTAIN, GARBLED_MARK, PROPOSED, folded
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, REQUIRED_COLUMNS

COLUMNS = {*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS, *CONCEPT_COLUMNS}


def test_case_spaces_and_marks_between_words_do_not_count() -> None:
    names = ["PubMed ID", "pubmed_id", " PUBMED-ID: ", "\ufeffPubMedId", "Pub\u00a0Med.ID"]
    assert {folded(name) for name in names} == {"pubmedid"}
    assert folded(f"{GARBLED_MARK}PubMed ID") == "pubmedid"
    assert (folded("#"), folded("long" * 20)) == ("", "")


def test_a_certain_wording_means_one_column_and_is_the_name_of_none() -> None:
    names = [folded(name) for wordings in CERTAIN.values() for name in wordings]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert {folded(column) for column in COLUMNS} & {*names} == set()


def test_only_columns_have_wordings() -> None:
    assert {*CERTAIN, *PROPOSED} <= COLUMNS
