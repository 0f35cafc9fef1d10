"""A table from elsewhere turns into new rows of the file of a map that has the same schema, whichever that is."""

from collections.abc import Collection, Mapping

from graph.checks.tidying import tidy
from graph.editing.add_listed_rows import with_listed_rows
from graph.editing.add_rows import spelled_names, with_rows
from graph.editing.new_rows import Addition
from graph.model.concepts import Concept
from graph.reading.mentions import mentions
from graph.reading.table import Table
from graph.schema import REFERENCES, RELATIONS, Schema


def with_table(
    schema: Schema,
    content: bytes,
    into: Table,
    rows: Table,
    concepts: Mapping[str, Concept],
    relations: Table,
    *,
    known_names: bool = True,
    used: Collection[str] = (),
) -> Addition:
    """Return a file with the rows of another table below its own, each only if it is not there yet.

    `into` is the table of the content. With `known_names` a concept gets the name that `concepts` or the `relations`
    have for it; a paper is no concept. The columns `used` of a table of edges are not told as left out. Raises
    ValueError for a letter that the encoding of the file cannot hold.
    """
    if schema is RELATIONS:
        return with_rows(content, into, rows, concepts, known_names=known_names, used=used)
    names = spelled_names(relations, concepts) if known_names and schema is not REFERENCES else {}
    known = {*concepts, *mentions(tidy(relations)).names}
    return with_listed_rows(schema, content, into, rows, names, known)
