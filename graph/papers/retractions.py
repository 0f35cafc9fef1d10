"""The CSV of Retraction Watch turns into the notices of papers that were retracted or are in doubt."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pandas as pd

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.papers.paper_id import paper_ids
from graph.reading.file_content import NO_FILE_REASON, content_of, reason_of
from graph.reading.missing_file import cannot_read
from graph.reading.table import Table

LARGEST_LIST = 500_000_000
FLAGGED = {"retraction": "retracted", "expression of concern": "expression of concern"}
COLUMN = "retraction notice"
CROSS = "\u00d7"
REINSTATED = "reinstatement"
_DOI, _PUBMED, _DATE, _NATURE = "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionDate", "RetractionNature"


@dataclass(frozen=True)
class Retractions:
    """By the id of a paper what was said of it last, such as “retracted 2019-05-02”."""

    notices: Mapping[str, str] = field(default_factory=dict)

    def notice_of(self, doi: str, pmid: str) -> str:
        """Return the notice of a paper, "" where there is none."""
        return next((self.notices[id] for id in paper_ids(doi, pmid) if id in self.notices), "")

    def notices_of(self, table: Table) -> list[str]:
        """Return the notice of the paper of each row, "" where there is none."""
        if not self.notices:
            return [""] * len(table.frame)
        return [self.notice_of(*cells) for cells in zip(table.cells("doi"), table.cells("pmid"), strict=True)]


def with_retraction_notices(table: Table, retractions: Retractions) -> Table:
    """Return a table with a column of notices as a further one of its own, unless no paper of it has one."""
    notices = retractions.notices_of(table) if retractions.notices else []
    return replace(table, frame=table.frame.assign(**{COLUMN: notices}).astype(object)) if any(notices) else table


def with_doubts(listing: pd.DataFrame) -> list[str]:
    """Return the effects of a listing as the map writes them: those of a flagged paper with a cross and why.

    >>> with_doubts(pd.DataFrame({"effect": ["calms", "wakes"], COLUMN: ["retracted 2019-05-02", ""]}))
    ['calms × retracted', 'wakes']
    """
    if COLUMN not in listing.columns:
        return list(listing["effect"])
    rows = zip(listing["effect"], map(doubt_in, listing[COLUMN]), strict=True)
    return [f"{effect} {CROSS} {doubt}" if doubt else effect for effect, doubt in rows]


def doubt_of(relation: Mapping[str, str]) -> str:
    """Return what puts the paper of a relation in doubt, “retracted” or “expression of concern”, "" for nothing.

    >>> doubt_of({COLUMN: "retracted 2019-05-02"}), doubt_of({}), doubt_of({COLUMN: "a column of somebody's own"})
    ('retracted', '', '')
    """
    return doubt_in(relation.get(COLUMN, ""))


def doubt_in(notice: str) -> str:
    """Return the word of a notice without its day, "" for a text that is no notice."""
    return next((word for word in FLAGGED.values() if notice == word or notice.startswith(f"{word} ")), "")


def read_retractions(path: Path) -> tuple[Retractions, list[Diagnostic]]:
    """Return the notices of a file, and why it cannot be read; never raises."""
    try:
        raw = content_of(path, LARGEST_LIST)
    except OSError as error:
        return Retractions(), [cannot_read(path, reason_of(error))]
    if raw is None:
        return Retractions(), [cannot_read(path, NO_FILE_REASON)]
    rows = csv.DictReader(_text(raw).splitlines())
    missing = [name for name in (_DOI, _PUBMED, _DATE, _NATURE) if name not in (rows.fieldnames or ())]
    if missing:
        message = f"the file has no column {missing[0]!r}, so it is not the CSV of Retraction Watch"
        return Retractions(), [fault(str(path), (1, 1), "unread-retractions", message)]
    return Retractions(_latest(_notices(rows))), []


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _notices(rows: "csv.DictReader[str]") -> Iterator[tuple[str, str, str]]:
    """Yield the id of a paper with the day and the kind of each notice that says whether it holds."""
    for row in rows:
        nature = (row[_NATURE] or "").strip().lower()
        if nature in FLAGGED or nature == REINSTATED:
            day = _day(row[_DATE] or "")
            doi, number = (row[_DOI] or "").strip().casefold(), (row[_PUBMED] or "").strip().lstrip("0")
            if doi.startswith("10."):
                yield doi, day, nature
            if number.isdecimal():
                yield number, day, nature


def _latest(notices: Iterator[tuple[str, str, str]]) -> dict[str, str]:
    last: dict[str, tuple[str, str]] = {}
    for id, day, nature in notices:
        if id not in last or last[id][0] <= day:
            last[id] = (day, nature)
    return {id: f"{FLAGGED[nature]} {day}".strip() for id, (day, nature) in last.items() if nature in FLAGGED}


def _day(written: str) -> str:
    """Return a day as the file writes it, month first, in the order in which days sort; "" for anything else.

    >>> _day("5/2/2019 0:00"), _day("soon")
    ('2019-05-02', '')
    """
    parts = written.split(" ")[0].split("/")
    try:
        month, day, year = map(int, parts)
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
