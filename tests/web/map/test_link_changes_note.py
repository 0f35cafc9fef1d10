"""The note on an old link says what changed, how much more did, and what is not known."""

from graph.comparing.difference import CellChange
from graph.comparing.link_changes import UNKNOWN, Altered, LinkChanges
from web.map.link_changes_note import link_changes_note


def test_what_changed_stands_in_groups() -> None:
    cells = (CellChange("year", "", "2001"),)
    changes = LinkChanges(
        added=("A calms B.",), altered=(Altered("B wakes C.", "B stirs C.", cells), Altered("D is E.")), lost=1
    )
    assert link_changes_note(changes) == {
        "known": True,
        "headline": "Since this link was made, 4 relations of what it shows changed",
        "groups": [
            {
                "heading": "Altered",
                "items": [
                    {
                        **{"now": "B wakes C.", "before": "B stirs C.", "unknown": False},
                        "cells": [["year", "(blank)", "2001"]],
                    },
                    {"now": "D is E.", "before": "", "cells": [], "unknown": True},
                ],
                "more": 0,
            },
            {"heading": "New here", "items": ["A calms B."], "more": 0},
            {"heading": "No longer here", "items": ["1 relation whose words are not kept"], "more": 0},
        ],
    }


def test_of_many_the_first_eight_are_told() -> None:
    found = link_changes_note(LinkChanges(removed=tuple(f"{number}." for number in range(11))))
    assert [(len(group["items"]), group["more"]) for group in found["groups"]] == [(8, 3)]


def test_what_cannot_be_said_is_said_so() -> None:
    found = link_changes_note(UNKNOWN)
    assert (found["known"], found["groups"]) == (False, [])
    assert found["headline"].startswith("The data changed since this link was made.")
