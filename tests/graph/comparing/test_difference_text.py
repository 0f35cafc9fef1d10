"""A difference is told in lines and in records."""

import json

from graph.comparing.difference import Difference, RowChange
from graph.comparing.difference_text import as_record, as_text, summary, visible
from graph.comparing.row import Row

COLUMNS = ("source", "effect", "target", "year")
BEFORE, AFTER = (Row(3, COLUMNS, ("Sleep", "lifts", "Mood", year)) for year in ("", "2004\u200b"))
OTHER = Row(4, COLUMNS, ("GABA", "calms", "Stress", "1999"))

FOUND = Difference(
    added=(OTHER,),
    removed=(BEFORE,),
    changed=(RowChange(BEFORE, AFTER),),
    added_columns=("note",),
    removed_columns=("old\nnote",),
    orphaned_concepts=("Mood",),
    new_concepts=("GABA",),
    newly_contested=(("GABA", "Stress"),),
    no_longer_contested=(("Sleep", "Mood"),),
    reordered=True,
)


def test_text_has_one_line_for_each_row_cell_and_consequence() -> None:
    assert as_text(FOUND) == (
        "1 row added, 1 row removed, 1 row changed, column 'note' added, column 'old\\\\nnote' removed\n"
        "- line 3: Sleep lifts Mood\n"
        "~ line 3: Sleep lifts Mood\n"
        "    year: (blank) -> 2004\\u200b\n"
        "+ line 4: GABA calms Stress\n"
        "    year: 1999\n"
        "newly contested: GABA -> Stress\n"
        "no longer contested: Sleep -> Mood\n"
        "left without any relation: Mood\n"
        "new concept: GABA"
    )


def test_no_difference_is_said_too() -> None:
    assert [as_text(Difference()), as_text(Difference(reordered=True))] == [
        "no difference",
        "no difference but the order of the rows",
    ]


def test_counts_agree_with_their_noun() -> None:
    assert summary(Difference(added=(OTHER, OTHER), removed=(BEFORE,))) == "2 rows added, 1 row removed"


def test_the_record_holds_everything_and_is_ready_for_json() -> None:
    row = {"line": 3, "cells": {"source": "Sleep", "effect": "lifts", "target": "Mood"}}
    after = {"line": 3, "cells": {**row["cells"], "year": "2004\u200b"}}  # type: ignore[dict-item]
    record = as_record(FOUND)
    assert json.loads(json.dumps(record)) == record
    assert record == {
        "same": False,
        "added": [OTHER.as_record()],
        "removed": [row],
        "changed": [
            {"before": row, "after": after, "cells": [{"column": "year", "before": "", "after": "2004\u200b"}]}
        ],
        "added_columns": ["note"],
        "removed_columns": ["old\nnote"],
        "orphaned_concepts": ["Mood"],
        "new_concepts": ["GABA"],
        "newly_contested": [["GABA", "Stress"]],
        "no_longer_contested": [["Sleep", "Mood"]],
        "reordered": True,
    }


def test_what_cannot_be_seen_is_written_out() -> None:
    assert [visible("a\r\nb"), visible("\u202ex"), visible("β, é and 5-HT")] == [
        "a\\r\\nb",
        "\\u202ex",
        "β, é and 5-HT",
    ]
