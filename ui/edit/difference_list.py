"""What differs between a draft and the file turns into a list, row by row and cell by cell."""

from collections.abc import Iterator

import streamlit as st
from markupsafe import Markup

from graph.comparing.difference import CellChange, Difference, RowChange
from graph.comparing.difference_text import consequences, summary, visible
from graph.comparing.row import Row
from graph.wording import counted

MOST_LISTED = 100
# So many new or removed rows are shown with all of their cells; of more, these are one click away.
MOST_OPEN = 5
_NOTHING = Markup()
SIGNS = {"added": "+", "removed": "−", "changed": "~"}


def show_difference(name: str, found: Difference) -> None:
    """Show what would be different in a file of this name once the draft is saved."""
    items = list(_items(found))
    left = len(items) - MOST_LISTED
    more = Markup("<p class='quiet'>… and {} more.</p>").format(left) if left > 0 else ""
    section = Markup("<section class='difference'><h3>{}: {}</h3>{}<ul>{}</ul>{}</section>")
    listed = _NOTHING.join(items[:MOST_LISTED])
    st.html(section.format(name, summary(found), _consequences(found), listed, more))


def _items(found: Difference) -> Iterator[Markup]:
    is_open = len(found.removed) + len(found.added) <= MOST_OPEN
    yield from (_row("removed", row, is_open) for row in found.removed)
    yield from (_change(change) for change in found.changed)
    yield from (_row("added", row, is_open) for row in found.added)


def _consequences(found: Difference) -> Markup:
    item = Markup("<li><b>{}</b>: {}</li>")
    items = _NOTHING.join(item.format(what, visible(whom)) for what, whom in consequences(found))
    return Markup("<ul class='consequences'>{}</ul>").format(items) if items else _NOTHING


def _row(kind: str, row: Row, is_open: bool) -> Markup:
    if not row.details:
        return _item(kind, row, _NOTHING)
    details = _NOTHING.join(Markup("<dt>{}</dt><dd>{}</dd>").format(*detail) for detail in row.details)
    if is_open:
        return _item(kind, row, Markup("<dl>{}</dl>").format(details))
    body = Markup("<details><summary>{}</summary><dl>{}</dl></details>")
    return _item(kind, row, body.format(counted(len(row.details), "more cell"), details))


def _change(change: RowChange) -> Markup:
    return _item("changed", change.after, Markup("<dl>{}</dl>").format(_NOTHING.join(map(_cell, change.cells))))


def _cell(cell: CellChange) -> Markup:
    text = Markup("<dt>{}</dt><dd><del>{}</del> → <ins>{}</ins></dd>")
    return text.format(cell.column, visible(cell.before), visible(cell.after))


def _item(kind: str, row: Row, body: Markup) -> Markup:
    text = Markup(
        "<li class='{}'><span class='sign' aria-hidden='true'>{}</span>"
        "<span class='kind'>{}, line {}</span> <b>{}</b>{}</li>"
    )
    return text.format(kind, SIGNS[kind], kind, row.line, row.title, body)
