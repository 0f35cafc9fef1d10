"""A graph turns into step words: what the words of a step may name in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import networkx as nx
import pandas as pd

from graph.model.listing import listing
from graph.questions.search import folding, search_terms
from graph.questions.signed_edges import SignedEdges, signed_edges_of, strength_of
from graph.views.filters import Filters, matching, words, words_table
from graph.views.scope import Scope, within
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import sentence


@dataclass(frozen=True, eq=False)
class StepWords:
    """A graph and its listing, and what a step may call their parts.

    `terms` are the concepts by name and synonym; `concepts` and `relations` (by sentence) are the same by folded words.
    `words` is the words table of the listing.
    """

    graph: nx.MultiDiGraph
    listing: pd.DataFrame
    words: pd.DataFrame
    terms: Mapping[str, str]
    concepts: Mapping[str, str]
    relations: Mapping[str, str]

    def concept(self, written: str) -> str | None:
        """Return the concept of this name or synonym, whatever its case and hyphens."""
        return written if written in self.graph else self.concepts.get(folding(written) or written)

    def relation(self, written: str) -> str | None:
        """Return the id of the relation with this sentence; of several, the one with the strongest evidence."""
        return self.relations.get(folding(written) or written)

    def known(self, facet: str, chosen: Iterable[str]) -> tuple[str, ...]:
        """Return those of the chosen words of a facet that a relation has."""
        offered = words(self.words, facet)
        return tuple(word for word in chosen if word in offered)

    def shown(self, scope: Scope, filters: Filters) -> pd.DataFrame:
        """Return the relations of a scope that the filters let through."""
        scoped = within(self.listing, scope)
        return scoped[matching(self.words.loc[scoped.index], filters)]

    def edges(self, levels: tuple[str, ...], filters: Filters) -> SignedEdges:
        """Return the edges that paths are made of, from the relations of the levels that the filters let through."""
        return _edges(self, levels, filters)

    def sentences(self) -> list[str]:
        """Return the sentences of all relations, without full stops."""
        cells = zip(*(self.listing[column] for column in REQUIRED_COLUMNS), strict=True)
        return list(map(" ".join, cells))


def step_words_of(graph: nx.MultiDiGraph) -> StepWords:
    """Return the step words of a graph."""
    rows, terms = listing(graph), search_terms(graph)
    concepts = {folding(term): concept for term, concept in reversed(terms.items())}
    return StepWords(graph, rows, words_table(rows), terms, concepts, _by_sentence(rows))


# The steps of a story mostly ask over the same relations, and these take long to find where there are many.
@lru_cache(maxsize=8)
def _edges(step_words: StepWords, levels: tuple[str, ...], filters: Filters) -> SignedEdges:
    return signed_edges_of(step_words.graph, step_words.shown(Scope(levels), filters).index)


def _by_sentence(rows: pd.DataFrame) -> dict[str, str]:
    """Return the ids by folded sentence; where several rows say the same, the place in the file does not matter."""
    cells = zip(rows.index, rows["source"], rows["effect"], rows["target"], rows["evidence"], strict=True)
    ranked = sorted((-strength_of(row[4]), str(row[0]), folding(sentence(*row[1:4]))) for row in cells)
    return {said: id for _, id, said in reversed(ranked)}
