"""The name and the columns of a file turn into the schema of the table that it is."""

from collections.abc import Mapping
from pathlib import Path

from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reading.read import mapping_in
from graph.reviews.review import REVIEWS_FILE
from graph.schema import (
    CONCEPTS,
    EXPECTATIONS,
    REFERENCES,
    RELATIONS,
    REVIEWS,
    STORIES,
    Schema,
    needed_columns,
    optional_columns,
)
from graph.stories.story import STORIES_FILE

_NAMED: Mapping[str, Schema] = {
    **{CONCEPTS_FILE: CONCEPTS, STORIES_FILE: STORIES, REFERENCES_FILE: REFERENCES},
    **{REVIEWS_FILE: REVIEWS, EXPECTATIONS_FILE: EXPECTATIONS},
}


def schema_of(path: Path, raw: bytes) -> Schema:
    """Return which of the tables a file is, by its name, else by its columns; of relations if that is open."""
    named = _NAMED.get(path.name)
    if named is not None:
        return named
    if _certainly(raw, REVIEWS):
        return REVIEWS
    if _certainly(raw, STORIES) and not _certainly(raw, RELATIONS):
        return STORIES
    return CONCEPTS if _lacks(raw, RELATIONS) and not _lacks(raw, CONCEPTS) else RELATIONS


def _lacks(raw: bytes, schema: Schema) -> bool:
    mapping = mapping_in(raw, needed_columns(schema), optional_columns(schema))
    return mapping is None or bool(mapping.lacks(needed_columns(schema)))


def _certainly(raw: bytes, schema: Schema) -> bool:
    mapping = mapping_in(raw, needed_columns(schema), optional_columns(schema))
    certain = {match.column for match in mapping.matches if match.certain} if mapping else set()
    return certain.issuperset(needed_columns(schema))
