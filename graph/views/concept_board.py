"""A map model turns into the board: for each concept what stands behind it and what is missing, worst first."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.model.identity import reference
from graph.model.map_model import MapModel
from graph.views.evidence_grade import grade_of
from graph.vocabulary import READING_COLUMN, READINGS

# Where a file has a column of this name, a contested pair with a text in it is explained.
NOTE_COLUMN = "note"
# A concept whose newest paper is so many years older than the newest of the file is behind.
MOST_YEARS = 10
# What fewer of the concepts have than this share is not missing anywhere: the file does not use it, or begins to.
LEAST_SHARE = 0.1

_PROPOSED = next(iter(READINGS))

NO_QUOTE, NOT_VERIFIED, NOT_READ, NO_ID = "no quotation", "no verified quotation", "no second reading", "no id"
NOTHING_NEW, ANIMALS_ONLY, ONE_SOURCE = "nothing new", "animals only", "one source"
NO_NOTE = "contested without a note"

Record = Mapping[str, str]


@dataclass(frozen=True)
class BoardFacts:
    """What a map model does not know: relations whose quotation stands in its paper, and the ids of concepts.

    None stands for what nobody can say: no abstracts are there to look quotations up in, no concept has ids.
    """

    verified: Collection[str] | None = None
    ids: Mapping[str, Sequence[str]] | None = None


@dataclass(frozen=True)
class BoardRow:
    """What stands behind one concept; None where the files do not say. `gaps` is what is missing, in words.

    `papers` counts what its rows name as their source, each once, `quotes` the rows with a quotation, `read` those that
    a second reader has compared, `contested` its contested pairs without a note. `newest` is "" without a year.
    """

    concept: str
    relations: int
    papers: int
    quotes: int
    verified: int | None
    read: int | None
    ids: int | None
    newest: str
    animals_only: bool
    one_source: bool
    contested: int
    gaps: tuple[str, ...] = ()


NO_FACTS = BoardFacts()


def concept_board(model: MapModel, facts: BoardFacts = NO_FACTS) -> tuple[BoardRow, ...]:
    """Return a row for each concept: most gaps first, of equals the one with more relations, then by name."""
    own: dict[str, list[Record]] = defaultdict(list)
    for record in model.records.values():
        for name in dict.fromkeys((record["source"], record["target"])):
            own[name].append(record)
    newest = max((record["year"] for record in model.records.values()), default="")
    found = [_row(name, own[name], model, facts) for name in model.graph]
    unused = unused_gaps(found, has_notes=any(record.get(NOTE_COLUMN) for record in model.records.values()))
    rows = (_with_gaps(row, unused, newest) for row in found)
    return tuple(sorted(rows, key=lambda row: (-len(row.gaps), -row.relations, row.concept.casefold(), row.concept)))


def _row(name: str, own: Sequence[Record], model: MapModel, facts: BoardFacts) -> BoardRow:
    papers = {reference(record["doi"], record["pmid"], record["citation"]) for record in own} - {""}
    readings = [record[READING_COLUMN] for record in own if READING_COLUMN in record]
    return BoardRow(
        name,
        len(own),
        len(papers),
        sum(bool(record["quote"]) for record in own),
        None if facts.verified is None else sum(record["id"] in facts.verified for record in own),
        sum(word != _PROPOSED for word in readings) if readings else None,
        None if facts.ids is None else len(facts.ids.get(name, ())),
        max((record["year"] for record in own), default=""),
        _animals_only(own),
        len(papers) <= 1,
        len(set(_unexplained(own, model))),
    )


def _animals_only(own: Sequence[Record]) -> bool:
    """Return whether there are studies, and all of animals or cells; overviews and reviews name no study."""
    grades = {grade_of(record["evidence"], record["species"]).word for record in own}
    return bool(grades & {"animals", "cells"}) and "people" not in grades


def _unexplained(own: Sequence[Record], model: MapModel) -> Iterator[tuple[str, str]]:
    """Yield the contested pairs of some relations of which no row has a note."""
    noted = {(record["source"], record["target"]) for record in own if record.get(NOTE_COLUMN)}
    for record in own:
        pair = (record["source"], record["target"])
        if pair in model.contested and pair not in noted:
            yield pair


def unused_gaps(rows: Sequence[BoardRow], *, has_notes: bool = True) -> tuple[str, ...]:
    """Return the gaps that say nothing, because hardly any concept of the file has what they miss."""
    counts: Mapping[str, list[int | None]] = {
        NO_QUOTE: [row.quotes for row in rows],
        NOT_READ: [row.read for row in rows],
        NO_ID: [row.ids for row in rows],
    }
    least = max(LEAST_SHARE * len(rows), 1)
    unused = [gap for gap, found in counts.items() if sum(bool(count) for count in found) < least]
    return (*unused, *(() if has_notes else (NO_NOTE,)))


def _with_gaps(row: BoardRow, unused: Collection[str], newest: str) -> BoardRow:
    """Return the row with what is missing; of quotations, years and the like only where the file uses them."""
    is_behind = row.newest.isdecimal() and newest.isdecimal() and int(newest) - int(row.newest) > MOST_YEARS
    missing = {
        NO_QUOTE: not row.quotes,
        NOT_VERIFIED: bool(row.quotes) and row.verified == 0,
        NOT_READ: row.read == 0,
        NO_ID: row.ids == 0,
        NOTHING_NEW: is_behind,
        ANIMALS_ONLY: row.animals_only,
        ONE_SOURCE: row.one_source,
        NO_NOTE: row.contested > 0,
    }
    return replace(row, gaps=tuple(word for word, is_missing in missing.items() if is_missing and word not in unused))
