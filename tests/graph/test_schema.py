"""The schema names the columns of the contract, and says what each may hold."""

from graph.schema import (
    CONCEPTS,
    RELATIONS,
    SCHEMAS,
    STORIES,
    fits,
    keeps_line_breaks,
    known_columns,
    needed_columns,
    optional_columns,
    words_of,
)
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, POLARITIES, REQUIRED_COLUMNS, STORY_COLUMNS


def test_the_schema_and_the_vocabulary_name_the_same_columns() -> None:
    assert (needed_columns(RELATIONS), optional_columns(RELATIONS)) == (REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    assert (*needed_columns(CONCEPTS), *optional_columns(CONCEPTS)) == CONCEPT_COLUMNS
    assert (*needed_columns(STORIES), *optional_columns(STORIES)) == STORY_COLUMNS


def test_every_column_has_a_meaning() -> None:
    columns = [(name, column) for schema in SCHEMAS for name, column in schema.items()]
    assert [name for name, column in columns if not column.meaning] == []


def test_listed_words_come_from_the_vocabulary() -> None:
    assert (dict(words_of(RELATIONS, "polarity")), dict(words_of(RELATIONS, "effect"))) == (dict(POLARITIES), {})


def test_known_columns_keep_the_order_of_the_file() -> None:
    assert known_columns(["note", "target", "name", "source"]) == ["target", "name", "source"]


def test_the_columns_of_stories_are_known_in_a_table_of_stories_only() -> None:
    names = ["title", "dose", "type"]
    assert (known_columns(names), known_columns(names, (STORIES,))) == (["type"], ["title", "type"])


def test_every_column_may_be_guessed_by_its_cells() -> None:
    assert (fits("layout", ["atlas"]), fits("layout", ["round"]), fits("from", ["GABA"])) == (True, False, True)


def test_only_prose_keeps_its_line_breaks() -> None:
    names = [name for schema in SCHEMAS for name in schema]
    prose = ["mechanism", "summary", "citation", "quote", "definition", "text", "speaker_note"]
    prose += ["citation", "authors", "journal", "what_is_wrong", "note", "note", "reference"]
    assert [name for name in names if keeps_line_breaks(name)] == prose
