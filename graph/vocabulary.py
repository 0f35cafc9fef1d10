"""Every list of words that the table may use, written once: word -> meaning."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Literal, get_args

TYPES: Mapping[str, str] = MappingProxyType(
    {
        "transmitter": "a messenger made by nerve cells or glands",
        "immune cell": "a cell that defends the body",
        "brain cell": "a cell of the brain",
        "cytokine": "a signal that immune cells send each other",
        "immune process": "something the immune system does",
        "brain function": "something the brain does",
        "condition": "an illness, a strain or a symptom",
        "intervention": "a treatment or a habit that people try",
    }
)

POLARITIES: Mapping[str, str] = MappingProxyType(
    {
        "increases": "more of the target, or a stronger target",
        "decreases": "less of the target, or a weaker target",
        "modulates": "changes the target, the direction varies or is not known",
        "produces": "the source makes or releases the target",
        "no clear effect": "studied, and no effect found or results disagree",
    }
)

LEVELS: Mapping[str, str] = MappingProxyType(
    {
        "core": "a claim of the overview article",
        "research": "a finding of a research paper",
    }
)

OVERVIEW = "overview"
EVIDENCE: Mapping[str, str] = MappingProxyType(
    {
        OVERVIEW: "a claim of an overview article, no study of its own",
        "review": "a review of many studies",
        "meta-analysis": "many studies calculated together",
        "human": "a study with people",
        "animal": "a study with animals",
        "in vitro": "a study with cells in a dish",
    }
)

SPECIES: Mapping[str, str] = MappingProxyType(
    {
        "human": "people or human cells",
        "mouse": "mice or mouse cells",
        "rat": "rats or rat cells",
        "mixed": "more than one of human, mouse and rat",
    }
)

# What publication types and MeSH terms of a paper's record say of its evidence and its species.
EVIDENCE_OF_HEADINGS: Mapping[str, str] = MappingProxyType(
    {
        "Meta-Analysis": "meta-analysis",
        **dict.fromkeys(("Review", "Systematic Review"), "review"),
        **dict.fromkeys(("Randomized Controlled Trial", "Clinical Trial", "Controlled Clinical Trial"), "human"),
    }
)
SPECIES_OF_HEADINGS: Mapping[str, str] = MappingProxyType({"Humans": "human", "Mice": "mouse", "Rats": "rat"})

# The word of the support that is about one relation and not about its pair.
DOUBTED = "paper in doubt"
SUPPORT: Mapping[str, str] = MappingProxyType(
    {
        "contested": "rows about the same two concepts point in different directions",
        "one source": "all rows about the two concepts name the same source, or none",
        DOUBTED: "the paper of the relation was retracted, or its journal has expressed concern",
    }
)

# What a second reader says of a relation, having read what it rests on.
NOT_SUPPORTED, CANNOT_TELL = "not", "cannot tell"
VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        "supported": "the source says what the row says",
        "partly": "the source says a part of it, or says it more carefully",
        NOT_SUPPORTED: "the source does not say it, or says the opposite",
        CANNOT_TELL: "the source is not to be had, or not clear",
    }
)

# What the verdicts of its readers make of a relation; a relation that was changed since begins again.
READINGS: Mapping[str, str] = MappingProxyType(
    {
        "proposed": "nobody else has compared it with its source yet",
        "read once": "one second reader found it supported, at least partly",
        "read twice": "two second readers or more found it supported, and agree how far",
        "disputed": "a second reader found it not supported, or two of them differ",
    }
)

# What relations are filtered by: a concept at one of their ends, what their row says, or what its readers say.
FACETS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"type": TYPES, "polarity": POLARITIES, "evidence": EVIDENCE, "support": SUPPORT, "species": SPECIES}
    | {"reading": READINGS}
)
# The column of a listing that has the reading of each relation, where there are reviews.
READING_COLUMN = "second reading"

# How much a kind of evidence can bear, the strongest first: studies of people stand before those of animals and of
# cells, many studies calculated together before one, a review of many after those of people, last what only claims.
# It is the strength of the evidence, not of the effect; what is not stated, or not listed, is weaker than all of these.
STRONGEST_EVIDENCE_FIRST = ("meta-analysis", "human", "review", "animal", "in vitro", "overview")

# In whom something was seen, for whoever reads a sentence: one word for each group of kinds of evidence, the heaviest
# first. Reviews and overviews name no study of their own, but a review has read many and an overview only claims.
GRADES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **{"people": ("meta-analysis", "human"), "animals": ("animal",), "cells": ("in vitro",)},
        **{kind: (kind,) for kind in ("review", OVERVIEW)},
    }
)

# The polarity of what changes its target in no one direction; what a blank cell is called; pairs whose rows disagree.
NO_DIRECTION, NOT_STATED, CONTESTED_SIGN = "modulates", "not stated", "contested"
POLARITY_NOT_STATED = "a listed word in the column polarity would say what the effect does"
POLARITIES_OR_NONE: Mapping[str, str] = MappingProxyType({**POLARITIES, NOT_STATED: POLARITY_NOT_STATED})
# What all the rows of one step say together, and its factor: the product along a chain is the sign of the chain.
_FACTORS = {"increases": 1, "decreases": -1, NO_DIRECTION: 0, CONTESTED_SIGN: 0, NOT_STATED: 0}
SIGNS: Mapping[str, int] = MappingProxyType(_FACTORS)
UNDETERMINED = "undetermined"
NET_EFFECTS: Mapping[int, str] = MappingProxyType({1: "promotes", -1: "dampens", 0: UNDETERMINED})
CHANGES: Mapping[str, int] = MappingProxyType({"raise": 1, "lower": -1})
OUTCOMES: Mapping[int, str] = MappingProxyType({1: "rise", -1: "fall", 0: UNDETERMINED})
# What expectations.csv says of two concepts, and what would then become of the second if the first were raised.
EXPECTED: Mapping[str, str] = MappingProxyType(
    {"raises": "more of the source makes more of the target", "lowers": "more of the source makes less of the target"}
)
EXPECTED_OUTCOMES: Mapping[str, str] = MappingProxyType({"raises": OUTCOMES[1], "lowers": OUTCOMES[-1]})
SIGN_ANSWERS = MappingProxyType({"it raises it": "increases", "it lowers it": "decreases", "neither clearly": ""})
LOOP_KINDS: Mapping[int, str] = MappingProxyType({1: "reinforcing", -1: "balancing", 0: UNDETERMINED})
AGREEMENTS: Mapping[int, str] = MappingProxyType({1: "same", -1: "opposite", 0: UNDETERMINED})

# The verbs of an effect that leave no doubt about its direction, by how they begin (reduces, reduced, reduction).
# Verbs whose direction hangs on the target (worsens mood, improves asthma, protects nerves) are not among them.
RAISING_STEMS = (
    *("increas", "rais", "elevat", "enhanc", "amplif", "boost", "promot", "stimulat", "strengthen", "activat"),
    *("augment", "intensif", "heighten", "potentiat", "upregulat", "up-regulat", "produc", "secret"),
)
LOWERING_STEMS = (
    *("reduc", "lower", "decreas", "diminish", "lessen", "suppress", "inhibit", "dampen", "weaken", "attenuat"),
    *("restrain", "block", "deplet", "downregulat", "down-regulat"),
)

# Words of an effect that says that two things are found together, not that one acts on the other.
ASSOCIATION_WORDS = ("linked", "associated", "correlat", "accompan", "along with")

# Words that may stand before such a verb without turning it round. After any other word, nothing is said of it.
WORDS_BEFORE_THE_VERB = frozenset(
    (
        *("may", "might", "can", "could", "will", "would", "should", "does", "did", "to", "is", "are", "was", "were"),
        *("also", "often", "sometimes", "usually", "generally", "mostly", "mainly", "partly", "typically", "probably"),
        *("slightly", "strongly", "greatly", "markedly", "moderately", "significantly", "directly", "indirectly"),
        *("further", "rapidly", "clearly", "possibly", "help", "helps", "seems", "appears", "tends", "said", "thought"),
        *("believed", "known", "shown", "used", "given", "linked", "associated", "accompanied", "leads", "lead", "by"),
        *("with", "goes", "along", "as", "a", "an", "the", "treatment", "be", "been", "has", "have"),
    )
)

# Words that may stand between two concepts of a sentence and say nothing of what one does to the other.
WORDS_WITHOUT_A_VERB = frozenset(
    (
        *("and", "or", "by", "in", "of", "on", "at", "to", "for", "from", "with", "as", "after", "before", "during"),
        *("via", "through", "than", "into", "the", "a", "an", "both", "but", "not", "versus", "vs", "between", "that"),
    )
)

# Words after the verb, and how such words begin, that can turn its direction round (increases the loss of).
TURNING_WORDS = frozenset(
    ("not", "no", "never", "neither", "nor", "nothing", "without", "less", "fewer", "little", "against", "by", "loss")
)
TURNING_STEMS = (
    *("resist", "breakdown", "degrad", "clear", "death", "apoptosis", "remov", "declin", "fall", "drop", "threshold"),
    *("uptake", "reuptake", "re-uptake", "block", "protect", "recover", "remission", "resol", "relie", "toler"),
    *("control", "defen", "antagonis", "antibod", "deplet", "eliminat", "limit", "silenc", "shortage", "lack"),
)

LEVEL_WHEN_BLANK, TYPE_WHEN_BLANK = "research", "concept"
REQUIRED_COLUMNS = ("source", "effect", "target")
OPTIONAL_COLUMNS = (
    *("polarity", "source_type", "target_type", "mechanism", "summary", "level", "evidence", "species"),
    *("citation", "year", "doi", "pmid", "quote"),
)
CONCEPT_COLUMNS = ("name", "type", "synonyms", "definition", "ids", "broader")
STORY_COLUMNS = (
    *("story", "step", "title", "text", "focus", "depth", "level", "layout", "select", "from", "to"),
    *("polarity", "type", "until", "next", "speaker_note", "ask"),
)
FIRST_LEVEL = "core"

# Hops from the concept in focus, and which way along the relations they go.
DEPTHS = (0, 1, 2, 3)
FIRST_DEPTH = 1
Direction = Literal["both", "out", "in"]
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)

# The kinds of map. Where none is asked for, the size of what is shown decides between the first two: `auto`, a word of
# older links.
Kind = Literal["map", "atlas", "matrix"]
Layout = Literal["auto", "map", "atlas", "matrix"]
LAYOUTS: tuple[Kind, ...] = get_args(Kind)
BY_SIZE: Layout = "auto"
# How Greek letters are spelled out where names are compared and searched for, and in addresses.
GREEK: Mapping[str, str] = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψως",
        (
            *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu"),
            *("nu", "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "sigma"),
        ),
        strict=True,
    )
)

SYNONYM_SEPARATOR = ";"


def several(cell: str) -> tuple[str, ...]:
    """Return the names or words of a cell that may hold several.

    >>> several("5-HT; 5-hydroxytryptamine;")
    ('5-HT', '5-hydroxytryptamine')
    """
    return tuple(name.strip() for name in cell.split(SYNONYM_SEPARATOR) if name.strip())


def joined(names: Iterable[str]) -> str:
    """Return names as one cell.

    >>> joined(["5-HT", "enteramine"])
    '5-HT; enteramine'
    """
    return f"{SYNONYM_SEPARATOR} ".join(names)


def in_order(words: Mapping[str, str], present: set[str]) -> tuple[str, ...]:
    """Return the words that are present: listed ones in their order, then unlisted ones by name.

    >>> in_order(LEVELS, {"research", "draft", "core"})
    ('core', 'research', 'draft')
    """
    listed = [word for word in words if word in present]
    return (*listed, *sorted(present - set(words)))
