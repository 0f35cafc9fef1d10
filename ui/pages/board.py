"""The view of the edit page that shows for each concept what stands behind it and what is missing."""

from collections.abc import Iterator, Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from graph.checks.quote_checks import verified_quotes
from graph.dataset import Dataset
from graph.reviews.review import REVIEWS_FILE
from graph.views.concept_board import (
    MOST_YEARS,
    NO_ID,
    NO_QUOTE,
    NOT_READ,
    BoardFacts,
    BoardRow,
    concept_board,
    unused_gaps,
)
from graph.vocabulary import several
from graph.wording import counted, listed
from ui.edit.drafts import CONCEPT_TABLE, RELATION_TABLE, dataset_of_drafts, rows_of_draft
from ui.edit.editing_session import sent_text
from ui.edit.form_row import show_rows_of
from ui.map.component import show_board
from ui.paper_files import ABSTRACTS, paper_records

ALWAYS = ("concept", "gaps", "what is missing", "relations", "papers")
BOARD, OPEN = "board", "open"
Cell = str | int


def board() -> None:
    """Show the board; a click on a concept shows its relations in the table."""
    dataset = dataset_of_drafts()
    if dataset.graph is None or not len(dataset.graph):
        st.html("<p class='empty'>There is no concept to show.</p>")
        return
    rows = concept_board(dataset.model, _facts(dataset))
    st.html(_introduction(rows))
    cells = [_cells(row) for row in rows]
    # A column in which nothing stands takes the room of the others.
    names = [name for name in cells[0] if name in ALWAYS or any(row[name] for row in cells)]
    columns = [{"name": name, "isNumber": isinstance(cells[0][name], int)} for name in names]
    show_board(BOARD, {"columns": columns, "rows": [[row[name] for name in names] for row in cells]}, _open)


def _facts(dataset: Dataset) -> BoardFacts:
    return BoardFacts(verified_quotes(dataset.model.records, paper_records().abstracts), _ids())


def _ids() -> Mapping[str, Sequence[str]] | None:
    """Return the ids of each concept; None where concepts.csv has no such column."""
    rows = rows_of_draft(CONCEPT_TABLE)
    if rows is None or "ids" not in rows.frame.columns:
        return None
    return {name.strip(): several(ids) for name, ids in zip(rows.cells("name"), rows.cells("ids"), strict=True)}


def _introduction(rows: Sequence[BoardRow]) -> Markup:
    text = Markup(
        "<p class='quiet'>{} of {} have a gap. Worst first: most gaps, and of as many gaps, most relations. A row "
        "leads to the relations of its concept. “Nothing new”: its newest paper is more than {} years older than "
        "that of the file.{}</p>"
    )
    unknown = [*_not_counted(rows[0]), *_hardly_used(rows)]
    told = f" Not counted here: {listed(unknown)}." if unknown else ""
    return text.format(sum(bool(row.gaps) for row in rows), counted(len(rows), "concept"), MOST_YEARS, told)


def _not_counted(row: BoardRow) -> Iterator[str]:
    if row.verified is None:
        yield f"verified quotations (no abstracts: {ABSTRACTS})"
    if row.read is None:
        yield f"second readings (no {REVIEWS_FILE})"
    if row.ids is None:
        yield "ids (concepts.csv has no such column)"


def _hardly_used(rows: Sequence[BoardRow]) -> Iterator[str]:
    said = {NO_QUOTE: "quotations", NOT_READ: "second readings", NO_ID: "ids"}
    unknown = {NOT_READ: rows[0].read is None, NO_ID: rows[0].ids is None}
    for gap in unused_gaps(rows):
        if gap in said and not unknown.get(gap):
            yield f"{said[gap]} (hardly any concept has one)"


def _cells(row: BoardRow) -> dict[str, Cell]:
    """Return what the table shows of a concept; what the files do not say has no column."""
    cells: dict[str, Cell | None] = {
        **{"concept": row.concept, "gaps": len(row.gaps), "what is missing": ", ".join(row.gaps)},
        **{"relations": row.relations, "papers": row.papers, "quotations": row.quotes},
        **{"verified": row.verified, "second readings": row.read, "ids": row.ids},
        **{"newest": row.newest, "animals only": _said(row.animals_only), "one source": _said(row.one_source)},
        "contested, no note": row.contested,
    }
    return {name: cell for name, cell in cells.items() if cell is not None}


def _said(is_so: bool) -> str:
    return "yes" if is_so else ""


def _open() -> None:
    concept = sent_text(BOARD, OPEN)
    if concept:
        show_rows_of(RELATION_TABLE, concept)
