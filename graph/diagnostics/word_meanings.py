"""From words that people write in place of the listed ones to what they mean: some mean a listed word, some do not."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.verb_sign import verb_sign

# One letter or a little more away from a listed word or a column, and something else: never taken for a slip of it.
OWN_WORDS = frozenset(
    (
        *("humane", "moose", "mousse", "rate", "animate", "animus", "score", "scores"),
        *("resource", "resources", "sauce", "producer", "producers", "product", "products", "preview"),
        *("cytosine", "cytosines", "rendition", "corps", "modulator", "modulators", "affect", "affects"),
        *("defect", "defects", "affected", "spices", "popularity", "mixer", "effector", "effectors", "summery"),
        *("data source", "side effect", "off target", "pmcid", "pmc id", "pid", "doid", "sauces", "tarot"),
    )
)

# A letter or two away from each other and something else, often the opposite: macrophage is no slip of microphage.
# What a learner types is told apart by them, too.
OTHER_BEGINNINGS = (
    *(("hyper", "hypo"), ("macro", "micro"), ("intra", "inter"), ("intra", "infra"), ("ante", "anti")),
    *(("absor", "adsor"), ("abduc", "adduc")),
)

# Signs alone, as tables of edges write them in a column that says which way an effect goes.
PLUS = ("+", "1", "+1", "1.0", "positive", "up")
MINUS = ("-", "−", "-1", "−1", "-1.0", "negative", "down")
NEITHER = ("0", "")

# Words that stand for a listed one, by the fault of the column: a choice with its reason, not a correction.
MEANINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "unknown-polarity": {
            "increases": (*PLUS, "activation", "stimulation", "induces", "upregulation", "higher"),
            "decreases": (*MINUS, "inhibition", "suppression", "downregulation", "lower"),
            "modulates": ("regulates", "affects", "influences", "alters", "changes", "regulation", "+/-", "±"),
            "produces": ("secretes", "releases", "makes", "synthesizes", "synthesises", "production", "secretion"),
            "no clear effect": ("no effect", "none", "unchanged", "no change", "not significant", "n.s.", "ns", "0"),
        },
        "unknown-species": {
            "human": ("homo sapiens", "people", "patients", "man", "women", "men"),
            "mouse": ("mice", "mus musculus"),
            "rat": ("rattus norvegicus",),
        },
        "unknown-evidence": {
            "human": ("clinical trial", "rct", "randomized controlled trial", "patients", "cohort", "case-control"),
            "animal": ("mouse", "mice", "rat", "rats", "animal model"),
            "in vitro": ("cell culture", "cell line", "cells", "cultured cells"),
            "review": ("systematic review", "narrative review"),
        },
    }
)
# How databases of signalling write an effect: its direction, of what, and by which way.
REGULATES = re.compile(r"(up|down)-?regulates(?: (activity|quantity))?(?: by (.+))?", re.IGNORECASE)
REGULATED = MappingProxyType({"up": "increases", "down": "decreases"})
_BETWEEN_SPECIES = re.compile(r"\s*(?:[/,;&+|]|\band\b|\bor\b)\s*", re.IGNORECASE)


def word_for(value: str, code: str, words: Mapping[str, str]) -> str:
    """Return the listed word that means what a word says, with its reason as a sentence; "" if none does.

    >>> word_for("inhibits", "unknown-polarity", {"decreases": "less of the target"})
    "If it means less of the target, write 'decreases'."
    """
    word = meant_word(value, code)
    return f"If it means {words[word]}, write {word!r}." if word in words else ""


def meant_word(text: str, code: str) -> str:
    """Return the listed word that means what a word says, "" if none does.

    >>> meant_word("up", "unknown-polarity"), meant_word("mice", "unknown-species"), meant_word("x", "unknown-level")
    ('increases', 'mouse', '')
    """
    value = text.strip().casefold()
    found = next((word for word, others in MEANINGS.get(code, {}).items() if value in others), "")
    regulates = REGULATES.fullmatch(value) if code == "unknown-polarity" else None
    if regulates:
        return REGULATED[regulates[1]]
    if found or code not in ("unknown-polarity", "unknown-species"):
        return found
    return verb_sign(value) if code == "unknown-polarity" else _several_species(value)


def word_of_sign(text: str) -> str:
    """Return the polarity that a sign stands for in a table of edges, "" for anything else.

    >>> word_of_sign("+"), word_of_sign(" Down "), word_of_sign("0")
    ('increases', 'decreases', '')
    """
    sign = text.strip().casefold()
    return "increases" if sign in PLUS else "decreases" if sign in MINUS else ""


def regulated_polarity(value: str) -> str | None:
    """Return the polarity that a word of a signalling database is for certain, None for any other.

    One that also says by which way has no place for that in a polarity: to write the listed word would lose it.

    >>> regulated_polarity("up-regulates activity"), regulated_polarity("down-regulates quantity by repression")
    ('increases', None)
    """
    found = REGULATES.fullmatch(value.strip())
    return REGULATED[found[1].casefold()] if found and not found[3] else None


def _several_species(value: str) -> str:
    parts = {_species(part) for part in _BETWEEN_SPECIES.split(value)}
    return "mixed" if len(parts) > 1 and "" not in parts else ""


def _species(word: str) -> str:
    listed = MEANINGS["unknown-species"]
    return next((name for name, others in listed.items() if word in (name, f"{name}s", *others)), "")
