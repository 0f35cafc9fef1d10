"""The schemas of the tables: what each column may hold, as checks that bear fault codes."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from graph import vocabulary
from graph.paper_numbers import PUBMED_NUMBER, is_bare_doi
from graph.vocabulary import BY_SIZE, DEPTHS, FIRST_DEPTH, LAYOUTS
from graph.year_span import may_be_span

FIRST_YEAR = 1800
CLAIM_DIGEST = r"d[0-9a-f]{12}"
STEP_NUMBER = r"[1-9][0-9]{0,3}"


@dataclass(frozen=True)
class Check:
    """A rule for the cells of a column, and the code of the fault of those that break it.

    `passes` takes the cells and returns True for each that keeps the rule.
    """

    passes: Callable[[pd.Series], pd.Series]
    code: str


@dataclass(frozen=True)
class Column:
    """What one column is for, and what its cells may hold; `words` are the listed ones with their meanings.

    A cell of a `concept` column holds the name of one concept and nothing else.
    """

    meaning: str
    checks: tuple[Check, ...]
    needed: bool
    words: Mapping[str, str]
    prose: bool
    concept: bool = False


Schema = Mapping[str, Column]


def _filled() -> Check:
    return Check(lambda cells: cells != "", "blank-cell")


def _one_of(words: Mapping[str, str], code: str) -> Check:
    return Check(lambda cells: cells.isin(["", *words]), code)


def _some_of(words: Mapping[str, str], code: str) -> Check:
    return Check(lambda cells: cells.map(lambda cell: set(vocabulary.several(cell)) <= {*words}), code)


def _matches(pattern: str, code: str) -> Check:
    return Check(lambda cells: (cells == "") | cells.str.fullmatch(pattern).astype(bool), code)


def _holds_doi() -> Check:
    return Check(lambda cells: cells.map(lambda cell: cell == "" or is_bare_doi(cell)).astype(bool), "bad-doi")


def _years(cells: pd.Series) -> pd.Series:
    return cells.where(cells.str.fullmatch(r"[0-9]{4}").astype(bool), "0").astype(int)


def _is_year(cells: pd.Series) -> pd.Series:
    return (cells == "") | (_years(cells) >= FIRST_YEAR)


def _has_begun(cells: pd.Series) -> pd.Series:
    # Only ever a warning: a computer whose clock is wrong must not take rows off the map.
    return _years(cells) <= datetime.date.today().year + 1


_YEAR_CHECKS = (Check(_is_year, "bad-year"), Check(_has_begun, "future-year"))


def _is_day(cell: str) -> bool:
    try:
        return cell == "" or datetime.date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def _column(
    meaning: str, *checks: Check, needed: bool = False, words: Mapping[str, str] | None = None, prose: bool = False
) -> Column:
    return Column(meaning, (*([_filled()] if needed else []), *checks), needed, words or {}, prose)


def _concept(meaning: str, needed: bool = False) -> Column:
    return replace(_column(meaning, needed=needed), concept=True)


def _word(meaning: str, words: Mapping[str, str], code: str, needed: bool = False) -> Column:
    return _column(meaning, _one_of(words, code), words=words, needed=needed)


def _words(meaning: str, words: Mapping[str, str], code: str) -> Column:
    return _column(meaning, _some_of(words, code), words=words)


RELATIONS: Schema = {
    "source": _concept("the concept that acts", needed=True),
    "effect": _column("the linking phrase, such as “generally calms”", needed=True),
    "target": _concept("the concept that is acted on", needed=True),
    "polarity": _word("what kind of effect it is", vocabulary.POLARITIES, "unknown-polarity"),
    "source_type": _word("type of the source, if concepts.csv does not list it", vocabulary.TYPES, "unknown-type"),
    "target_type": _word("type of the target, if concepts.csv does not list it", vocabulary.TYPES, "unknown-type"),
    "mechanism": _column("receptor or pathway", prose=True),
    "summary": _column("one plain sentence for a first-year student", prose=True),
    "level": _word("where the claim comes from", vocabulary.LEVELS, "unknown-level"),
    "evidence": _word("what kind of study it is", vocabulary.EVIDENCE, "unknown-evidence"),
    "species": _word("who or what was studied", vocabulary.SPECIES, "unknown-species"),
    "citation": _column("the source in words, or the key of a paper in references.csv", prose=True),
    "year": _column("the year of the source, four digits", *_YEAR_CHECKS),
    "doi": _column("the bare DOI of the source; becomes a link", _holds_doi()),
    "pmid": _column("the PubMed number of the source; becomes a link", _matches(PUBMED_NUMBER, "bad-pmid")),
    "quote": _column("the sentence of the source that the row rests on, word for word", prose=True),
}

CONCEPTS: Schema = {
    "name": _concept("the concept, spelled as in relations.csv", needed=True),
    "type": _word("what kind of thing it is", vocabulary.TYPES, "unknown-type", needed=True),
    "synonyms": _column(f"other names, with “{vocabulary.SYNONYM_SEPARATOR} ” between them"),
    "definition": _column("one or two plain sentences", prose=True),
    "ids": _column(f"ids in public lists, such as CHEBI:16865, with “{vocabulary.SYNONYM_SEPARATOR} ” between them"),
    "broader": _concept("the wider concept that it is a kind or a part of, spelled as in its own row"),
}

REFERENCES: Schema = {
    "key": _column("a short name of the paper, without spaces: what rows write into `citation`", needed=True),
    "citation": _column("the source in words; made of authors, title and journal if blank", prose=True),
    "year": RELATIONS["year"],
    "doi": RELATIONS["doi"],
    "pmid": RELATIONS["pmid"],
    "authors": _column(f"the names of its authors, with “{vocabulary.SYNONYM_SEPARATOR} ” between them", prose=True),
    "title": _column("its title"),
    "journal": _column("where it was published", prose=True),
}

_SEVERAL = f"with “{vocabulary.SYNONYM_SEPARATOR} ” between several"
STORIES: Schema = {
    "story": _column("the name of the story; all of its steps have it", needed=True),
    "step": _column("its number: 1, 2, 3", _matches(STEP_NUMBER, "bad-step"), needed=True),
    "title": _column("a short heading", needed=True),
    "text": _column("what the audience reads: one to three plain sentences", prose=True),
    "focus": _concept("a concept or a synonym: only what is near it is shown"),
    "depth": _word(
        f"how many steps from the focus are near; {FIRST_DEPTH} if blank",
        {str(depth): "" for depth in DEPTHS},
        "unknown-choice",
    ),
    "level": _words(
        f"the levels shown, {_SEVERAL}; if blank, those the page opens with", vocabulary.LEVELS, "unknown-choice"
    ),
    "layout": _word(f"the kind of map; {BY_SIZE} if blank", dict.fromkeys((BY_SIZE, *LAYOUTS), ""), "unknown-choice"),
    "select": _column("a concept, or a relation as its sentence SOURCE effect TARGET: its details are open"),
    "from": _concept("a concept; with `to` the step shows the paths from one to the other, and no focus"),
    "to": _concept("the concept that the paths lead to"),
    "polarity": _words(f"only relations with this word, {_SEVERAL}", vocabulary.POLARITIES_OR_NONE, "unknown-choice"),
    "type": _column(f"only relations of a concept of this type, {_SEVERAL}", words=vocabulary.TYPES),
    "until": _column(
        "a year: what was known by it; 1987-1994 can be played", Check(lambda cells: cells.map(may_be_span), "bad-span")
    ),
    "next": _column("what follows: numbers of steps with words, such as “2: The gut; 5: The spleen”; or “end”"),
    "speaker_note": _column("what to say, and from which source; the audience does not see it", prose=True),
    "ask": _column("what to ask the room: `sign`, `targets: A; B`, or a question with its answers after the “?”"),
}

REVIEWS: Schema = {
    "relation": _column("the id of the relation that was read", needed=True),
    "digest": _column("stands for the words that were read", _matches(CLAIM_DIGEST, "bad-digest"), needed=True),
    "reader": _column("who has read it", needed=True),
    "date": _column("the day, such as 2026-03-14", Check(lambda cells: cells.map(_is_day), "bad-date"), needed=True),
    "verdict": _word("whether the source supports the row", vocabulary.VERDICTS, "unknown-verdict", needed=True),
    "what_is_wrong": _column("what the source says otherwise", prose=True),
    "note": _column("anything else", prose=True),
}

EXPECTATIONS: Schema = {
    "source": _concept("the concept that is raised, or a synonym", needed=True),
    "direction": _word("what that is known to do to the target", vocabulary.EXPECTED, "unknown-direction", needed=True),
    "target": _concept("the concept that follows, or a synonym", needed=True),
    "note": _column("why this is known; for whoever edits", prose=True),
    "reference": _column("the source of that, in words", prose=True),
}
SCHEMAS = (RELATIONS, CONCEPTS, STORIES, REFERENCES, REVIEWS, EXPECTATIONS)


def needed_columns(schema: Schema) -> tuple[str, ...]:
    """Return the columns that a file must have.

    >>> needed_columns(CONCEPTS)
    ('name', 'type')
    """
    return tuple(name for name, column in schema.items() if column.needed)


def optional_columns(schema: Schema) -> tuple[str, ...]:
    """Return the columns that a file may have.

    >>> optional_columns(CONCEPTS)
    ('synonyms', 'definition', 'ids', 'broader')
    """
    return tuple(name for name, column in schema.items() if not column.needed)


def concept_columns(schema: Schema) -> tuple[str, ...]:
    """Return the columns whose cells name a concept.

    >>> concept_columns(STORIES)
    ('focus', 'from', 'to')
    """
    return tuple(name for name, column in schema.items() if column.concept)


def words_of(schema: Schema, column: str) -> Mapping[str, str]:
    """Return the words that a column may hold with their meanings; none if it holds free text."""
    return schema[column].words


def fits(column: str, cells: Iterable[str]) -> bool:
    """Return whether a known column may hold all of these cells; blank cells alone say nothing, so they do not fit.

    >>> fits("polarity", ["increases", ""]), fits("polarity", ["strong"]), fits("summary", [""])
    (True, False, False)
    """
    filled = pd.Series([cell for cell in cells if cell], dtype=object)
    return not filled.empty and all(check.passes(filled).all() for check in _column_of(column).checks)


def known_columns(names: Iterable[str], schemas: Sequence[Schema] = (RELATIONS, CONCEPTS)) -> list[str]:
    """Return those of the names that one of the schemas knows, in their own order."""
    return [name for name in names if any(name in schema for schema in schemas)]


def keeps_line_breaks(column: str) -> bool:
    """Return whether a known column holds prose, in which a line break is no mistake."""
    return _column_of(column).prose


def _column_of(name: str) -> Column:
    return next(schema[name] for schema in SCHEMAS if name in schema)
