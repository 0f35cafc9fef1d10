"""A list of INDRA statements as JSON turns into rows: one for each paper that a statement rests on."""

from collections.abc import Mapping
from typing import Any

from graph.importing.draft_table import DraftTable, Found
from graph.importing.json_text import records_of, text_of

FORMAT = "INDRA JSON"
# What a statement says of its object: the linking phrase and the polarity, "" where the type alone does not tell.
EFFECTS = {
    "Activation": ("activates", "increases"),
    "Inhibition": ("inhibits", "decreases"),
    "IncreaseAmount": ("increases the amount of", "increases"),
    "DecreaseAmount": ("decreases the amount of", "decreases"),
    "Conversion": ("converts", ""),
    "Phosphorylation": ("phosphorylates", ""),
    "Dephosphorylation": ("dephosphorylates", ""),
    "Ubiquitination": ("ubiquitinates", ""),
    "Deubiquitination": ("deubiquitinates", ""),
    "Methylation": ("methylates", ""),
    "Acetylation": ("acetylates", ""),
    "Gef": ("is a GEF of", ""),
    "Gap": ("is a GAP of", ""),
    "Influence": ("influences", ""),
    "Association": ("is associated with", ""),
}
# Under this name the evidence that this map wrote has the cells of its relation among its annotations.
OURS = "neuroimmune_map"
SUBJECTS, OBJECTS = ("subj", "enz", "gef", "gap"), ("obj", "sub", "ras")
BY_SIGN = {1: ("raises", "increases"), -1: ("lowers", "decreases")}
LONGEST_NAME = 60
ENDS = ("source", "target")


def is_indra(value: object) -> bool:
    """Return whether a JSON value is a list of statements, or an object that holds one."""
    return any("type" in one and ({*SUBJECTS, *OBJECTS, "members"} & one.keys()) for one in _statements(value)[:5])


def read_indra(value: object) -> DraftTable:
    """Return the rows; the notes name the statements that are no relation of one thing to another."""
    found = Found()
    for number, statement in enumerate(_statements(value), 1):
        kind, ends = text_of(statement.get("type")), (_agent(statement, SUBJECTS), _agent(statement, OBJECTS))
        if kind not in EFFECTS or not all(ends):
            found.note(f"Statement {number} ({kind[:LONGEST_NAME] or 'no type'}) relates no subject to an object.")
            continue
        effect, polarity = _effect(statement, kind)
        said = {"source": ends[0], "effect": effect, "target": ends[1], "polarity": polarity}
        evidence = records_of(statement.get("evidence"))
        ours = list(filter(None, map(_ours, evidence)))
        asserted = [one for one in evidence if not _is_negated(one)]
        if evidence and not asserted and not ours:
            found.note(f"Statement {number} ({kind}) is negated: its papers say that this is not so.")
            continue
        for cells in ours or _one_each(asserted):
            found.add({**said, **cells})
    return found.table(FORMAT)


def _statements(value: object) -> list[Mapping[str, Any]]:
    held = value.get("statements") if isinstance(value, dict) else value
    return records_of(list(held.values()) if isinstance(held, dict) else held)


def _agent(statement: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    agent: Mapping[str, Any] = next((statement[key] for key in keys if isinstance(statement.get(key), dict)), {})
    concept = agent.get("concept")
    return text_of(agent.get("name") or (concept.get("name") if isinstance(concept, dict) else ""))


def _effect(statement: Mapping[str, Any], kind: str) -> tuple[str, str]:
    if kind != "Influence":
        return EFFECTS[kind]
    # A cause of which nothing is said is there, or raised; of an outcome nothing follows.
    return BY_SIGN.get((_sign(statement.get("subj")) or 1) * _sign(statement.get("obj")), EFFECTS[kind])


def _sign(event: object) -> int:
    delta = event.get("delta") if isinstance(event, dict) else None
    polarity = delta.get("polarity") if isinstance(delta, dict) else None
    return polarity if polarity in (1, -1) else 0


def _ours(evidence: Mapping[str, Any]) -> dict[str, str]:
    """Return the cells of the relation of which this map made the evidence; none for that of others."""
    annotations = evidence.get("annotations")
    cells = annotations.get(OURS) if isinstance(annotations, dict) else None
    told = {str(column): text_of(value) for column, value in cells.items()} if isinstance(cells, dict) else {}
    return {column: text for column, text in told.items() if column not in ENDS}


def _is_negated(evidence: Mapping[str, Any]) -> bool:
    epistemics = evidence.get("epistemics")
    return isinstance(epistemics, dict) and epistemics.get("negated") is True


def _one_each(evidence: list[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return the reference and the sentence of each paper, each paper once; one blank where there is none."""
    papers: dict[tuple[str, str], dict[str, str]] = {}
    for one in evidence:
        told = one.get("text_refs")
        refs: Mapping[str, Any] = told if isinstance(told, dict) else {}
        pmid, doi = text_of(one.get("pmid") or refs.get("PMID")), text_of(refs.get("DOI"))
        papers.setdefault((pmid, doi), {"pmid": pmid, "doi": doi, "quote": text_of(one.get("text"))})
    return list(papers.values()) or [{}]
