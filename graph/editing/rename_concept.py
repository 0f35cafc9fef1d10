"""A concept and its new name turn into what changes in every table; where the new name is known, two become one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.editing.cell_hits import CellHit, Hit, RowHit, cells_with_places
from graph.editing.repeated_relations import Repeat, repeated_relations
from graph.model.terms import folding
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS, STORIES, Schema, concept_columns
from graph.stories.step_question import with_answer
from graph.vocabulary import REQUIRED_COLUMNS, joined, several
from graph.wording import counted

NAME, SYNONYMS, DEFINITION, TYPE, SELECT, ASK = "name", "synonyms", "definition", "type", "select", "ask"
IDS, BROADER = "ids", "broader"
Tables = Sequence[tuple[Schema, Table]]


@dataclass(frozen=True)
class Renaming:
    """What changes, in the order of the files; whether two concepts become one; and what somebody should know of it.

    `repeats` are the relations that would say what another row says already: errors, unless they go.
    """

    hits: tuple[Hit, ...]
    merges: bool
    notes: tuple[str, ...] = ()
    repeats: tuple[Repeat, ...] = ()

    @property
    def droppable(self) -> tuple[Repeat, ...]:
        """The repeats that say nothing else, so that nothing is lost with them."""
        return tuple(repeat for repeat in self.repeats if not repeat.differs)

    def without_repeats(self) -> "Renaming":
        """Return the renaming that takes those away as well; no cell of them is changed before."""
        gone = {(repeat.path, repeat.line): repeat.row for repeat in self.droppable}
        kept = [hit for hit in self.hits if (hit.path, hit.line) not in gone]
        left = tuple(repeat for repeat in self.repeats if repeat.differs)
        return replace(self, hits=(*kept, *gone.values()), repeats=left)


def rename_concept(tables: Tables, old: str, new: str) -> Renaming:
    """Return what changes where a concept gets another name; the old one becomes a synonym.

    A relation that a story names by its sentence is followed. Raises ValueError where that name cannot be.
    """
    old, new = old.strip(), new.strip()
    concepts = next((table for schema, table in tables if schema is CONCEPTS), None)
    _require_names(tables, concepts, old, new)
    merges = new in _names(tables)
    hits: list[Hit] = []
    for schema, table in tables:
        columns = [column for column in concept_columns(schema) if not (schema is CONCEPTS and column == NAME)]
        cells = [replace(hit, after=new) for hit, cell in cells_with_places(table, columns) if cell.strip() == old]
        rows = list(_concept_rows(table, old, new)) if schema is CONCEPTS else []
        selected = [*_selections(table, tables, old, new), *_asked(table, old, new)] if schema is STORIES else []
        hits += sorted([*cells, *rows, *selected], key=lambda hit: (hit.line, _column(hit)))
    repeats = [
        repeat for schema, table in tables if schema is RELATIONS for repeat in repeated_relations(table, old, new)
    ]
    return Renaming(tuple(hits), merges, tuple(_notes(tables, concepts, old, new)), tuple(repeats))


def names_in(tables: Tables) -> list[str]:
    """Return every concept that a table names, each once, by name."""
    return sorted(_names(tables), key=str.casefold)


def _column(hit: Hit) -> int:
    return hit.column if isinstance(hit, CellHit) else 0


def _names(tables: Tables) -> set[str]:
    mapped = [(schema, table) for schema, table in tables if schema in (RELATIONS, CONCEPTS)]
    cells = (cell.strip() for schema, table in mapped for _, cell in cells_with_places(table, concept_columns(schema)))
    return {cell for cell in cells if cell}


def _require_names(tables: Tables, concepts: Table | None, old: str, new: str) -> None:
    if not new:
        raise ValueError("the new name is blank")
    if old == new:
        raise ValueError(f"{old!r} is the name already")
    if old not in _names(tables):
        raise ValueError(f"no table names a concept {old!r}")
    for name, synonyms in _synonyms(concepts):
        if name not in (old, new) and folding(new) in map(folding, synonyms):
            raise ValueError(f"{new!r} is another name of {name!r}; rename to {name!r} to make the two one")


def _synonyms(concepts: Table | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    if concepts is not None:
        for name, cell in zip(concepts.cells(NAME), concepts.cells(SYNONYMS), strict=True):
            yield name.strip(), several(cell)


def _concept_rows(table: Table, old: str, new: str) -> Iterator[Hit]:
    """Yield what changes in concepts.csv: the row of the old name gets the new one, or its content joins that row."""
    rows = [
        (line, dict(zip(table.frame.columns, cells, strict=True)))
        for line, cells in zip(table.lines(), table.frame.values.tolist(), strict=True)
    ]
    former = [(line, cells) for line, cells in rows if cells[NAME].strip() == old]
    into = next(((line, cells) for line, cells in rows if cells[NAME].strip() == new), None)
    if into is None and former:
        into, former = former[0], former[1:]
    if into is None:
        return
    line, cells = into
    together = [cells, *(other for _, other in former)]
    yield from _cells(table, line, cells, {NAME: new, **_joined(table, together, old, new)})
    for line, cells in former:
        yield RowHit(table.path, line, cells[NAME].strip(), "its other names move")


def _joined(table: Table, rows: Sequence[Mapping[str, str]], old: str, new: str) -> dict[str, str]:
    """Return what a row says that takes others in: all of their names and ids, and what it lacks itself."""
    # Spellings that stand in one row stay as they are, also those that are searched for as one.
    kept = [name for name in several(rows[0].get(SYNONYMS, "")) if folding(name) != folding(new)]
    for name in (*(name for row in rows[1:] for name in several(row.get(SYNONYMS, ""))), old):
        if folding(name) not in map(folding, (*kept, new)):
            kept.append(name)
    texts = {SYNONYMS: joined(kept)}
    if len(rows) > 1:
        wider = (row.get(BROADER, "").strip() for row in rows)
        texts[BROADER] = next((name for name in wider if name not in ("", old, new)), "")
        texts[IDS] = joined(dict.fromkeys(id for row in rows for id in several(row.get(IDS, ""))))
    definition = next((row[DEFINITION] for row in rows if row.get(DEFINITION, "").strip()), "")
    return {name: text for name, text in {**texts, DEFINITION: definition}.items() if name in table.frame.columns}


def _cells(table: Table, line: int, cells: Mapping[str, str], texts: Mapping[str, str]) -> Iterator[CellHit]:
    for name, text in texts.items():
        if cells[name] != text:
            yield CellHit(table.path, line, table.column_number(name), name, cells[name], text)


def _selections(stories: Table, tables: Tables, old: str, new: str) -> Iterator[CellHit]:
    """Yield the steps that have the concept itself selected, or a relation of it, which they name by its sentence."""
    sentences = {
        folding(" ".join(cells)): " ".join(new if cell == old else cell for cell in cells)
        for schema, table in tables
        if schema is RELATIONS
        for cells in zip(*(map(str.strip, table.cells(column)) for column in REQUIRED_COLUMNS), strict=True)
        if old in (cells[0], cells[2])
    } | {folding(old): new}
    for hit, cell in cells_with_places(stories, [SELECT]):
        after = sentences.get(folding(cell)) if cell.strip() else None
        if after is not None and after != cell:
            yield replace(hit, after=after)


def _asked(stories: Table, old: str, new: str) -> Iterator[CellHit]:
    """Yield the steps that offer the concept as an answer to choose."""
    for hit, cell in cells_with_places(stories, [ASK]):
        after = with_answer(cell, old, new)
        if after != cell:
            yield replace(hit, after=after)


def _notes(tables: Tables, concepts: Table | None, old: str, new: str) -> Iterator[str]:
    listed = {name.strip() for name in concepts.cells(NAME)} if concepts is not None else set()
    if not listed & {old, new}:
        yield f"concepts.csv lists neither name, so {old!r} is not kept as another name"
    elif concepts is not None and SYNONYMS not in concepts.frame.columns:
        yield f"concepts.csv has no column {SYNONYMS!r}, so {old!r} is not kept as another name"
    types = (
        {
            type.strip()
            for name, type in zip(concepts.cells(NAME), concepts.cells(TYPE), strict=True)
            if name.strip() in (old, new)
        }
        if concepts is not None
        else set()
    )
    if len(types) > 1:
        yield f"the two have different types ({', '.join(sorted(types))}); that of {new!r} stays"
    ends = [
        (source.strip(), target.strip())
        for schema, table in tables
        if schema is RELATIONS
        for source, target in zip(table.cells("source"), table.cells("target"), strict=True)
    ]
    own = sum({source, target} == {old, new} for source, target in ends)
    if own:
        yield f"{counted(own, 'relation')} would lead from {new!r} to itself"
