"""Replicas that save tables in a store at the same time lose nothing, and a save that is cut off is done or is not."""

import itertools
import logging
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from threading import Barrier
from time import sleep

import pytest

from graph.content_hash import content_hash
from graph.editing.draft import begun
from graph.reading.file_content import content_of
from graph.saving.history import history_of, version_of
from graph.saving.replace_file import Conflict, NotSaved, Saved
from graph.saving.replace_files import FileChange
from graph.saving.save_drafts import Done, DraftResult, Unsaved, save_drafts
from graph.saving.settle import settle
from graph.saving.versions import AllSaved, NoneSaved, forget, keep_now, save_version, save_versions, undo
from graph.store.store_fault import ANOTHER, RIGHTS

from ...stores import KEY, SECRET, StoredFiles, settings_of
from .test_save_drafts import ADA, BASE, BOTH, COLUMNS, MINE, THEIRS, faultless, table_in

ROOT = Path(__file__).parents[3]
CONCEPTS = b"name,type\nGABA,transmitter\n"
MORE_CONCEPTS = CONCEPTS + b"Mood,state\n"


KILLS = 3
# Each round saves both tables with the same number in them, so that half an act would show. The numbers go on for ever.
SAVE_FOREVER = """
import sys
from datetime import UTC, datetime
from graph.content_hash import content_hash
from graph.saving.replace_files import FileChange
from graph.saving.versions import Author, save_versions
from graph.store.file_address import file_path
from graph.store.object_store import get
home = file_path(sys.argv[1])
print("ready", flush=True)
for number in range(int(sys.argv[2]), 10**9):
    files = [home, home.parent / "concepts.csv"]
    changes = [FileChange(file, content_hash(get(file, 10**6).content), b"a,b\\n%d,x\\n" % number) for file in files]
    save_versions(home, changes, Author("Ada", datetime.now(UTC)))
"""


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A save that was cut off is completed at once."""
    monkeypatch.setattr("graph.saving.store_journal.LEASE", 0.0)


def both(stored: StoredFiles, relations: bytes = MINE, concepts: bytes = MORE_CONCEPTS) -> list[FileChange]:
    return [
        FileChange(stored.path(), content_hash(BASE), relations),
        FileChange(stored.path("concepts.csv"), content_hash(CONCEPTS), concepts),
    ]


def written(stored: StoredFiles) -> Path:
    stored.write(CONCEPTS, "concepts.csv")
    return stored.write(BASE)


def is_told_to_try_again(result: DraftResult) -> bool:
    again = {"": "somebody else saves again and again; try once more"}
    return isinstance(result, Unsaved) and result.reasons == again


def acts(path: Path) -> list[tuple[str, str]]:
    assert history_of(path).faults == ()
    return [(version.act, version.who) for version in history_of(path).versions]


def test_tables_are_saved_together_with_what_they_held_before(stored: StoredFiles) -> None:
    path = written(stored)
    assert save_versions(path, both(stored), ADA) == AllSaved()
    assert (stored.read(), stored.read("concepts.csv")) == (MINE, MORE_CONCEPTS)
    assert acts(path) == acts(stored.path("concepts.csv")) == [("found", ""), ("saved", "Ada")]
    before, now = history_of(path).versions
    assert (version_of(path, before.hash), version_of(path, now.hash)) == (BASE, MINE)
    assert now.together == history_of(stored.path("concepts.csv")).versions[-1].together != ""
    assert undo(path, content_hash(MINE), ADA).hash == content_hash(BASE)  # type: ignore[union-attr]
    assert (stored.read(), acts(path)[-1]) == (BASE, ("undone", "Ada"))


def test_a_new_table_is_made_and_one_that_is_there_meanwhile_stays(stored: StoredFiles) -> None:
    path = stored.path()
    assert save_versions(path, [FileChange(path, "", BASE)], ADA) == AllSaved()
    assert save_versions(path, [FileChange(path, "", MINE)], ADA) == NoneSaved({path: Conflict(BASE)})
    assert (stored.read(), acts(path)) == (BASE, [("saved", "Ada")])
    assert save_versions(path, [FileChange(path, "", BASE)], ADA) == AllSaved(), "it holds that already"


def test_a_table_that_somebody_changed_meanwhile_stays_and_so_do_the_others(stored: StoredFiles) -> None:
    path = written(stored)
    stored.write(THEIRS)
    assert save_versions(path, both(stored), ADA) == NoneSaved({path: Conflict(THEIRS)})
    assert (stored.read(), stored.read("concepts.csv")) == (THEIRS, CONCEPTS)


def test_what_another_program_writes_in_the_middle_of_a_save_stays_and_all_is_taken_back(stored: StoredFiles) -> None:
    path, strange = written(stored), CONCEPTS + b"Stress,state\n"

    def written_between(method: str, key: str) -> None:
        if (method, key) == ("PUT", f"/{stored.bucket}/tables/relations.csv"):
            stored.server.fault = None
            stored.server.then = lambda: stored.write(strange, "concepts.csv")

    stored.server.fault = written_between
    assert save_versions(path, both(stored), ADA) == NoneSaved({stored.path("concepts.csv"): Conflict(strange)})
    assert (stored.read(), stored.read("concepts.csv")) == (BASE, strange)


@pytest.mark.parametrize("lasts", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("writes", range(14))
def test_a_store_that_refuses_in_the_middle_of_a_save_has_all_of_it_or_nothing(
    stored: StoredFiles, writes: int, lasts: bool
) -> None:
    path, done = written(stored), itertools.count()
    keep_now(path)

    def refuses(method: str, key: str) -> int | None:
        late = next(done) - writes if method in ("PUT", "DELETE") else -1
        return 403 if late == 0 or (lasts and late > 0) else None

    stored.server.fault = refuses
    result = save_versions(path, both(stored), ADA)
    seen = content_of(path), content_of(stored.path("concepts.csv"))
    assert seen in ((BASE, CONCEPTS), (MINE, MORE_CONCEPTS)), "nobody reads half of it"
    reasons = [reason.reason for reason in result.reasons.values()] if isinstance(result, NoneSaved) else []
    if not any("as soon as the store answers" in reason for reason in reasons):
        assert seen == ((BASE, CONCEPTS) if reasons else (MINE, MORE_CONCEPTS))
    assert all(reason.startswith(f"the store does not allow it. {RIGHTS[:-1]}") for reason in reasons)
    stored.server.fault = None
    settle(path, 1)
    assert (stored.read(), stored.read("concepts.csv")) == seen
    assert history_of(path).faults == ()


def test_each_kill_leaves_tables_of_one_act_and_a_history_that_goes_on(
    stored: StoredFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored.path()
    for name in ("relations.csv", "concepts.csv"):
        stored.write(b"a,b\n0,x\n", name)
    environment = {**os.environ, **settings_of(stored.server, tmp_path)}
    for kill in range(KILLS):
        command = [sys.executable, "-c", SAVE_FOREVER, str(path), str(1000 * kill)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment) as saving:
            assert saving.stdout is not None
            saving.stdout.readline()
            # Another request of a save each time.
            ends = len(stored.server.requests) + 19 + 3 * kill
            while len(stored.server.requests) < ends:
                sleep(0.001)
            saving.kill()
        seen = content_of(path)
        assert content_of(stored.path("concepts.csv")) == seen, kill
        settle(path, 1)
        assert (stored.read(), stored.read("concepts.csv")) == (seen, seen), kill
    for name in ("relations.csv", "concepts.csv"):
        history = history_of(stored.path(name))
        assert (history.faults, version_of(stored.path(name), history.versions[-1].hash)) == ((), stored.read(name))


def test_a_store_that_ignores_conditions_is_not_written_to(stored: StoredFiles) -> None:
    path = written(stored)
    stored.server.is_lax = True
    result = save_version(path, content_hash(BASE), MINE, ADA)
    assert result == NotSaved(f"the store writes whatever the condition of a put says. {ANOTHER[:-1]}")
    assert stored.read() == BASE


def test_a_store_that_compares_bare_etags_is_written_to_and_loses_nothing(stored: StoredFiles) -> None:
    path = written(stored)
    stored.server.is_bare = True
    assert save_versions(path, both(stored), ADA) == AllSaved()
    assert save_version(path, content_hash(BASE), THEIRS, ADA) == Conflict(MINE)
    assert save_version(path, content_hash(MINE), THEIRS, ADA) == Saved(content_hash(THEIRS))
    assert (stored.read(), [act for act, _ in acts(path)]) == (THEIRS, ["found", "saved", "saved"])


def test_a_store_that_refuses_every_condition_is_named(stored: StoredFiles) -> None:
    path = written(stored)
    stored.server.is_stubborn = True
    result = save_version(path, content_hash(BASE), MINE, ADA)
    assert result == NotSaved(f"the store refuses a put whatever its condition says. {ANOTHER[:-1]}")
    assert (stored.read(), acts(path)) == (BASE, [])


def test_tables_of_two_folders_are_not_saved_as_one_act(stored: StoredFiles) -> None:
    path, other = written(stored), stored.path("a/relations.csv")
    result = save_versions(path, [*both(stored), FileChange(other, "", MINE)], ADA)
    why = NotSaved("in a store only tables of one folder are saved together")
    assert result == NoneSaved({path: why, stored.path("concepts.csv"): why, other: why})


def test_what_is_there_is_kept_once_however_many_replicas_look(stored: StoredFiles) -> None:
    path = stored.write(BASE)
    with ThreadPoolExecutor(4) as replicas:
        list(replicas.map(keep_now, [path] * 4))
    stored.write(THEIRS)
    keep_now(path)
    assert [version.summary for version in history_of(path).versions] == [
        "as it was found",
        "changed by another program: 1 row changed",
    ]
    assert keep_now(stored.path("none.csv")) == NotSaved("there is no such file")


def test_older_versions_are_forgotten_but_none_that_a_save_has_just_written(
    stored: StoredFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stored.write(BASE)
    for before, after in pairwise((BASE, MINE, THEIRS, BOTH)):
        save_version(path, content_hash(before), after, ADA)
    assert forget(path, 2) == 0
    monkeypatch.setattr("graph.saving.store_history.YOUNG", 0.0)
    assert forget(path, 1) == 3
    assert [version.hash for version in history_of(path).versions] == [content_hash(BOTH)]
    assert forget(stored.path("none.csv"), 1) == 0


def test_a_damaged_journal_is_none(stored: StoredFiles) -> None:
    path = written(stored)
    stored.write(b"{}", ".neuromap-journal")
    assert save_versions(path, both(stored), ADA) == AllSaved()
    assert (stored.read(), stored.read("concepts.csv")) == (MINE, MORE_CONCEPTS)


def test_no_key_stands_in_a_reason(stored: StoredFiles, caplog: pytest.LogCaptureFixture) -> None:
    path = written(stored)
    # Of what the other program logs nothing is ours.
    caplog.set_level(logging.DEBUG)
    for status in (403, 500):
        stored.server.fault = lambda *_, status=status: status
        result = save_version(path, content_hash(BASE), MINE, ADA)
        assert isinstance(result, NotSaved)
        assert KEY not in f"{result}{caplog.text}"
        assert SECRET not in f"{result}{caplog.text}"


@pytest.mark.long
@pytest.mark.parametrize(("lease", "rounds"), [(0.0, 5), (5.0, 12)], ids=["each completes", "each waits"])
def test_two_replicas_that_save_at_the_same_time_lose_nothing(
    stored: StoredFiles, monkeypatch: pytest.MonkeyPatch, lease: float, rounds: int
) -> None:
    """Each adds rows to what it last saw; a loser brings in what the other saved, as the edit page does."""
    monkeypatch.setattr("graph.saving.store_journal.LEASE", lease)
    path, start = stored.write(b"source,effect,target\nGABA,calms,Stress\n"), Barrier(2)

    def replica(name: str) -> None:
        start.wait()
        for number in range(rounds):
            base = content_of(path) or b""
            draft = begun(path, base, COLUMNS).with_content(base + f"{name}{number},meets,Stress\n".encode())
            while (
                result := save_drafts(path, {"relations": draft}, ADA, table_in, faultless)
            ) and is_told_to_try_again(result):
                pass
            assert isinstance(result, Done), result

    with ThreadPoolExecutor(2) as replicas:
        list(replicas.map(replica, ("Ada", "Ben")))
    rows = (stored.read() or b"").decode().splitlines()[2:]
    assert sorted(rows) == sorted(f"{name}{number},meets,Stress" for name in ("Ada", "Ben") for number in range(rounds))
    versions = history_of(path).versions
    assert [version.act for version in versions] == ["found", *["saved"] * (2 * rounds)]
    assert all(isinstance(version_of(path, version.hash), bytes) for version in versions)
