"""No proposal makes a concept act on itself that did not before."""

import pytest

from graph.checks.all_checks import check_relations
from graph.edits import ChangeCell

from ...tables import read_table


def proposed(*rows: str) -> list[tuple[str, int, bool]]:
    found = check_relations(read_table("source,effect,target", *rows))
    return [(fault.code, fault.line, fault.fix is not None) for fault in found]


@pytest.mark.parametrize(
    "rows",
    [
        ["T-cells,feed,T cell", "T cell,calms,Pain", "T cell,lifts,Mood"],
        # Each of the two alone would be harmless.
        ["t-cell,feeds,T-cells", "T cell,calms,Pain", "T cell,lifts,Mood", "T cell,lowers,Fear"],
    ],
)
def test_what_would_make_source_and_target_one_is_told_without_a_proposal(rows: list[str]) -> None:
    found = proposed(*rows)
    assert {code for code, _, _ in found} == {"near-duplicate-concept"}
    assert not any(has_fix for _, _, has_fix in found)


def test_a_look_alike_letter_is_mended_only_where_the_row_still_leads_elsewhere() -> None:
    stranger = "Stre\N{CYRILLIC SMALL LETTER DZE}s"
    assert proposed(f"{stranger},feeds,Stress", f"{stranger},feeds,Mood") == [
        ("look-alike-letter", 2, False),
        ("look-alike-letter", 3, True),
    ]


def test_a_row_that_has_one_concept_at_both_ends_already_is_mended_as_any_other() -> None:
    (spaced,) = [
        fault for fault in check_relations(read_table("source,effect,target", "GABA ,calms,GABA")) if fault.fix
    ]
    assert (spaced.code, spaced.fix and spaced.fix.edits) == ("stray-space", (ChangeCell(2, 1, "GABA"),))
