"""What a view shows turns into the entries of its legend for the browser, with what a thick line means where one is."""

from collections.abc import Collection
from typing import Any

from graph.export.drawing.map_marks import WIDTHS
from graph.questions.signed_edges import strength_of
from graph.views.legend import entries
from graph.views.scope import at_drawn_ends
from web.map.legend_entries import hue_entries, shown_entry, thickness_entry
from web.map.view import View


def legend_without(view: View, hidden: Collection[str]) -> list[dict[str, Any]]:
    """Return an entry for each type that is shown, and for what else is shown of relations that are not hidden."""
    left = view.shown[~view.shown.index.isin(list(hidden))]
    words = {entry.word for entry in entries(view.model, left, view.scope.focus, view.payload.kind)}
    return [shown_entry(entry) for entry in view.legend if entry.facet == "type" or entry.word in words]


def shown_legend(view: View) -> list[dict[str, Any]]:
    """Return an entry for each type, sign and contested pair that is shown, and for the hues of lines."""
    found = [shown_entry(entry) for entry in view.legend]
    if view.payload.lines:
        found.append(hue_entries()[view.payload.lines])
    return [*found, thickness_entry(view.payload.kind)] if _has_thick_lines(view) else found


def _has_thick_lines(view: View) -> bool:
    """Return whether a line stands for several rows, on the atlas, else whether one stands for strong evidence."""
    if view.payload.kind == "atlas":
        return bool(at_drawn_ends(view.shown, view.scope).duplicated(["source", "target"]).any())
    widths = {WIDTHS[strength_of(evidence)] for evidence in view.shown["evidence"]}
    return max(widths, default=WIDTHS[0]) > WIDTHS[0]
