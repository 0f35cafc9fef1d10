"""The words of an address turn into the part of a file that they show."""

from dataclasses import dataclass, field
from itertools import takewhile

from graph.model.map_model import MapModel
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import DEPTHS, DIRECTIONS, FIRST_DEPTH
from web.map.choices import concept_meant
from web.map.query_words import COMMUNITY, PAGE, Query, chosen_one, chosen_text, chosen_words

WHOLE = "whole"
# Longer ways down than any file has.
MOST_ENTERED = 40


@dataclass(frozen=True)
class PartQuery:
    """Which part is shown: what a scope lays out, or a community, and which page of its members, 0 for none.

    A community has a concept of each community that leads to it, from the outermost, and one of its own. `whole` asks
    for the whole file.
    """

    scope: Scope = field(default_factory=Scope)
    community: tuple[str, ...] = ()
    page: int = 0
    whole: bool = False


def part_query(model: MapModel, query: Query) -> PartQuery:
    """Return the part that a query shows; what it does not know counts as not chosen."""
    if chosen_text(query, WHOLE):
        return PartQuery(whole=True)
    levels = chosen_words(query, "level", levels_of(model.relations), first_levels(model.relations))
    focus = concept_meant(chosen_text(query, "focus"), model)
    if focus is None:
        asked_of = model.terms.get(chosen_text(query, "from"), "") if chosen_text(query, "ask") else ""
        if asked_of:
            # A question is answered over what is around its concept, as shown_part.js has it.
            return PartQuery(Scope(levels, asked_of, 2))
        return PartQuery(Scope(levels), _community(model, query), _page(query))
    scope = Scope(
        levels,
        focus,
        chosen_one(query, "depth", DEPTHS, FIRST_DEPTH),
        chosen_one(query, "direction", DIRECTIONS, DIRECTIONS[0]),
        tuple(model.terms[name] for name in query.get("grown", ()) if name in model.terms),
    )
    return PartQuery(scope)


def _community(model: MapModel, query: Query) -> tuple[str, ...]:
    """Return the path of concepts as far as they are known: what is said under a name more than once is a list."""
    known = (model.terms.get(word, "") for word in query.get(COMMUNITY, ()))
    return tuple(takewhile(bool, known))[:MOST_ENTERED]


def _page(query: Query) -> int:
    said = chosen_text(query, PAGE)
    return int(said) if said.isascii() and said.isdigit() and 0 < len(said) <= 6 else 0
