"""The schema names the columns of the contract, and says what each may hold."""

from graph.checks.schema import (
    CONCEPTS,
    RELATIONS,
    keeps_line_breaks,
    known_columns,
    needed_columns,
    optional_columns,
    words_of,
)
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, POLARITIES, REQUIRED_COLUMNS


def test_the_schema_and_the_vocabulary_name_the_same_columns() -> None:
    assert (needed_columns(RELATIONS), optional_columns(RELATIONS)) == (REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    assert (*needed_columns(CONCEPTS), *optional_columns(CONCEPTS)) == CONCEPT_COLUMNS


def test_every_column_has_a_meaning() -> None:
    columns = [*RELATIONS.columns.values(), *CONCEPTS.columns.values()]
    assert [column.name for column in columns if not column.description] == []


def test_listed_words_come_from_the_vocabulary() -> None:
    assert (dict(words_of(RELATIONS, "polarity")), dict(words_of(RELATIONS, "effect"))) == (dict(POLARITIES), {})


def test_known_columns_keep_the_order_of_the_file() -> None:
    assert known_columns(["note", "target", "name", "source"]) == ["target", "name", "source"]


def test_only_prose_keeps_its_line_breaks() -> None:
    names = [*RELATIONS.columns, *CONCEPTS.columns]
    assert [name for name in names if keeps_line_breaks(name)] == ["mechanism", "summary", "citation", "definition"]
