"""A click on Save turns into the save, or leads to what has to be mended, seen or decided first."""

from ui.edit.editing_session import EditingSession
from ui.edit.expectation_turns import expectation_turns, harms, save_and_tell
from ui.edit.form_draft import take_over_form
from ui.edit.form_row import show_view
from ui.edit.row_losses import row_losses

READ_FIRST = "Nothing is saved yet. Read what this save would do, then save all the same or mend it."


def save_or_review(session: EditingSession, form: str) -> None:
    """Save all drafts, with what is typed into the form of a table that is on the page, "" where none is."""
    why_not = take_over_form(form) if form else ""
    if why_not:
        session.say(f"Nothing was saved, for the form holds a row that cannot be added yet. {why_not}", good=False)
        return
    is_harm = harms(expectation_turns(session)) or bool(row_losses(session))
    if is_harm:
        session.say(READ_FIRST, good=False)
    else:
        save_and_tell(session)
    if is_harm or session.undecided:
        show_view("review")
