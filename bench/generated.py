"""A number of rows turns into a made-up relations.csv of that size, clean and the same on every run."""

import csv
from collections.abc import Iterator
from functools import cache
from itertools import accumulate, count, islice, product
from pathlib import Path
from random import Random

from graph.vocabulary import EVIDENCE, SPECIES, TYPES

COLUMNS = (
    "source", "effect", "polarity", "target", "source_type", "target_type", "mechanism", "summary",
    "level", "evidence", "species", "citation", "year", "pmid",
)  # fmt: skip
NOUNS = {
    "transmitter": ("amine", "peptide", "hormone", "steroid", "opioid", "purine", "lipid", "gas"),
    "immune cell": (
        "T cell",
        "B cell",
        "monocyte",
        "macrophage",
        "mast cell",
        "neutrophil",
        "dendritic cell",
        "NK cell",
    ),
    "brain cell": ("microglia", "astrocyte", "neuron", "pericyte", "interneuron", "tanycyte", "glia", "ependyma"),
    "cytokine": (
        "interleukin",
        "interferon",
        "chemokine",
        "growth factor",
        "ligand",
        "receptor",
        "colony factor",
        "TNF",
    ),
    "immune process": (
        "inflammation",
        "phagocytosis",
        "tolerance",
        "migration",
        "killing",
        "repair",
        "priming",
        "memory",
    ),
    "brain function": ("mood", "sleep", "learning", "pain", "appetite", "attention", "reward", "fear"),
    "condition": ("depression", "stress", "psychosis", "fatigue", "migraine", "colitis", "dementia", "anxiety"),
    "intervention": ("exercise", "diet", "antibody", "probiotic", "meditation", "blocker", "vaccine", "light therapy"),
}
QUALIFIERS = (
    "Early", "Late", "Central", "Distal", "Basal", "Apical", "Dorsal", "Ventral", "Acute", "Chronic", "Mild", "Severe",
    "Primary", "Second", "Resting", "Active", "Free", "Bound", "Mature", "Young", "Inner", "Outer", "Slow", "Rapid",
)  # fmt: skip
PHRASES = {
    "increases": ("raises", "may worsen", "activates", "strongly promotes"),
    "decreases": ("lowers", "generally calms", "can block", "protects against"),
    "modulates": ("changes", "may influence", "acts on", "shifts the balance of"),
    "produces": ("releases", "can produce", "makes", "is a source of"),
    "no clear effect": ("did not change", "showed no clear effect on", "was not linked to", "left unchanged"),
}
CORE_ROWS = 36
_CORE_CONCEPTS = 24
_STEEPNESS = 0.8


def write_rows(path: Path, rows: int, concepts: int, core: int = CORE_ROWS) -> None:
    """Write a relations file with so many rows among at most so many concepts, the first ones of the level core."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(generated(rows, concepts, core))


def generated(rows: int, concepts: int, core: int = CORE_ROWS) -> Iterator[dict[str, str]]:
    """Yield the rows: few concepts have many relations, many have few; the first rows are those of the level core."""
    random = Random(f"{rows} rows, {concepts} concepts")
    named = _concepts(random, concepts)
    for number in range(rows):
        is_core = number < core
        source, target = _ends(random, named[:_CORE_CONCEPTS] if is_core else named)
        yield _row(random, source, target, number, is_core)


def _concepts(random: Random, number: int) -> list[tuple[str, str]]:
    """Return names with their types, the best connected first; beyond the names that there are, with a number."""
    named = [(f"{qualifier} {noun}", type) for type in TYPES for qualifier, noun in product(QUALIFIERS, NOUNS[type])]
    further = ((f"{name} {copy}", type) for copy in count(2) for name, type in named)
    return random.sample([*named, *islice(further, max(number - len(named), 0))], number)


def _ends(random: Random, concepts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    source, target = random.choices(concepts, cum_weights=_weights(len(concepts)), k=2)
    return _ends(random, concepts) if source == target else [source, target]


@cache
def _weights(concepts: int) -> list[float]:
    return list(accumulate((place + 1) ** -_STEEPNESS for place in range(concepts)))


def _row(random: Random, source: tuple[str, str], target: tuple[str, str], number: int, core: bool) -> dict[str, str]:
    polarity = random.choice(list(PHRASES))
    effect = random.choice(PHRASES[polarity])
    return {
        "source": source[0],
        "effect": effect,
        "polarity": polarity,
        "target": target[0],
        "source_type": source[1],
        "target_type": target[1],
        "mechanism": random.choice(("", "", "D2 receptor", "vagus nerve", "NF-kB pathway")),
        "summary": f"In this made-up row {source[0].lower()} {effect} {target[0].lower()}.",
        "level": "core" if core else "research",
        "evidence": "overview" if core else random.choice(list(EVIDENCE)),
        "species": random.choice(["", *SPECIES]),
        "citation": f"Made up for measuring, number {number + 1}",
        "year": str(random.randint(1990, 2024)),
        "pmid": str(10_000_000 + number),
    }
