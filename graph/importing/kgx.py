"""A table of edges in KGX TSV, with Biolink predicates, turns into rows; a table of nodes to the names of its ids."""

import re
from collections.abc import Collection, Iterator, Mapping

from graph.importing.draft_table import DraftTable, Found, note_of_columns
from graph.importing.named_rows import rows_by_name
from graph.importing.species import species_of
from graph.vocabulary import OPTIONAL_COLUMNS
from graph.wording import counted

FORMAT = "KGX"
NEEDED = frozenset(("subject", "predicate", "object"))
NODES = frozenset(("id", "name", "category"))
TAKEN = frozenset(
    (
        *(*NEEDED, "id", "negated", "publications", "species_context_qualifier", "qualified_predicate"),
        *("object_direction_qualifier", "object_aspect_qualifier", "supporting_text", "sentences"),
    )
)
# A table that this map wrote has the cells of its relations beside Biolink's words.
OURS = ("effect", *OPTIONAL_COLUMNS)
_BIOLINK = re.compile(r"\Abiolink:")
_CURIE = re.compile(r"[A-Za-z][\w.]*:\S+")
RAISING, LOWERING = (
    ("increas", "upregulat", "positively_regulat", "stimulat"),
    ("decreas", "downregulat", "negatively_"),
)
PRODUCING = ("produces", "secretes", "has_output")


def is_kgx(header: Collection[str], first_line: str = "") -> bool:
    """Return whether the columns are those of edges in KGX; subject, predicate and object alone may be any table."""
    return {*header} >= NEEDED and bool({*header} & TAKEN - NEEDED - {"id"} or "biolink:" in first_line)


def is_kgx_nodes(header: Collection[str]) -> bool:
    """Return whether the columns are those of nodes in KGX."""
    return {*header} >= NODES


def node_names(raw: bytes) -> dict[str, str]:
    """Return the names of the nodes by id."""
    return {row["id"]: row["name"] for row in rows_by_name(raw, Found()) if row.get("id") and row.get("name")}


def read_kgx(raw: bytes, names: Mapping[str, str]) -> DraftTable:
    """Return a row for each paper of an edge, one where the table has our own cells.

    `names` are those of the nodes, an id without a name stays as it is.
    """
    found = Found()
    rows = rows_by_name(raw, found)
    for number, row in enumerate(rows, 1):
        if _is_negated(row) and not _is_ours(row):
            found.note(f"Edge {number} is negated: it says that this is not so.")
        elif not all(row.get(name) for name in NEEDED):
            found.note(f"Edge {number} lacks a subject, a predicate or an object.")
        else:
            _add(row, names, found)
    _note_unnamed(rows, names, found)
    taken = {*TAKEN, *(OURS if any(map(_is_ours, rows)) else ()), "knowledge_level", "agent_type"}
    left = [name for name in (rows[0] if rows else ()) if name not in taken and any(row.get(name) for row in rows)]
    found.notes += note_of_columns(left)
    return found.table(FORMAT)


def _add(row: Mapping[str, str], names: Mapping[str, str], found: Found) -> None:
    said = {
        "source": names.get(row["subject"], row["subject"]),
        "effect": _phrase(row),
        "target": names.get(row["object"], row["object"]),
        "polarity": _polarity(row),
        "species": species_of(row.get("species_context_qualifier", "")),
        "quote": row.get("supporting_text") or row.get("sentences", ""),
    }
    if _is_ours(row):
        found.add({**said, **{column: row.get(column, "") for column in OURS}})
        return
    for paper in list(_papers(row.get("publications", ""))) or [{}]:
        found.add({**said, **paper})


def _is_negated(row: Mapping[str, str]) -> bool:
    return row.get("negated", "").casefold() in ("true", "1", "yes")


def _is_ours(row: Mapping[str, str]) -> bool:
    """Return whether a row is one of ours: beside Biolink's words it has a phrase, and both of its types."""
    return all(row.get(column) for column in ("effect", "source_type", "target_type"))


def _phrase(row: Mapping[str, str]) -> str:
    """Return the linking phrase: `affects`, or with its qualifiers `causes increased activity of`."""
    predicate = row.get("qualified_predicate") or row["predicate"]
    direction, aspect = row.get("object_direction_qualifier", ""), row.get("object_aspect_qualifier", "")
    words = [_plain(predicate), _plain(direction), _plain(aspect), "of" if aspect else ""]
    return " ".join(filter(None, words))


def _polarity(row: Mapping[str, str]) -> str:
    told = _BIOLINK.sub("", row.get("object_direction_qualifier") or row["predicate"]).removeprefix("entity_")
    if told.startswith(PRODUCING):
        return "produces"
    return "increases" if told.startswith(RAISING) else "decreases" if told.startswith(LOWERING) else ""


def _papers(cell: str) -> Iterator[dict[str, str]]:
    for one in filter(None, map(str.strip, re.split(r"[|;]", cell))):
        kind, _, number = one.partition(":")
        column = {"PMID": "pmid", "DOI": "doi"}.get(kind.upper(), "citation")
        yield {column: one if column == "citation" else number.strip()}


def _note_unnamed(rows: list[Mapping[str, str]], names: Mapping[str, str], found: Found) -> None:
    ids = dict.fromkeys(row.get(end, "") for row in rows for end in ("subject", "object"))
    unnamed = [id for id in ids if id not in names and _CURIE.fullmatch(id)]
    if unnamed:
        listed = ", ".join(unnamed[:5])
        found.note(f"No name is known of {counted(len(unnamed), 'id')} ({listed}); bring in the table of nodes, too.")


def _plain(text: str) -> str:
    return _BIOLINK.sub("", text).replace("_", " ").strip()
