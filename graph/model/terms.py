"""The graph turns into its terms: every name and synonym, as written and folded, and the concept behind it."""

import re
import unicodedata
from collections.abc import Iterator

import networkx as nx

from graph.vocabulary import GREEK

_SPELT = str.maketrans(dict(GREEK))


def search_terms(graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return every name and synonym with the concept that it stands for, names first."""
    terms = {name: name for name in sorted(graph, key=str.casefold)}
    taken = {name.casefold() for name in terms}
    for concept, synonym, _ in folded_terms(graph):
        if synonym.casefold() not in taken:
            terms[synonym] = concept
            taken.add(synonym.casefold())
    return terms


def folded_terms(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str]]:
    """Yield each concept with a name or synonym of it, as written and as it is compared: first all names."""
    for name in sorted(graph):
        yield name, name, folding(name)
    for name, synonyms in sorted(graph.nodes(data="synonyms")):
        yield from ((name, synonym, folding(synonym)) for synonym in synonyms)


def folding(text: str) -> str:
    """Return the text without case, accents, hyphens and spaces, Greek letters written out.

    >>> folding("IL-1β"), folding("5-HT"), folding("μ-opioid") == folding("mu opioid")
    ('il1beta', '5ht', True)
    """
    # Accents come off first, so that a Greek letter under one is spelled out too.
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_SPELT)
    return re.sub(r"[^\w]|_", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))
