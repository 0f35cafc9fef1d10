"""From the schema and a tidy table to the faults of single cells."""

import re
from urllib.parse import unquote

import pandera.pandas as pa

from graph.diagnostic import Diagnostic
from graph.faults import RULES, fault, shown
from graph.schema import DOI, needed_columns, optional_columns, words_of
from graph.suggestion import did_you_mean
from graph.table import Table

MESSAGES = {
    "blank-cell": "the {column} is blank",
    "bad-doi": "{value} is not a bare DOI",
    "bad-pmid": "{value} is not a PubMed number",
    "bad-year": "{value} is not a year from 1800 to next year",
}
LINK = re.compile(r"(https?://)?((dx|www)\.)?doi\.org/|doi:?\s*", re.IGNORECASE)
DIGITS = re.compile(r"[1-9][0-9]{0,7}(?![0-9])")


def check_cells(table: Table, schema: pa.DataFrameSchema) -> list[Diagnostic]:
    """Return every cell that its column's checks refuse or question, column by column."""
    known = [column for column in (*needed_columns(schema), *optional_columns(schema)) if column in table.frame]
    if table.frame.empty:
        return []
    try:
        schema.validate(table.frame[known], lazy=True)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases
        found = zip(cases["index"], cases["column"], cases["check"], cases["failure_case"], strict=True)
        return _CellFaults(table, schema).all_of(list(found))
    return []


class _CellFaults:
    """Faults of cells; cells of one column that hold the same value share their words."""

    def __init__(self, table: Table, schema: pa.DataFrameSchema) -> None:
        self.table, self.schema = table, schema
        self.wordings: dict[tuple[str, str, str], tuple[str, str]] = {}

    def all_of(self, found: list[tuple[int, str, str, str]]) -> list[Diagnostic]:
        numbers = {column: self.table.column_number(column) for column in {case[1] for case in found}}
        return [
            fault(self.table.path, (int(line), numbers[column]), code, *self._wording(code, column, value))
            for line, column, code, value in found
        ]

    def _wording(self, code: str, column: str, value: str) -> tuple[str, str, str]:
        key = (code, column, value)
        if key not in self.wordings:
            self.wordings[key] = (_message(*key), _help(code, value, list(words_of(self.schema, column))))
        message, help = self.wordings[key]
        return message, value, help


def _message(code: str, column: str, value: str) -> str:
    kind = code.removeprefix("unknown-")
    pattern = MESSAGES.get(code, "{value} is not a listed word for " + kind)
    return pattern.format(value=shown(value), column=column)


def _help(code: str, value: str, words: list[str]) -> str:
    if code == "blank-cell":
        return RULES[code].way_out
    if not words:
        return f"{_bare(code, value)} {RULES[code].way_out}".strip()
    choice = "Listed words" if code == "unknown-type" else "Leave it blank or write one of"
    rule = f" {RULES[code].way_out}" if code == "unknown-type" else ""
    return f"{did_you_mean(value, words)} {choice}: {', '.join(words)}.{rule}".strip()


def _bare(code: str, value: str) -> str:
    if code == "bad-doi":
        bare = unquote(LINK.sub("", value, count=1)).strip()
        return f"Did you mean {shown(bare)}?" if re.fullmatch(DOI, bare) else ""
    digits = DIGITS.search(value)
    return f"Did you mean '{digits[0]}'?" if code == "bad-pmid" and digits else ""
