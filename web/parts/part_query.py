"""The words of an address turn into the part of a file that they show."""

from dataclasses import dataclass, field, replace

from graph.model.map_model import MapModel
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import DEPTHS, DIRECTIONS, FIRST_DEPTH
from web.map.choices import concept_meant
from web.map.query_words import COMMUNITY, PAGE, Query, chosen_one, chosen_text, chosen_words

WHOLE = "whole"


@dataclass(frozen=True)
class PartQuery:
    """Which part is shown: what a scope lays out, or the community of a concept and which page of its members.

    `whole` asks for the whole file.
    """

    scope: Scope = field(default_factory=Scope)
    community: str = ""
    page: int = 1
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
        community = model.terms.get(chosen_text(query, COMMUNITY), "")
        return PartQuery(Scope(levels), community, _page(query) if community else 1)
    scope = Scope(
        levels,
        focus,
        chosen_one(query, "depth", DEPTHS, FIRST_DEPTH),
        chosen_one(query, "direction", DIRECTIONS, DIRECTIONS[0]),
        tuple(model.terms[name] for name in query.get("grown", ()) if name in model.terms),
    )
    return PartQuery(scope)


def on_page(query: PartQuery, page: int) -> PartQuery:
    """Return the same part on a page."""
    return replace(query, page=page)


def _page(query: Query) -> int:
    said = chosen_text(query, PAGE)
    return int(said) if said.isascii() and said.isdigit() and 0 < len(said) <= 6 and int(said) else 1
