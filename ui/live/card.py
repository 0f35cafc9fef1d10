"""A concept or relation that was clicked turns into a card: what it is, how well it is known, and by whom."""

from typing import Any

from graph.views.facts import facts
from graph.wording import counted, sentence
from ui.explore.sentence_groups import by_direction_and_sign
from ui.explore.view import View

CONTESTED = "Contested: the rows for this pair point in different directions; both findings stay on the map."


def card(view: View, id: str) -> dict[str, Any] | None:
    """Return the card of a concept or relation of the file, None where there is no such."""
    if id in view.graph:
        return _concept(view, id)
    return _relation(view, id) if id in view.facts.listing.index else None


def _concept(view: View, name: str) -> dict[str, Any]:
    concept, shown = view.graph.nodes[name], view.shown
    own = shown[(shown["source"] == name) | (shown["target"] == name)]
    more = concept["degree"] - len(own)
    return {
        "kind": concept["type"],
        "title": name,
        "also": ", ".join(concept["synonyms"]),
        "text": concept["definition"] or "No definition is given.",
        "groups": by_direction_and_sign(own, name),
        "more": f"{counted(more, 'more relation')} outside this picture" if more > 0 else "",
    }


def _relation(view: View, id: str) -> dict[str, Any]:
    row = view.relation(id)
    found = facts(row)
    return {
        "kind": "relation",
        "title": sentence(row["source"], row["effect"], row["target"]),
        "text": row["summary"],
        "warning": CONTESTED if view.is_contested(id) else "",
        "facts": [[fact.name, fact.text] for fact in found if fact.text],
        "links": [list(link) for fact in found for link in fact.links],
    }
