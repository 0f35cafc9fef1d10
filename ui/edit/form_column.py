"""A column of a table turns into what a field of a form needs of it: its meaning, and the words that it offers."""

from typing import Any

from ui.edit.draft_summaries import known_names, words_in
from ui.edit.drafts import CONCEPT_TABLE, SCHEMAS

TYPE_OF = {"source_type": "source", "target_type": "target"}
PROSE = ("summary", "definition", "text", "speaker_note", "note", "quote")
MOST_WORDS = 400

Cells = dict[str, str]


def form_column(table: str, name: str, cells: Cells) -> dict[str, Any]:
    """Return the column for a form that has these cells."""
    column = SCHEMAS[table].get(name)
    # The name of a concept is a new one more often than not: what is like it must not be taken for it.
    is_name = table == CONCEPT_TABLE and name == "name"
    words = dict(column.words) if column else {}
    return {
        "name": name,
        "meaning": column.meaning if column else "a column of this file",
        "words": words | dict.fromkeys(words_in(table, name) if words and "type" in name else (), ""),
        "concept": bool(column and column.concept and not is_name),
        "prose": name in PROSE,
        "needed": bool(column and column.needed),
        "follows": TYPE_OF.get(name, "") if TYPE_OF.get(name) in cells else "",
        "used": _unlisted_names() if is_name else list(words_in(table, name))[:MOST_WORDS],
    }


def _unlisted_names() -> list[str]:
    listed = words_in(CONCEPT_TABLE, "name")
    return [name for name in known_names() if name not in listed]
