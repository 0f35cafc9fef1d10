"""A table in a store is read as a save that is going on will leave it, and asked for once a second."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.content_hash import content_hash
from graph.dataset import load
from graph.dataset_files import file_states
from graph.reading.file_content import content_of, state_of
from graph.store.file_address import file_path
from graph.store.hidden_names import kept_content, store_journal
from graph.store.object_store import put
from graph.store.packed_content import packed_content
from graph.store.seen_objects import seen_objects
from graph.store.store_act import OPEN, ActStep, StoreAct, act_bytes, act_in

from ...stores import StoredFiles

BEFORE = b"source,effect,target\nGABA,calms,Stress\n"
AFTER = BEFORE + b"Stress,raises,Cortisol\n"
LIMIT = 1000


def under_way(stored: StoredFiles, path: Path, kept: bytes, is_open: bool = True) -> None:
    """A save whose maker was killed when its journal stood, and no table yet."""
    put(kept_content(path, content_hash(AFTER)), kept, None)
    act = StoreAct("1", (ActStep(path.name, content_hash(BEFORE), content_hash(AFTER)),), is_open)
    put(store_journal(path), act_bytes(act), None, {OPEN: "yes"} if is_open else {})


def test_what_a_save_leads_to_is_read_as_soon_as_its_journal_stands(stored: StoredFiles) -> None:
    path = stored.write(BEFORE)
    states = file_states(path)
    under_way(stored, path, packed_content(AFTER))
    assert (content_of(path), content_of(stored.path("concepts.csv"))) == (AFTER, None)
    assert file_states(path) != states
    assert load(path).rows == 2
    stored.write(b"theirs")
    assert content_of(path) == b"theirs", "what another program has written since is what there is"


@pytest.mark.parametrize("kept", [b"damaged", packed_content(b"another"), packed_content(b"a" * (LIMIT + 1))])
def test_a_save_whose_content_is_lost_changes_nothing(stored: StoredFiles, kept: bytes) -> None:
    path = stored.write(BEFORE)
    under_way(stored, path, kept)
    assert content_of(path, LIMIT) == BEFORE


def test_a_save_that_is_over_is_none(stored: StoredFiles) -> None:
    path = stored.write(BEFORE)
    states = file_states(path)
    under_way(stored, path, packed_content(AFTER), is_open=False)
    assert (content_of(path), file_states(path)) == (BEFORE, states)


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"format": "neuromap-act-1"}',
        act_bytes(StoreAct("1", (ActStep("../relations.csv", "", ""),))),
        act_bytes(StoreAct("1", (ActStep(".neuromap-journal", "", ""),))),
        act_bytes(StoreAct("1", (ActStep("relations.csv", "short", ""),))),
    ],
)
def test_what_is_no_note_of_a_save_is_none(note: bytes) -> None:
    assert act_in(note) is None


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """A clock that stands still; the first entry is its time."""
    time = [100.0]
    monkeypatch.setattr("graph.store.seen_objects.FRESH", 1.0)
    seen_objects.cache_clear()
    monkeypatch.setattr(seen_objects(), "clock", lambda: time[0])
    yield time
    seen_objects.cache_clear()


def test_a_store_is_asked_once_a_second_and_sends_nothing_twice(stored: StoredFiles, clock: list[float]) -> None:
    path, none = stored.write(BEFORE), stored.path("none.csv")
    stored.server.requests.clear()
    for _ in range(3):
        assert (content_of(path), content_of(none)) == (BEFORE, None)
    assert len(stored.server.requests) == len(("the file", "its journal", "the other"))
    stored.write(AFTER)
    assert content_of(path) == BEFORE
    clock[0] += 1
    assert content_of(path) == AFTER
    clock[0] += 1
    stored.write(BEFORE)
    assert state_of(path) is not None
    assert content_of(path) == BEFORE, "who hears of another state reads what belongs to it"
    nowhere = file_path("s3://no-such-bucket/relations.csv")
    assert state_of(nowhere) is None
    with pytest.raises(OSError, match="there is no bucket"):
        content_of(nowhere)
