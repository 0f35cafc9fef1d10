"""From the schema and a tidy table to the faults of single cells."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

import pandas as pd

from graph.checks.fixes import write_cell, write_cells
from graph.diagnostics.diagnostic import MOST_PLACES, Diagnostic
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, shown
from graph.diagnostics.word_meanings import OWN_WORDS, regulated_polarity, word_for
from graph.paper_numbers import bare_doi, bare_pubmed_number, doi_help, is_bare_doi, pubmed_help
from graph.reading.table import Table
from graph.schema import Check, Schema, words_of

MESSAGES = {
    "blank-cell": "the {column} is blank",
    "bad-doi": "{value} is not a bare DOI",
    "bad-pmid": "{value} is not a PubMed number",
    "bad-year": "{value} is not a year from 1800 on",
    "future-year": "{value} lies in the future",
    "bad-step": "{value} is not the number of a step",
    "bad-date": "{value} is not a day",
    "bad-span": "{value} is neither a year nor a span of years",
    "bad-digest": "{value} is not the digest of a relation",
    "unknown-direction": "{value} is neither raises nor lowers",
    "unknown-choice": "{value} is not a listed word for {column}",
}
_CHOICES = {
    **dict.fromkeys(("unknown-type", "unknown-verdict"), "Listed words"),
    "unknown-direction": "Write one of",
}
# A type of one's own is no fault: it is noted once, however many rows have it.
NOTED_ONCE = "unknown-type"
Case = tuple[tuple[int, int], str, str, str]
PAPER_HELP = {"bad-doi": doi_help, "bad-pmid": pubmed_help}


def check_cells(table: Table, schema: Schema) -> list[Diagnostic]:
    """Return every cell that its column's checks refuse or question, column by column; a type of its own but once."""
    found = [
        (line, name, check.code, value)
        for name, column in schema.items()
        if name in table.frame
        for check in column.checks
        for line, value in _failing(table, name, check)
    ]
    return _CellFaults(table, schema).all_of(found)


def _failing(table: Table, column: str, check: Check) -> Iterator[tuple[int, str]]:
    failing = table.distinct(column).told(check, partial(_not_passing, check))
    return ((line, cell) for line, cell, _ in table.where(column, failing.__contains__)) if failing else iter(())


def _not_passing(check: Check, words: tuple[str, ...]) -> frozenset[str]:
    asked = pd.Series(words, dtype=object)
    return frozenset(asked[~check.passes(asked).astype(bool)])


class _CellFaults:
    """Faults of cells; cells of one column that hold the same value share their words."""

    def __init__(self, table: Table, schema: Schema) -> None:
        self.table, self.schema = table, schema
        self.wordings: dict[tuple[str, str, str], tuple[str, str, str | None]] = {}

    def all_of(self, found: list[tuple[int, str, str, str]]) -> list[Diagnostic]:
        numbers = {column: self.table.column_number(column) for column in {case[1] for case in found}}
        placed = [((line, numbers[column]), column, code, value) for line, column, code, value in found]
        noted = sorted(case for case in placed if case[2] == NOTED_ONCE)
        return [*(self._fault(*case) for case in placed if case[2] != NOTED_ONCE), *self._notes(noted)]

    def _notes(self, cases: list[Case]) -> Iterator[Diagnostic]:
        """Yield one note for each type that is not listed, at its first cell, for all cells that have it."""
        by_value: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            by_value[case[3]].append(case)
        for same in by_value.values():
            first, places = self._fault(*same[0]), [place for place, *_ in same]
            text = self.wordings[same[0][2], same[0][1], same[0][3]][2]
            known = tuple(places[:MOST_PLACES]) if len(places) > 1 else ()
            fix = None if text is None else write_cells(places, text)
            yield replace(first, count=len(places), places=known, fix=fix)

    def _fault(self, place: tuple[int, int], column: str, code: str, value: str) -> Diagnostic:
        key = (code, column, value)
        if key not in self.wordings:
            words = words_of(self.schema, column)
            self.wordings[key] = (_message(*key), _help(code, value, words), _meant(code, value, words))
        message, help, text = self.wordings[key]
        return fault(self.table.path, place, code, message, value, help, write_cell(place, text))


def _message(code: str, column: str, value: str) -> str:
    kind = code.removeprefix("unknown-")
    pattern = MESSAGES.get(code, "{value} is not a listed word for " + kind)
    return pattern.format(value=shown(value), column=column)


def _help(code: str, value: str, words: Mapping[str, str]) -> str:
    if code == "blank-cell":
        return RULES[code].way_out
    if not words:
        said = PAPER_HELP[code](value) if code in PAPER_HELP else ""
        return f"{said} {RULES[code].way_out}".strip()
    choice = _CHOICES.get(code, "Leave it blank or write one of")
    rule = f" {RULES[code].way_out}" if code == "unknown-type" else ""
    hint = did_you_mean(value, words) or word_for(value, code, words)
    return f"{hint} {choice}: {', '.join(words)}.{rule}".strip()


def _meant(code: str, value: str, words: Mapping[str, str]) -> str | None:
    """Return what was certainly meant: a DOI or number without what stands around it, a word in other letters."""
    if code == "bad-doi":
        bare = bare_doi(value)
        return bare if bare is not None and is_bare_doi(bare) else None
    if code == "bad-pmid":
        return bare_pubmed_number(value)
    if code == "unknown-polarity" and (polarity := regulated_polarity(value)):
        return polarity
    forms = {spelling_form(word): word for word in words}
    return forms.get(spelling_form(value)) if value and value.casefold() not in OWN_WORDS else None
