"""A suggested patch is taken over: all of it, what still fits, or nothing, and what does not fit is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.editing.apply_patch import file_patches, is_patch, patched
from graph.editing.patch import patch

BEFORE = b"source,effect,target\n" + b"".join(b"A%d,calms,B\n" % number for number in range(20))
AFTER = BEFORE.replace(b"A3,calms", b"A3,soothes").replace(b"A18,calms,B\n", b"")

LINES = some.lists(some.sampled_from([b"a", b"b", b"-- c", b"++ d", b"", b"e\r"]), max_size=8)


@given(LINES, LINES, some.booleans(), some.booleans())
def test_what_was_suggested_comes_back_byte_for_byte(
    one: list[bytes], two: list[bytes], end: bool, other: bool
) -> None:
    before, after = b"\n".join(one) + b"\n" * end, b"\n".join(two) + b"\n" * other
    if before != after:
        raw = patch(before, after, "data/my table.csv")
        (found,) = file_patches(raw)
        assert (is_patch(raw), found.name) == (True, "my table.csv")
        assert (patched(before, found).content, patched(before, found).misfits) == (after, ())


def test_a_change_that_others_have_moved_is_found_where_it_is_now() -> None:
    (found,) = file_patches(patch(BEFORE, AFTER, "relations.csv"))
    moved = BEFORE.replace(b"A0,", b"new,row,here\nmore,rows,here\nA0,")
    assert patched(moved, found).content == AFTER.replace(b"A0,", b"new,row,here\nmore,rows,here\nA0,")


def test_a_change_of_what_is_no_longer_there_is_said_and_the_others_are_made() -> None:
    (found,) = file_patches(patch(BEFORE, AFTER, "relations.csv"))
    result = patched(BEFORE.replace(b"A3,calms", b"A3,eases"), found)
    assert b"A18" not in result.content
    assert result.misfits == ("Line 2: the file says something else there now, so 1 line did not fit.",)


def test_a_patch_that_is_in_the_file_already_changes_nothing() -> None:
    (found,) = file_patches(patch(BEFORE, BEFORE + b"C,eases,D\n", "relations.csv"))
    once = patched(BEFORE, found).content
    assert patched(once, found).content in (once, once + b"C,eases,D\n")


@pytest.mark.parametrize("raw", [b"", b"source,effect,target\n", b"--- a\n+++ b\n", b"a\n--- b\n@@ -1 +1 @@"])
def test_other_files_are_no_patch(raw: bytes) -> None:
    assert not is_patch(raw)


def test_a_patch_of_several_files_is_taken_apart() -> None:
    both = patch(b"a\n", b"b\n", "data/relations.csv") + patch(b"", b"c\n", "data/concepts.csv")
    assert [
        (one.name, patched(content, one).content)
        for one, content in zip(file_patches(both), (b"a\n", b""), strict=False)
    ] == [
        ("relations.csv", b"b\n"),
        ("concepts.csv", b"c\n"),
    ]
