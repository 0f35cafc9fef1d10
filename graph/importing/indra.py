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
SUBJECTS, OBJECTS = ("subj", "enz", "gef", "gap"), ("obj", "sub", "ras")
BY_SIGN = {1: ("raises", "increases"), -1: ("lowers", "decreases")}
LONGEST_NAME = 60


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
        for evidence in _one_each(records_of(statement.get("evidence"))):
            found.add({**said, **evidence})
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


def _one_each(evidence: list[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return the reference and the sentence of each paper, each paper once; one blank where there is none."""
    papers: dict[tuple[str, str], dict[str, str]] = {}
    for one in evidence:
        told = one.get("text_refs")
        refs: Mapping[str, Any] = told if isinstance(told, dict) else {}
        pmid, doi = text_of(one.get("pmid") or refs.get("PMID")), text_of(refs.get("DOI"))
        papers.setdefault((pmid, doi), {"pmid": pmid, "doi": doi, "quote": text_of(one.get("text"))})
    return list(papers.values()) or [{}]
