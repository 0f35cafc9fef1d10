"""Two contents of a file, edited from the same one, become one content, and nobody's bytes are lost silently."""

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.comparing.row import Row, rows_of
from graph.comparing.row_merge import CellConflict, RowConflict
from graph.dataset import rows_of_content
from graph.editing.merge_files import Joined, NotJoined, join
from graph.reading.table import Table

COLUMNS = ("source", "effect", "target")
BASE = b'My table;;\r\n"source";effect;target\r\nGABA;calms;Stress\r\n\r\n"Sleep";lifts;"Mood"\r\nPain;raises;Fear\r\n'
ACTS = some.lists(some.tuples(some.booleans(), some.sampled_from(["keep", "remove", "reword"])), max_size=7)


def table_in(content: bytes, name: str = "a.csv") -> Table | None:
    return rows_of_content(content, Path(name))[0]


def contents(content: bytes) -> Counter[frozenset[tuple[str, str]]]:
    table = table_in(content)
    assert table is not None
    return Counter(row.content for row in rows_of(table))


def test_the_edits_of_both_arrive_and_what_they_wrote_stays_byte_for_byte() -> None:
    mine = BASE.replace(b"calms", b"soothes").replace(b"Pain;raises;Fear\r\n", b"") + b"Zinc;helps;Sleep\r\n"
    theirs = BASE.replace(b"My table", b"Our table").replace(b"lifts", b"brightens") + b'"Fear";"harms";Sleep\r\n'
    assert join(BASE, mine, theirs, table_in) == Joined(
        b'Our table;;\r\n"source";effect;target\r\nGABA;soothes;Stress\r\n\r\n"Sleep";brightens;"Mood"\r\n'
        b'"Fear";"harms";Sleep\r\nZinc;helps;Sleep\r\n'
    )


def test_where_one_side_did_nothing_the_other_is_the_result() -> None:
    edited = BASE.replace(b"calms", b"soothes")
    assert join(BASE, BASE, edited, table_in) == join(BASE, edited, edited, table_in) == Joined(edited)
    assert join(BASE, edited, BASE, table_in) == Joined(edited)


def test_the_same_cell_changed_twice_says_what_theirs_says_until_it_is_decided() -> None:
    mine, theirs = BASE.replace(b"lifts", b"raises"), BASE.replace(b"lifts", b"eases")
    conflict = CellConflict(Row(5, COLUMNS, ("Sleep", "lifts", "Mood")), "effect", "raises", "eases")
    assert join(BASE, mine, theirs, table_in) == Joined(theirs, (conflict,))
    assert join(BASE, mine, theirs, table_in, {conflict: "theirs"}) == Joined(theirs)
    assert join(BASE, mine, theirs, table_in, {conflict: "mine"}) == Joined(mine)


def test_a_row_that_they_removed_and_i_changed_comes_back_only_if_i_say_so() -> None:
    mine, theirs = BASE.replace(b"raises", b"lowers"), BASE.replace(b"Pain;raises;Fear\r\n", b"")
    rows = [Row(6, COLUMNS, ("Pain", verb, "Fear")) for verb in ("raises", "lowers")]
    conflict = RowConflict(rows[0], rows[1], None)
    assert join(BASE, mine, theirs, table_in) == Joined(theirs, (conflict,))
    assert join(BASE, mine, theirs, table_in, {conflict: "mine"}) == Joined(mine)


def test_a_column_that_they_added_stays_and_mine_makes_the_file_anew() -> None:
    base, mine = b"source;effect;target\nA;b;C\n", b"source;effect;target\nA;d;C\n"
    wider = b"source;effect;target;note\nA;b;C;x\n"
    assert join(base, mine, wider, table_in) == Joined(b"source;effect;target;note\nA;d;C;x\n")
    assert join(base, wider, mine, table_in) == Joined(b"source,effect,target,note\nA,d,C,x\n")


def test_a_table_of_concepts_is_brought_together_too() -> None:
    base = b"name;type\nGABA;transmitter\nZinc;place\n"
    mine, theirs = base.replace(b"place", b"intervention"), base + b"IL-6;cytokine\n"
    read = partial(table_in, name="concepts.csv")
    assert join(base, mine, theirs, read) == Joined(b"name;type\nGABA;transmitter\nZinc;intervention\nIL-6;cytokine\n")


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        (0, "the file as it was when you began cannot be read as a table"),
        (1, "the file as you edited it cannot be read as a table"),
        (2, "the file as it is now cannot be read as a table"),
    ],
)
def test_what_is_no_table_cannot_be_brought_together(place: int, reason: str) -> None:
    contents = [BASE, BASE, BASE]
    contents[place] = b'source,effect\n"a'
    assert join(contents[0], contents[1], contents[2], table_in) == NotJoined(reason)


def test_rows_that_would_be_lost_stop_it() -> None:
    base, wider = b"source,effect,target\nA,b,C\n", b"source,effect,target,note\nA,b,C,x\n"
    assert join(base, base + b"D,e\n", wider, table_in) == NotJoined(
        "rows that you added do not fit the header and would be lost"
    )
    assert join(base, wider, base + b"D,e\nF,g,H\n", table_in) == NotJoined(
        "1 row does not fit the header and would be lost"
    )
    assert join(base, base.replace(b"b", b"x"), base + b"D,e\n", table_in) == Joined(
        b"source,effect,target\nA,x,C\nD,e\n"
    )


def test_a_letter_that_their_encoding_lacks_is_told() -> None:
    base = "source,effect,target\nCafé,wakes,Ann\n"
    mine, theirs = base.replace("wakes", "β"), base.replace("Ann", "Bob")
    assert join(base.encode(), mine.encode(), theirs.encode("cp1252"), table_in) == NotJoined(
        "line 2, column 2: 'β' cannot be written in the encoding cp1252 of this file; save it as UTF-8 first"
    )


@settings(deadline=None, max_examples=40)
@given(ACTS, some.sampled_from([b"\n", b"\r\n"]), some.sampled_from([b"", b"A title\n\n", b"\xef\xbb\xbf"]))
def test_edits_of_different_rows_all_arrive_and_leave_every_line_alone_that_i_did_not_touch(
    acts: list[tuple[bool, str]], end: bytes, start: bytes
) -> None:
    rows = [b'"messenger %d";acts on;cell %d' % (number * 7919, number * 104729) for number in range(len(acts))]
    done = {"keep": bytes, "remove": lambda row: b"", "reword": lambda row: row.replace(b"acts", b"may act")}
    header = b"source;effect;target"
    mine, theirs, expected = ([header], [header], [header])
    for row, (is_mine, act) in zip(rows, acts, strict=True):
        new = done[act](row)
        mine.append(new if is_mine else row)
        theirs.append(row if is_mine else new)
        expected.append(new)
    base = start + b"".join(line + end for line in (header, *rows))
    whole = [start + b"".join(line + end for line in lines if line) for lines in (mine, theirs, expected)]
    assert join(base, whole[0], whole[1], table_in) == Joined(whole[2])
    assert contents(whole[2]) == contents(start + b"".join(line + b"\n" for line in expected if line))
