"""The papers that there are turn into a list to choose from, and what was no paper into a list of reasons."""

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.inbox import InboxPaper
from graph.papers.read_abstracts import is_unread
from graph.wording import counted
from ui.edit.editing_session import editing

LIST = "paper_list"


def list_view(papers: Sequence[InboxPaper], opened: InboxPaper | None) -> dict[str, Any]:
    """Return what the list says of each paper; of an abstract only how one without a title begins."""
    return {
        "papers": [_line(paper) for paper in papers],
        "opened": opened.id if opened else "",
        "brought": editing().papers.brought,
    }


def unread_markup(unread: Sequence[Diagnostic]) -> Markup:
    """Return the records that were not read, each with its file, its place and the reason, and what is doubtful."""
    refused, doubtful = [one for one in unread if is_unread(one)], [one for one in unread if not is_unread(one)]
    told = f"{counted(len(refused), 'record was', 'records were')} not read"
    return _named(told, refused) + _named("Read with a doubt", doubtful)


def _named(heading: str, faults: Sequence[Diagnostic]) -> Markup:
    if not faults:
        return Markup()
    lines = Markup().join(
        Markup("<li><b>{}</b>, line {}: {}</li>").format(fault.path, fault.line, fault.message) for fault in faults
    )
    return Markup("<div class='fault warning unread' role='alert' tabindex='0'><b>{}</b><ul>{}</ul>{}</div>").format(
        heading, lines, faults[0].help
    )


def _line(paper: InboxPaper) -> dict[str, Any]:
    record = paper.record
    return {
        "id": paper.id,
        "title": paper.heading,
        "about": paper.about,
        "used": paper.used,
        "listed": paper.listed.key if paper.listed else "",
        "own": record is not None,
        "abstract": bool(record and record.abstract),
    }
