"""A mark names the data and the relations that a link was made with, short enough for an address."""

from hypothesis import given
from hypothesis import strategies as some

from graph.comparing.link_fingerprint import (
    MOST_RELATIONS,
    LinkFingerprint,
    content_of,
    fingerprint_in,
    name_of,
)
from graph.comparing.row import rows_of
from graph.reading.csv_text import table_of
from graph.reading.table import Table

from .fingerprints import fingerprint_of

VERSION = "0123456789abcdef"


def table(*rows: tuple[str, ...]) -> Table:
    return table_of("", ["source", "effect", "target", "summary"], rows)


def test_a_mark_says_the_version_and_each_relation() -> None:
    shown = table(("GABA", "calms", "Stress", ""), ("Stress", "raises", "Cortisol", "soon"))
    fingerprint = fingerprint_of(VERSION, shown)
    assert len(fingerprint) == len("01234567.") + 2 * 5
    assert fingerprint_in(fingerprint) == LinkFingerprint(
        "01234567", {name_of(row): content_of(row) for row in rows_of(shown)}
    )


def test_forty_relations_are_understood_and_no_more() -> None:
    rows = [(f"concept {number}", "feeds", "b", "") for number in range(MOST_RELATIONS + 1)]
    assert fingerprint_in(fingerprint_of(VERSION, table(*rows[:-1]))) is not None
    assert fingerprint_in(fingerprint_of(VERSION, table(*rows))) is None
    assert fingerprint_in("01234567") == LinkFingerprint("01234567", None)


def test_the_name_stays_when_a_summary_is_reworded_and_the_content_does_not() -> None:
    before, after = rows_of(table(("GABA", "calms", "Stress", "a"), ("GABA", "calms", "Stress", "b")))
    assert name_of(before) == name_of(after)
    assert content_of(before) != content_of(after)


@given(some.text(max_size=30))
def test_any_text_is_a_mark_or_none(text: str) -> None:
    found = fingerprint_in(text)
    assert found is None or text.startswith(found.version)


@given(some.lists(some.tuples(*(some.text(max_size=4) for _ in range(4))), max_size=5))
def test_every_mark_is_understood(rows: list[tuple[str, ...]]) -> None:
    assert fingerprint_in(fingerprint_of(VERSION, table(*rows))) is not None
