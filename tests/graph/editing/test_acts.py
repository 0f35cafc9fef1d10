"""What was done to several drafts is undone and redone act by act, whichever tables it changed."""

from pathlib import Path

from graph.editing.acts import Acts
from graph.editing.draft import begun

A, B = begun(Path("a.csv"), b"a0", ()), begun(Path("b.csv"), b"b0", ())
BOTH = Acts().done("a").done("b").done("ab")
DRAFTS = {"a": A.with_content(b"a1").with_content(b"a2"), "b": B.with_content(b"b1").with_content(b"b2")}


def contents(drafts: object) -> dict[str, bytes]:
    return {table: draft.content for table, draft in dict(drafts).items()}  # type: ignore[call-overload]


def test_one_act_over_two_tables_is_undone_at_once_and_the_others_in_their_order() -> None:
    acts, drafts, seen = BOTH, dict(DRAFTS), []
    while acts.can_undo(drafts):
        acts, changed = acts.undo(drafts)
        drafts |= changed
        seen.append(contents(changed))
    assert seen == [{"a": b"a1", "b": b"b1"}, {"b": b"b0"}, {"a": b"a0"}]
    while acts.can_redo(drafts):
        acts, changed = acts.redo(drafts)
        drafts |= changed
    assert (acts, drafts) == (BOTH, DRAFTS)


def test_a_new_act_ends_what_could_be_redone() -> None:
    acts, _ = BOTH.undo(DRAFTS)
    assert acts.done("a") == Acts((*BOTH.past[:2], frozenset("a")))
    assert acts.done("") == acts


def test_acts_of_a_draft_that_has_begun_anew_are_passed_over() -> None:
    drafts = {**DRAFTS, "b": B}
    acts, changed = BOTH.undo(drafts)
    assert contents(changed) == {"a": b"a1"}
    acts, changed = acts.undo(drafts | changed)
    assert (contents(changed), acts.past) == ({"a": b"a0"}, ())
    assert (Acts((frozenset("b"),)).can_undo(drafts), Acts((frozenset("b"),)).undo(drafts)) == (False, (Acts(), {}))
    assert (Acts().redo(drafts), Acts((), (frozenset("c"),)).can_redo(drafts)) == ((Acts(), {}), False)
