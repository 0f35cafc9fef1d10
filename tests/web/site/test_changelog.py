"""What was published and what is there now become entries, each once, also where a publishing was cut off."""

from dataclasses import asdict
from datetime import timedelta

import pytest

from web.site.build_site import REMEMBERED, Earlier
from web.site.changelog import NEWS_FILE, ChangelogEntry, read_news, written
from web.site.settings import Settings

from .conftest import CONCEPTS, NOON, ROWS, Read, contents


def remembered(files: dict[str, bytes]) -> Earlier:
    return Earlier({path: files[path] for path in REMEMBERED if path in files}, {})


def entries(
    read: Read, *rows: str, after: Earlier, hours: int = 1, concepts: str = CONCEPTS
) -> tuple[ChangelogEntry, ...]:
    settings = Settings(now=NOON + timedelta(hours=hours))
    return read_news(contents(read(*rows, concepts=concepts), settings, after)[NEWS_FILE])


def test_the_first_entry_says_how_much_there_is(read: Read) -> None:
    [entry] = read_news(contents(read())[NEWS_FILE])
    assert (entry.title, entry.date) == (
        "First published: 3 relations between 3 concepts",
        "2026-01-31T12:00:00+00:00",
    )


def test_relations_that_came_went_and_changed_are_named_with_their_pages_and_cells(read: Read) -> None:
    first = remembered(dict(contents(read())))
    rows = (ROWS[0].replace("human,human", "animal,mouse"), ROWS[2], "Sleep,calms,Stress,,,,,,,,,")
    newest, oldest = entries(read, *rows, after=first)
    assert oldest.title.startswith("First published")
    assert newest.title == "Relations: 1 row added, 1 row removed, 1 row changed; Concepts: 1 row added"
    told = {part.heading: [(item.title, bool(item.address)) for item in part.told] for part in newest.lists}
    assert told == {
        "Relations added (1)": [("Sleep calms Stress", True)],
        "Relations removed (1)": [("GABA worsens Stress", False)],
        "Relations changed (1)": [("GABA calms Stress", True)],
        "No longer contested (1)": [("GABA and Stress", False)],
        "Concepts added (1)": [("Sleep", True)],
    }
    cells = [asdict(cell) for part in newest.lists for item in part.told for cell in item.cells]
    assert cells == [
        {"column": "evidence", "before": "human", "after": "animal"},
        {"column": "species", "before": "human", "after": "mouse"},
    ]


def test_a_definition_that_changed_is_news(read: Read) -> None:
    first = remembered(dict(contents(read())))
    newest, _ = entries(read, after=first, concepts=CONCEPTS.replace("A calm messenger", "Another"))
    assert newest.title == "Concepts: 1 row changed"


def test_the_same_data_and_rows_that_only_moved_are_no_news_and_change_no_date(read: Read) -> None:
    files = contents(read())
    later = contents(read(), Settings(now=NOON + timedelta(days=1)), remembered(dict(files)))
    assert later == files
    assert len(entries(read, *reversed(ROWS), after=remembered(dict(files)))) == 1


def test_an_entry_whose_tables_never_came_is_replaced(read: Read) -> None:
    first = dict(contents(read()))
    cut_off = {**first, NEWS_FILE: contents(read(*ROWS[:2]), Settings(now=NOON), remembered(first))[NEWS_FILE]}
    assert len(read_news(cut_off[NEWS_FILE])) == 2
    told = entries(read, *ROWS, "Sleep,calms,Stress,,,,,,,,,", after=remembered(cut_off))
    assert [entry.title.partition(";")[0] for entry in told] == [
        "Relations: 1 row added",
        "First published: 3 relations between 3 concepts",
    ]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"[{}]", b"\xff", b'[{"version": 1}]', b"null"])
def test_a_damaged_list_begins_anew(content: bytes, read: Read) -> None:
    assert read_news(content) == ()
    files = {**contents(read()), NEWS_FILE: content}
    [entry] = entries(read, after=remembered(files))
    assert entry.title == "First published: 3 relations between 3 concepts"


def test_what_is_written_is_read_again(read: Read) -> None:
    first = remembered(dict(contents(read())))
    told = entries(read, ROWS[0], after=first)
    assert read_news(written(told)) == told
