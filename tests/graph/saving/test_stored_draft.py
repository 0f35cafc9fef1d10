"""A draft is stored and read again as it was; what is no stored draft is called damaged and never raises."""

import json
from pathlib import Path

import pytest

from graph.editing.draft import Draft
from graph.saving.stored_draft import Damaged, StoredDraft, from_bytes, to_bytes

PATHS = {"relations": Path("relations.csv"), "concepts": Path("concepts.csv")}
BASE, CONTENT = b"source\r\n\xff\n", b"source\r\n\xfe\n"
STORED = StoredDraft(
    {
        "relations": Draft(PATHS["relations"], BASE, CONTENT, past=(BASE,)),
        "concepts": Draft(PATHS["concepts"], None, b"name\nGABA\n", past=(b"name\nGABA\n",)),
    },
    {"relations": (3, ("GABA", "calms")), "concepts": (None, None)},
    {("relations", ("GABA", "calms")): {"effect": ""}, ("concepts", None): {"name": "5-HT \u2028"}},
)


def test_a_draft_is_read_again_as_it_was_stored() -> None:
    assert from_bytes(to_bytes(STORED), PATHS) == STORED


def test_of_undo_the_way_back_to_the_file_is_stored() -> None:
    draft = STORED.drafts["relations"]
    long = Draft(draft.path, BASE, CONTENT, past=(BASE, b"1", b"2"), future=(b"3",))
    assert from_bytes(to_bytes(StoredDraft({"relations": long}, {}, {})), PATHS) == StoredDraft(
        {"relations": draft}, {}, {}
    )


WHOLE = json.loads(to_bytes(STORED))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[" * 5000,
        b"[]",
        b"null",
        to_bytes(STORED)[:-20],
        *(
            json.dumps({**WHOLE, **bad}).encode()
            for bad in (
                {"format": "another"},
                {"drafts": {"stories": [None, "AA=="]}},
                {"drafts": {"relations": [None, None]}},
                {"drafts": {"relations": ["AA==", "no base64!"]}},
                {"drafts": {"relations": ["AA=="]}},
                {"opened": {"relations": ["3", None]}},
                {"opened": {"relations": [True, None]}},
                {"opened": {"relations": [3, [4]]}},
                {"typed": [["stories", None, {}]]},
                {"typed": [[["relations"], None, {}]]},
                {"typed": [["relations", None, {"effect": 1}]]},
                {"typed": [["relations", None, []]]},
                {"typed": 7},
            )
        ),
    ],
)
def test_what_is_no_stored_draft_is_damaged(content: bytes) -> None:
    assert from_bytes(content, PATHS) == Damaged()
