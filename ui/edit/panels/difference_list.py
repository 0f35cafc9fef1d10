"""What differs between a draft and the file turns into a list, row by row and cell by cell."""

from collections.abc import Iterator

import streamlit as st

from graph.comparing.difference import CellChange, Difference, RowChange
from graph.comparing.difference_text import consequences, summary, visible
from graph.comparing.row import Row
from ui.escape import as_html

MOST_LISTED = 100
SIGNS = {"added": "+", "removed": "−", "changed": "~"}


def show_difference(name: str, found: Difference) -> None:
    """Show what would be different in a file of this name once the draft is saved."""
    items = list(_items(found))
    more = f"<p class='quiet'>… and {len(items) - MOST_LISTED} more.</p>" if len(items) > MOST_LISTED else ""
    st.html(
        f"<section class='difference'><h3>{as_html(name)}: {as_html(summary(found))}</h3>"
        f"{_consequences(found)}<ul>{''.join(items[:MOST_LISTED])}</ul>{more}</section>"
    )


def _items(found: Difference) -> Iterator[str]:
    yield from (_row("removed", row) for row in found.removed)
    yield from (_change(change) for change in found.changed)
    yield from (_row("added", row) for row in found.added)


def _consequences(found: Difference) -> str:
    told = "".join(f"<li><b>{as_html(what)}</b>: {as_html(visible(whom))}</li>" for what, whom in consequences(found))
    return f"<ul class='consequences'>{told}</ul>" if told else ""


def _row(kind: str, row: Row) -> str:
    details = "".join(f"<dt>{as_html(column)}</dt><dd>{as_html(cell)}</dd>" for column, cell in row.details)
    return _item(kind, row, f"<details><summary>{len(row.details)} more cells</summary><dl>{details}</dl></details>")


def _change(change: RowChange) -> str:
    return _item("changed", change.after, f"<dl>{''.join(map(_cell, change.cells))}</dl>")


def _cell(cell: CellChange) -> str:
    return (
        f"<dt>{as_html(cell.column)}</dt>"
        f"<dd><del>{as_html(visible(cell.before))}</del> → <ins>{as_html(visible(cell.after))}</ins></dd>"
    )


def _item(kind: str, row: Row, body: str) -> str:
    return (
        f"<li class='{kind}'><span class='sign' aria-hidden='true'>{SIGNS[kind]}</span>"
        f"<span class='kind'>{kind}, line {row.line}</span> <b>{as_html(row.title)}</b>{body}</li>"
    )
