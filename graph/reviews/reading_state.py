"""The verdicts of its readers turn into the reading state of each relation of a graph, one word of READINGS."""

from collections.abc import Collection, Iterable, Iterator, Mapping

import networkx as nx

from graph.reviews.claim_digest import claim_digest
from graph.reviews.review import Review, last_reviews
from graph.vocabulary import CANNOT_TELL, NOT_SUPPORTED, READINGS

PROPOSED, ONCE, TWICE, DISPUTED = READINGS


def reading_state(verdicts: Collection[str]) -> str:
    """Return the state of a relation by the last verdict of each of its readers; who cannot tell has not decided.

    >>> reading_state(["supported"]), reading_state(["partly", "partly"]), reading_state(["cannot tell"])
    ('read once', 'read twice', 'proposed')
    >>> reading_state(["not"]), reading_state(["supported", "partly"])
    ('disputed', 'disputed')
    """
    decided = [verdict for verdict in verdicts if verdict != CANNOT_TELL]
    if NOT_SUPPORTED in decided or len(set(decided)) > 1:
        return DISPUTED
    return (PROPOSED, ONCE, TWICE)[min(len(decided), 2)]


def with_readings(graph: nx.MultiDiGraph, reviews: Iterable[Review]) -> nx.MultiDiGraph:
    """Return a frozen copy of a graph in which each edge has its state as `reading`; a changed row begins again."""
    by_digest, digests = last_reviews(reviews), digests_of(graph)
    read = graph.copy()
    for _, _, key, attributes in read.edges(keys=True, data=True):
        own = by_digest.get(digests[key], {})
        attributes["reading"] = reading_state([review.verdict for review in own.values()])
    return nx.freeze(read)


def digests_of(graph: nx.MultiDiGraph) -> Mapping[str, str]:
    """Return the claim digest of each relation by its id."""
    return dict(_digests(graph))


def _digests(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str]]:
    for source, target, key, attributes in graph.edges(keys=True, data=True):
        yield key, claim_digest({**attributes, "source": source, "target": target})
