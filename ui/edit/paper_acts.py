"""What an editor does with papers turns into the library, the draft and what is said of it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.typed_record import record_of, text_of
from graph.edits import AddRow
from graph.papers.inbox import InboxPaper, inbox
from graph.papers.listed_paper import listed_papers
from graph.papers.paper_library import MOST_PAPERS, PaperLibrary
from graph.papers.paper_record import PaperRecord
from graph.papers.pasted_papers import PASTED, pasted_papers
from graph.papers.read_abstracts import is_unread, papers_in, parted, unread_record
from graph.papers.reference_row import reference_row
from graph.wording import counted
from ui.edit.add_concept import add_concept
from ui.edit.draft_summaries import words_in
from ui.edit.drafts import REFERENCE_TABLE, RELATION_TABLE, draft_in, rows_of_draft
from ui.edit.editing_session import editing
from ui.edit.form_row import ACT, open_new_row, sent_by
from ui.edit.paper_row import add_row
from ui.edit.stored_papers import keep_papers, papers_of_browser

Act = Mapping[str, object]

# BibTeX of this size takes seconds in which others wait, and a list holds no more papers than such a file.
MEGABYTES = 3
LARGEST = MEGABYTES * 1024 * 1024
TOO_LARGE = f"it is larger than {MEGABYTES} MB, and a list holds {MOST_PAPERS} papers: save fewer at a time"


def inbox_papers() -> tuple[InboxPaper, ...]:
    """Return the papers of the browser and of the draft of references.csv, those first that no row uses."""
    listed = listed_papers(rows_of_draft(REFERENCE_TABLE))
    return inbox(papers_of_browser().papers, listed, rows_of_draft(RELATION_TABLE))


def opened_paper(papers: Sequence[InboxPaper]) -> InboxPaper | None:
    """Return the paper that is read, None for none."""
    return next((paper for paper in papers if paper.id == editing().papers.opened), None)


def act_on(key: str) -> None:
    """Do what the component under a key has sent last."""
    act = sent_by(key, ACT)
    doing = _ACTS.get(text_of(act.get("do")))
    if doing:
        doing(act)


def bring_files(files: Sequence[tuple[str, bytes]]) -> None:
    """Bring in the papers of files, each with its name."""
    found = [_read(content, Path(name)) for name, content in files]
    _bring([record for records, _ in found for record in records], [fault for _, faults in found for fault in faults])


def _paste(act: Act) -> None:
    text = text_of(act.get("text"))
    _bring(*(pasted_papers(text) if len(text) <= LARGEST else _too_large(Path(PASTED))))


def _read(content: bytes, path: Path) -> tuple[list[PaperRecord], list[Diagnostic]]:
    return parted(papers_in(content, path)) if len(content) <= LARGEST else _too_large(path)


def _too_large(path: Path) -> tuple[list[PaperRecord], list[Diagnostic]]:
    return [], [unread_record(path, 1, TOO_LARGE)]


def _bring(records: Sequence[PaperRecord], unread: Sequence[Diagnostic]) -> None:
    session = editing()
    library = papers_of_browser().with_records(records)
    reason = keep_papers(library) if records else ""
    session.papers.unread = unread
    session.papers.brought += 1
    if records and library.paper(records[0].id):
        session.papers.opened = records[0].id
    refused = sum(map(is_unread, unread))
    session.say(_told(len(records) - library.left_out, refused, library.left_out, reason), not (refused or reason))


def _told(read: int, refused: int, left_out: int, reason: str) -> str:
    words = [f"{counted(read, 'paper is', 'papers are')} in your list."]
    if refused:
        words.append(f"{counted(refused, 'record was', 'records were')} not read; they are named below.")
    if left_out:
        words.append(f"{counted(left_out, 'paper')} found no place: the list is full, forget some that you have used.")
    if reason:
        words.append(f"They last for this visit only: {reason}.")
    return " ".join(words)


def _open(act: Act) -> None:
    editing().papers.opened = text_of(act.get("id"))


def _forget(act: Act) -> None:
    keep_papers(papers_of_browser().without(text_of(act.get("id"))))
    editing().say("The paper is gone from your list; rows that you wrote from it stay.")


def _forget_all(_: Act) -> None:
    keep_papers(PaperLibrary())
    editing().say("All papers that you brought in are forgotten; rows that you wrote from them stay.")


def _list(act: Act) -> None:
    """Put a paper on the list of references.csv."""
    record, session = papers_of_browser().paper(text_of(act.get("id"))), editing()
    rows = rows_of_draft(REFERENCE_TABLE)
    if record is None or rows is None:
        return
    columns = list(map(str, rows.frame.columns))
    if "key" not in columns:
        session.say("The paper was not put on the list: references.csv has no column 'key'.", good=False)
        return
    cells = {
        column: text
        for column, text in reference_row(record, words_in(REFERENCE_TABLE, "key")).items()
        if column in columns
    }
    try:
        draft = draft_in(session, REFERENCE_TABLE).edited([AddRow(cells)])
    except ValueError as error:
        session.say(f"The paper was not put on the list: {error}.", good=False)
        return
    session.change({REFERENCE_TABLE: draft})
    session.say(f"The paper is in {draft.path.name}, in your draft, as {cells['key']}.")


def _cells(act: Act) -> dict[str, str]:
    found = ((column, text_of(text).strip()) for column, text in record_of(act.get("cells")).items())
    return {text_of(column): text for column, text in found if text}


def _add(act: Act) -> None:
    add_row(_cells(act), papers_of_browser().paper(text_of(act.get("id"))))


def _add_concept(act: Act) -> None:
    add_concept(_cells(act))


def _fill_form(act: Act) -> None:
    """Open the form of a new row with what the paper gave; what the file has no column for is named."""
    cells, rows = _cells(act), rows_of_draft(RELATION_TABLE)
    if rows is None:
        return
    columns = set(map(str, rows.frame.columns))
    open_new_row(RELATION_TABLE, {column: text for column, text in cells.items() if column in columns})
    lacking = [f"{column} ({text})" for column, text in cells.items() if column not in columns]
    if lacking:
        editing().say(
            f"The file has no column for: {'; '.join(lacking)}. Add this row on Papers to get one.", good=False
        )


_ACTS: Mapping[str, Callable[[Act], None]] = {
    "paste": _paste,
    "open": _open,
    "forget": _forget,
    "forget all": _forget_all,
    "list": _list,
    "add": _add,
    "concept": _add_concept,
    "form": _fill_form,
}
