"""The drafts of a session turn into what saving them does to the expectations: breaks, leaves open, mends."""

from collections.abc import Sequence

from graph.expectations.read_expectations import read_expectations
from graph.expectations.verdict import judged
from graph.expectations.verdict_change import VerdictChange, told, verdict_changes
from ui.edit.drafts import EXPECTATION_TABLE, TABLES, dataset_before, dataset_with, draft_in
from ui.edit.editing_session import EditingSession


def expectation_turns(session: EditingSession) -> tuple[VerdictChange, ...]:
    """Return what changes about the expectations, as the draft of them has them now, once all drafts are saved.

    Nothing where nothing is expected, or where there was no map or would be none.
    """
    drafts = {table: draft_in(session, table) for table in TABLES}
    expected = drafts[EXPECTATION_TABLE]
    found, _ = read_expectations(expected.content, str(expected.path), None)
    if not found:
        return ()
    before, after = (
        judged(found, dataset.model if dataset.graph else None)
        for dataset in (dataset_before(drafts), dataset_with(drafts))
    )
    return verdict_changes(before, after) if before and after else ()


def breaks(turns: Sequence[VerdictChange]) -> bool:
    """Return whether any expectation is broken by the save."""
    return any(change.turn == "breaks" for change in turns)


def tell_turns(session: EditingSession, turns: Sequence[VerdictChange]) -> None:
    """Add to the message of a save that was done what it did to the expectations, which nobody has looked at before."""
    if session.message and session.message.good:
        said = (f" {heading}: {'; '.join(expectations)}." for _, heading, expectations in told(turns))
        session.say(session.message.text + "".join(said))
