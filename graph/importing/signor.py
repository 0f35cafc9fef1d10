"""A table of SIGNOR, the database of signalling relations, turns into rows of ours."""

import re
from codecs import BOM_UTF8
from collections.abc import Collection, Mapping

from graph.diagnostics.word_meanings import REGULATED, REGULATES
from graph.importing.draft_table import DraftTable, Found, note_of_columns
from graph.importing.named_rows import header_of, rows_by_name
from graph.importing.species import species_of
from graph.paper_numbers import bare_pubmed_number

FORMAT = "SIGNOR"
NEEDED = frozenset(("ENTITYA", "ENTITYB", "EFFECT"))
TAKEN = frozenset((*NEEDED, "TYPEA", "TYPEB", "MECHANISM", "PMID", "SENTENCE", "TAX_ID"))
# What the database gives to programs has no line of names; what stands in which column is the same in all.
COLUMNS = (
    *("ENTITYA", "TYPEA", "IDA", "DATABASEA", "ENTITYB", "TYPEB", "IDB", "DATABASEB", "EFFECT", "MECHANISM", "RESIDUE"),
    *("SEQUENCE", "TAX_ID", "CELL_DATA", "TISSUE_DATA", "MODULATOR_COMPLEX", "TARGET_COMPLEX", "MODIFICATIONA"),
    *("MODASEQ", "MODIFICATIONB", "MODBSEQ", "PMID", "DIRECT", "NOTES", "ANNOTATOR", "SENTENCE", "SCORE", "SIGNOR_ID"),
)
_NUMBER = re.compile(r"SIGNOR-\d+")
OTHERS = {"form complex": "forms a complex with", "unknown": "affects", "": "affects"}


def is_signor(header: Collection[str]) -> bool:
    """Return whether the first cells are the names of SIGNOR's columns, or a row of it."""
    return {*header} >= NEEDED or _is_row(header)


def _is_row(cells: Collection[str]) -> bool:
    return len(cells) == len(COLUMNS) and bool(_NUMBER.fullmatch([*cells][-1]))


def read_signor(raw: bytes) -> DraftTable:
    """Return a row for each row. What SIGNOR says beside that, such as its scores, is named in the notes."""
    found = Found()
    if _is_row(header_of(raw)):
        raw = b"\t".join(map(str.encode, COLUMNS)) + b"\n" + raw.removeprefix(BOM_UTF8)
    rows = rows_by_name(raw, found)
    for number, row in enumerate(rows, 1):
        if row.get("ENTITYA") and row.get("ENTITYB"):
            found.add(_row(row, number, found))
        else:
            found.note(f"Row {number} names no two entities.")
    names = [name for name in (rows[0] if rows else ()) if name not in TAKEN and any(row.get(name) for row in rows)]
    found.notes += note_of_columns(names)
    return found.table(FORMAT)


def _row(row: Mapping[str, str], number: int, found: Found) -> dict[str, str]:
    effect, polarity, way = _effect(row["EFFECT"])
    pmid = row.get("PMID", "")
    if pmid and bare_pubmed_number(pmid) is None:
        found.note(f"Row {number}: {pmid[:40]!r} is no PubMed number.")
        pmid = ""
    return {
        "source": row["ENTITYA"],
        "effect": effect,
        "target": row["ENTITYB"],
        "polarity": polarity,
        "source_type": row.get("TYPEA", ""),
        "target_type": row.get("TYPEB", ""),
        "mechanism": ", ".join(filter(None, (row.get("MECHANISM", ""), way))),
        "species": species_of(row.get("TAX_ID", "")),
        "pmid": pmid,
        "quote": row.get("SENTENCE", ""),
    }


def _effect(text: str) -> tuple[str, str, str]:
    """Return the linking phrase, the polarity, and the way in which the effect comes about.

    >>> _effect("up-regulates quantity by expression"), _effect("form complex")
    (('up-regulates the quantity of', 'increases', 'by expression'), ('forms a complex with', '', ''))
    """
    matched = REGULATES.fullmatch(text.strip())
    if not matched:
        return OTHERS.get(text.strip().casefold(), text.strip()), "", ""
    direction, what, way = matched[1].lower(), matched[2], matched[3]
    phrase = f"{direction}-regulates" + (f" the {what.lower()} of" if what else "")
    return phrase, REGULATED[direction], f"by {way}" if way else ""
