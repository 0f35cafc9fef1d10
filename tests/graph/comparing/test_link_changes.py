"""An old link says which of its relations came, went or say something else, as far as that can be known."""

from graph.comparing.difference import CellChange
from graph.comparing.link_changes import UNKNOWN, Altered, LinkChanges, changes_by, changes_since
from graph.comparing.link_fingerprint import LinkFingerprint, fingerprint_in
from graph.reading.csv_text import table_of
from graph.reading.table import Table

from .fingerprints import fingerprint_of

VERSION = "0123456789abcdef"
CALMS = ("GABA", "calms", "Stress", "decreases")
RAISES = ("Stress", "raises", "Cortisol", "increases")
FEEDS = ("Sleep", "feeds", "Mood", "increases")


def table(*rows: tuple[str, ...]) -> Table:
    return table_of("", ["source", "effect", "target", "polarity"], rows)


def by_mark(before: Table, now: Table) -> LinkChanges:
    fingerprint = fingerprint_in(fingerprint_of(VERSION, before))
    assert fingerprint
    return changes_by(fingerprint, now)


def test_with_the_old_version_everything_is_said_with_before_and_after() -> None:
    now = table(("GABA", "quietens", "Stress", "modulates"), FEEDS)
    assert changes_since(table(CALMS, RAISES), now) == LinkChanges(
        added=("Sleep feeds Mood.",),
        removed=("Stress raises Cortisol.",),
        altered=(
            Altered("GABA quietens Stress.", "GABA calms Stress.", (CellChange("polarity", "decreases", "modulates"),)),
        ),
    )


def test_rows_that_are_alike_only_in_what_is_filled_in_are_not_one_relation() -> None:
    filled = ("research", "concept", "concept", "increases")
    columns = ["source", "effect", "target", "level", "source_type", "target_type", "polarity"]
    before, now = (table_of("", columns, [(*row[:3], *filled)]) for row in (RAISES, FEEDS))
    assert changes_since(before, now) == LinkChanges(added=("Sleep feeds Mood.",), removed=("Stress raises Cortisol.",))


def test_without_it_the_mark_says_what_is_new_what_is_altered_and_how_many_went() -> None:
    now = table((*CALMS[:3], "modulates"), FEEDS)
    found = by_mark(table(CALMS, RAISES), now)
    assert found == LinkChanges(added=("Sleep feeds Mood.",), altered=(Altered("GABA calms Stress."),), lost=1)
    assert found.count == 3


def test_the_same_relations_in_another_order_are_no_change() -> None:
    before, now = table(CALMS, RAISES), table(RAISES, CALMS)
    assert (changes_since(before, now).count, by_mark(before, now).count) == (0, 0)


def test_a_mark_without_relations_leaves_it_unknown() -> None:
    assert changes_by(LinkFingerprint("01234567"), table(CALMS)) == UNKNOWN
    assert changes_by(LinkFingerprint("01234567", {}), table(CALMS)) == LinkChanges(added=("GABA calms Stress.",))
