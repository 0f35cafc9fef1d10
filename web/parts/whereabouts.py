"""A concept of a file that is shown by part turns into its place: the communities that it is in, and the page there."""

from typing import Any

from graph.dataset import Dataset
from graph.views.scope import first_levels, levels_of
from web.map.cache import model_of
from web.map.query_words import Query, chosen_text, chosen_words
from web.parts.member_pages import MemberPages
from web.parts.nesting import listing_of, members_of, path_to, whole

CONCEPT = "concept"


def place_of(dataset: Dataset, query: Query) -> dict[str, Any] | None:
    """Return the communities on the way to the concept of a query among its levels, and its page, 0 where all is one.

    None where the concept has no relation of these levels, or where no community and no page is between all and it.
    """
    model = model_of(dataset)
    concept = model.terms.get(chosen_text(query, CONCEPT), "")
    levels = chosen_words(query, "level", levels_of(model.relations), first_levels(model.relations))
    group = path_to(model, levels, concept)
    members = members_of(model, levels, group)
    if concept not in members:
        return None
    pages = MemberPages(members, listing_of(model, group), listing_of(model, whole(model, levels)))
    page = members.index(concept) // pages.size + 1 if pages.number > 1 else 0
    way = [{"name": one.name, "by": one.by} for one in group.way]
    return {"way": way, "page": page} if way or page else None
