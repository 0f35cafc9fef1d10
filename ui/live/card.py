"""A concept or relation that was clicked turns into a card: what it is, how well it is known, and by whom."""

from typing import Any

from graph.views.facts import facts
from graph.views.scope import at_drawn_ends
from graph.wording import DISPUTED, NO_DEFINITION, relations_outside, sentence
from web.map.evidence_cells import evidence_cells
from web.map.sentence_groups import by_direction_and_sign
from web.map.view import View

CONTESTED = f"Contested: {DISPUTED[:1].lower()}{DISPUTED[1:]}"


def card(view: View, id: str) -> dict[str, Any] | None:
    """Return the card of a concept or relation of the file, None where there is no such."""
    if id in view.model.graph:
        return _concept(view, id)
    return _relation(view, id) if id in view.model.records else None


def _concept(view: View, name: str) -> dict[str, Any]:
    concept, drawn = view.model.graph.nodes[name], at_drawn_ends(view.shown, view.scope)
    own = view.shown[(drawn["source"] == name) | (drawn["target"] == name)]
    return {
        "kind": concept["type"],
        "title": name,
        "also": ", ".join(concept["synonyms"]),
        "text": concept["definition"] or NO_DEFINITION,
        "groups": by_direction_and_sign(own, name, dict(view.scope.folded)),
        "more": relations_outside(concept["degree"] - len(own), "picture"),
    }


def _relation(view: View, id: str) -> dict[str, Any]:
    row = view.model.records[id]
    found = facts(row)
    return {
        "kind": "relation",
        "title": sentence(row["source"], row["effect"], row["target"]),
        "text": row["summary"],
        "evidence": evidence_cells(row),
        "warning": CONTESTED if view.model.is_contested(row) else "",
        "facts": [[fact.name, fact.text] for fact in found if fact.text],
        "links": [list(link) for fact in found for link in fact.links],
    }
