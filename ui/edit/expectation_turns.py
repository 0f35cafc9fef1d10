"""The drafts of a session turn into what saving them does to the expectations: breaks, leaves open, mends."""

from collections.abc import Mapping, Sequence

from graph.editing.draft import Draft
from graph.expectations.read_expectations import read_expectations
from graph.expectations.verdict import judged
from graph.expectations.verdict_change import VerdictChange, told, verdict_changes
from ui.edit.drafts import EXPECTATION_TABLE, TABLES, dataset_before, dataset_with, draft_in
from ui.edit.editing_session import EditingSession
from ui.edit.save import save_all

Turns = Sequence[VerdictChange]


def expectation_turns(session: EditingSession) -> Turns:
    """Return what changes about the expectations, as the draft of them has them now, once all drafts are saved."""
    drafts = _drafts(session)
    return _turns(drafts, drafts)


def harms(turns: Turns) -> bool:
    """Return whether the save breaks an expectation that held, or leaves one without an answer."""
    return any(change.turn in ("breaks", "opens") for change in turns)


def save_and_tell(session: EditingSession, seen: Turns = ()) -> None:
    """Save all drafts, and say what that did to the expectations besides what was seen before.

    What somebody else saved meanwhile and is brought in may do more than the drafts alone; harm is no good news.
    """
    drafts = _drafts(session)
    save_all(session)
    if session.message and session.message.good:
        turns = [change for change in _turns(drafts, _drafts(session)) if change not in seen]
        said = [f"{heading}: {'; '.join(expectations)}." for _, heading, expectations in told(turns)]
        back = ["History brings back what was there before."] * harms(turns)
        session.say(" ".join((session.message.text, *said, *back)), good=not harms(turns))


def _drafts(session: EditingSession) -> dict[str, Draft]:
    return {table: draft_in(session, table) for table in TABLES}


def _turns(before: Mapping[str, Draft], after: Mapping[str, Draft]) -> Turns:
    """Return the turns from where drafts began to where others would lead.

    Nothing where nothing is expected, or where there was no map or would be none.
    """
    expected = after[EXPECTATION_TABLE]
    found, _ = read_expectations(expected.content, str(expected.path), None)
    if not found:
        return ()
    verdicts = [
        judged(found, dataset.model if dataset.graph else None)
        for dataset in (dataset_before(before), dataset_with(after))
    ]
    return verdict_changes(*verdicts) if all(verdicts) else ()
