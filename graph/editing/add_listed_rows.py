"""Rows of concepts, steps or papers from elsewhere turn into new rows of a file: without repeats, in our words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graph.checks.tidying import tidy
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.nearest import slip_of
from graph.editing.new_rows import Addition, Cells, Reworded, cells_of, columns_for, left_columns, written
from graph.paper_numbers import bare_reference
from graph.papers.paper_id import paper_ids
from graph.reading.table import Table
from graph.schema import CONCEPTS, EXPECTATIONS, STORIES, Schema, concept_columns, optional_columns, words_of
from graph.stories.story import story_id
from graph.vocabulary import SYNONYM_SEPARATOR, several

STORY, STEP = "story", "step"
KEYS = ("name", "key", STORY, STEP)


class _Rows:
    """The rows that are there, by what they may be called, and those that come to them."""

    def __init__(self, schema: Schema, rows: Iterable[Cells]) -> None:
        self.schema = schema
        self.new: list[Cells] = []
        self.repeated: list[Cells] = []
        self.other: list[Cells] = []
        self._by_name: dict[str, Cells] = {}
        self._numbers: dict[str, set[int]] = defaultdict(set)
        for row in rows:
            self._note(row)

    def add(self, row: Cells) -> Cells:
        """Add a row unless it is there, or says something else than the one that is; return it as it is written."""
        same = next((self._by_name[name] for name in _names(self.schema, row) if name in self._by_name), None)
        if same is not None:
            (self.repeated if _says_no_more(self.schema, row, same) else self.other).append(row)
            return row
        row = self._numbered(row) if self.schema is STORIES else row
        self.new.append(row)
        self._note(row)
        return row

    def _note(self, row: Cells) -> None:
        for name in _names(self.schema, row):
            self._by_name.setdefault(name, row)
        if row.get(STEP, "").isdecimal():
            self._numbers[story_id(row.get(STORY, ""))].add(int(row[STEP]))

    def _numbered(self, row: Cells) -> Cells:
        """Return a step with its number, or with the next one of its story where that is taken or none."""
        taken, number = self._numbers[story_id(row.get(STORY, ""))], row.get(STEP, "")
        is_free = number.isdecimal() and int(number) not in taken
        return row if is_free else {**row, STEP: str(max(taken, default=0) + 1)}


def with_listed_rows(
    schema: Schema, content: bytes, into: Table, rows: Table, names: Mapping[str, str], known: Iterable[str]
) -> Addition:
    """Return a file of a schema with the rows of another table below its own, each only if it is not there yet.

    `into` is the table of the content. `names` are known names by spelling form, written for other spellings and
    synonyms; `known` are the concepts that need not be named as unknown. A row that is there and says something else
    is left out and named. A step whose number is taken gets the next one of its story. Raises ValueError, as `rewrite`
    does, for a letter that the encoding of the file cannot hold.
    """
    there = _Rows(schema, cells_of(tidy(into, (schema,))))
    befores = cells_of(tidy(rows, (schema,)))
    afters = [there.add(_in_our_words(schema, before, names)) for before in befores]
    added = {id(row) for row in there.new}
    pairs = [(before, after) for before, after in zip(befores, afters, strict=True) if id(after) in added]
    columns = columns_for(into, there.new, optional_columns(schema))
    return Addition(
        written(content, into, there.new, columns),
        len(there.new),
        tuple(_label(schema, row) for row in there.repeated),
        _reworded(pairs),
        tuple(_unknown(schema, there.new, known)),
        left_columns(there.new, columns),
        tuple(_label(schema, row) for row in there.other),
    )


def _reworded(pairs: Iterable[tuple[Cells, Cells]]) -> tuple[Reworded, ...]:
    counts = Counter(
        (column, before.get(column, ""), text)
        for before, after in pairs
        for column, text in after.items()
        if text != before.get(column, "")
    )
    return tuple(Reworded(*change, count) for change, count in counts.items())


def _names(schema: Schema, row: Cells) -> Iterator[str]:
    """Yield what a row may be called: a concept by its name, a paper by key and numbers, others by what they say."""
    if schema is STORIES:
        yield "\n".join(
            (story_id(row.get(STORY, "")), *(row.get(name, "") for name in schema if name not in (STORY, STEP)))
        )
    elif schema is CONCEPTS:
        yield spelling_form(row.get("name", ""))
    elif schema is EXPECTATIONS:
        yield "\n".join(spelling_form(row.get(name, "")) for name in ("source", "direction", "target"))
    else:
        yield from (row.get("key", "").casefold(), *paper_ids(row.get("doi", ""), row.get("pmid", "")))


def _says_no_more(schema: Schema, row: Cells, same: Cells) -> bool:
    """Return whether a row agrees with the one that is there in all that it says; blank cells say nothing."""
    known = {name: text for name, text in row.items() if text and name in schema and name not in KEYS}
    return all(text == same.get(name) or _is_within(text, same.get(name, "")) for name, text in known.items())


def _is_within(text: str, other: str) -> bool:
    return SYNONYM_SEPARATOR in other and set(several(text)) <= set(several(other))


def _in_our_words(schema: Schema, row: Cells, names: Mapping[str, str]) -> Cells:
    ends = concept_columns(schema)
    return {
        column: names.get(spelling_form(text), text) if column in ends else _word(schema, column, text)
        for column, text in row.items()
    }


def _word(schema: Schema, column: str, text: str) -> str:
    """Return listed words for typing slips of them, and a bare number for the address of a paper."""
    words = words_of(schema, column) if column in schema else {}
    if not words:
        return bare_reference(column, text)
    parts = several(text)
    ours = [part if part in words else slip_of(part, words) or part for part in parts]
    return f"{SYNONYM_SEPARATOR} ".join(ours) if ours != list(parts) else text


def _unknown(schema: Schema, rows: Sequence[Cells], known: Iterable[str]) -> Iterator[str]:
    """Yield the concepts that the rows name and nobody knows; a row of concepts.csv makes its own known."""
    if schema not in (STORIES, EXPECTATIONS):
        return
    have = set(known)
    named = dict.fromkeys(row.get(column, "") for row in rows for column in concept_columns(schema))
    yield from (name for name in named if name and name not in have)


def _label(schema: Schema, row: Cells) -> str:
    if schema is STORIES:
        return f"{row.get(STORY, '')}, {row.get('title', '')}"
    if schema is EXPECTATIONS:
        return " ".join(row.get(name, "") for name in ("source", "direction", "target"))
    return row.get("name", "") or row.get("key", "") or row.get("citation", "")
