"""The rows of a table from elsewhere turn into new rows of a file: without repeats, in our words, under known names."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from graph.checks.name_checks import owners_of_synonyms
from graph.checks.relation_checks import COMPARED, sayings
from graph.checks.tidying import tidy
from graph.diagnostics.name_forms import spelling_form
from graph.editing.new_rows import Addition, Cells, Reworded, cells_of, columns_for, left_columns, written
from graph.importing.draft_table import table_of_rows
from graph.importing.listed_words import in_listed_words
from graph.model.concepts import Concept
from graph.reading.mentions import mentions
from graph.reading.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS
from graph.wording import sentence

ENDS = ("source", "target")
_PROPOSITION = len(REQUIRED_COLUMNS)


def with_rows(
    content: bytes,
    into: Table,
    rows: Table,
    concepts: Mapping[str, Concept],
    *,
    known_names: bool = True,
    used: Collection[str] = (),
) -> Addition:
    """Return a relations file with the rows of another table below its own, each only if it is not there yet.

    `into` is the table of the content. Where it lacks a known column that a new row fills, it is written anew with that
    column. With `known_names` a concept gets the name that `concepts` or the file have for it. What the columns `used`
    say is in others already. Raises ValueError, as `rewrite` does, for a letter that the encoding of the file cannot
    hold.
    """
    names = spelled_names(into, concepts) if known_names else {}
    brought = cells_of(tidy(rows))
    found = [_Row(cells, names, concepts) for cells in brought if any(cells[column] for column in REQUIRED_COLUMNS)]
    there = _Sayings()
    for saying in sayings(tidy(into)):
        there.add(saying)
    new: list[_Row] = []
    repeated: list[_Row] = []
    for row, saying in zip(found, sayings(table_of_rows([row.cells for row in found])), strict=True):
        (repeated if there.has(saying, row.cells) else new).append(row)
        there.add(saying)
    columns = columns_for(into, [row.cells for row in new], OPTIONAL_COLUMNS)
    return Addition(
        written(content, into, [row.cells for row in new], columns),
        len(new),
        tuple(sentence(*map(row.cells.__getitem__, REQUIRED_COLUMNS)) for row in repeated),
        _reworded(new),
        _unknown(new, into, concepts),
        left_columns((row.cells for row in new), (*columns, *used)),
        blank=len(brought) - len(found),
    )


class _Sayings:
    """What rows say, to be asked whether a further row says anything that none of them does."""

    def __init__(self) -> None:
        self._by_proposition: dict[tuple[str, ...], list[tuple[str, ...]]] = {}

    def add(self, saying: tuple[str, ...]) -> None:
        self._by_proposition.setdefault(saying[:_PROPOSITION], []).append(saying)

    def has(self, saying: tuple[str, ...], cells: Cells) -> bool:
        """Return whether a row agrees with one of these in all that it says; its blank cells say nothing."""
        told = [bool(cells.get(column)) for column in COMPARED] + [bool(saying[-1])]
        others = self._by_proposition.get(saying[:_PROPOSITION], [])
        return any(
            all(mine == theirs or not is_told for mine, theirs, is_told in zip(saying, other, told, strict=True))
            for other in others
        )


class _Row:
    """One row as it came, and as it is written here."""

    def __init__(self, before: Cells, names: Mapping[str, str], concepts: Mapping[str, Concept]) -> None:
        self.before = before
        renamed = {end: names.get(spelling_form(before[end]), before[end]) for end in ENDS}
        # A concept that concepts.csv lists has its type there; another one here would contradict it.
        types = {f"{end}_type": "" for end in ENDS if renamed[end] in concepts and f"{end}_type" in before}
        self.cells: Cells = {**in_listed_words(before), **renamed, **types}

    def changes(self) -> Iterable[tuple[str, str, str]]:
        changed = ((column, self.before.get(column, ""), text) for column, text in self.cells.items() if text)
        return (change for change in changed if change[1] != change[2])


def spelled_names(into: Table, concepts: Mapping[str, Concept]) -> Mapping[str, str]:
    """Return known names by spelling form: those of concepts.csv, of synonyms that mean one concept, of the file."""
    used = {spelling_form(name): name for name in reversed(mentions(tidy(into)).names_last_first())}
    owners = {form: names[0] for form, names in owners_of_synonyms(concepts).items() if len(names) == 1}
    return {**used, **owners, **{spelling_form(name): name for name in concepts}}


def _reworded(rows: list[_Row]) -> tuple[Reworded, ...]:
    counts = Counter(change for row in rows for change in row.changes())
    return tuple(Reworded(*change, count) for change, count in counts.items())


def _unknown(rows: list[_Row], into: Table, concepts: Mapping[str, Concept]) -> tuple[str, ...]:
    known = {"", *concepts, *mentions(into).names}
    return tuple(dict.fromkeys(row.cells[end] for row in rows for end in ENDS if row.cells[end] not in known))
