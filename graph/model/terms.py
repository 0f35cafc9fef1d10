"""The graph turns into its terms: every name and synonym, as written and folded, and the concept behind it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

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
    yield from folded_names(dict(graph.nodes(data="synonyms")))


def folded_names(synonyms: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str, str]]:
    """Yield what `folded_terms` does of concepts that have these synonyms.

    >>> list(folded_names({"GABA": ["γ-Aminobutyric acid"]}))[1]
    ('GABA', 'γ-Aminobutyric acid', 'gammaaminobutyricacid')
    """
    for name in sorted(synonyms):
        yield name, name, folding(name)
    for name in sorted(synonyms):
        yield from ((name, synonym, folding(synonym)) for synonym in synonyms[name])


def folding(text: str) -> str:
    """Return the text without case, accents, hyphens and spaces, Greek letters written out.

    >>> folding("IL-1β"), folding("5-HT"), folding("μ-opioid") == folding("mu opioid")
    ('il1beta', '5ht', True)
    """
    if text.isascii():
        return re.sub(r"[^\w]|_", "", text.lower())
    # Accents come off first, so that a Greek letter under one is spelled out too.
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_SPELT)
    return re.sub(r"[^\w]|_", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))
