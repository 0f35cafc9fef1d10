"""A map model turns into an index of what the words of a step may name in it."""

from collections.abc import Iterable, Mapping

from graph.model.facet_words import words
from graph.model.map_model import MapModel
from graph.model.once_per_model import once_per_model
from graph.model.terms import folding
from graph.questions.signed_edges import SignedEdges, signed_edges_of, strength_of
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import sentence


def relation_named(written: str, model: MapModel) -> str | None:
    """Return the id of the relation with this sentence; of several, the one with the strongest evidence."""
    return _by_sentence(model).get(folding(written) or written)


def words_in_use(facet: str, chosen: Iterable[str], model: MapModel) -> tuple[str, ...]:
    """Return those of the chosen words of a facet that a relation has."""
    offered = words(model.words, facet)
    return tuple(word for word in chosen if word in offered)


def sentences(model: MapModel) -> list[str]:
    """Return the sentences of all relations, without full stops."""
    cells = zip(*(model.relations[column] for column in REQUIRED_COLUMNS), strict=True)
    return list(map(" ".join, cells))


# The steps of a story mostly ask over the same relations, and these take long to find where there are many.
@once_per_model(8)
def signed_edges(model: MapModel, levels: tuple[str, ...], filters: Filters) -> SignedEdges:
    """Return the signed edges that paths are made of, from the relations of the levels that the filters let through."""
    return signed_edges_of(model.graph, filtered(model, Scope(levels), filters).index)


@once_per_model(4)
def _by_sentence(model: MapModel) -> Mapping[str, str]:
    """Return the ids by folded sentence; where several rows say the same, the place in the file does not matter."""
    rows = model.relations
    cells = zip(rows.index, rows["source"], rows["effect"], rows["target"], rows["evidence"], strict=True)
    ranked = sorted((-strength_of(row[4]), str(row[0]), folding(sentence(*row[1:4]))) for row in cells)
    return {folded: id for _, id, folded in reversed(ranked)}
