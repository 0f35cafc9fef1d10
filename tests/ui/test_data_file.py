"""The served file is read again when it was saved, and only then."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import monotonic, sleep, time
from typing import Any
from weakref import ref

import pytest

from graph.dataset import refresh
from graph.reading.progress import progress
from graph.saving.history import history_of
from ui.data_file import PROJECT, DataFileCache, data_file_cache, data_path, files_version

from ..stores import KEY, SECRET, StoredFiles

GOOD = "source,effect,target\nGABA,calms,Stress\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "relations.csv"
    found.write_text(GOOD, encoding="utf-8")
    return found


def test_the_environment_names_the_file_else_it_is_the_shipped_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEUROMAP_DATA", "somewhere/else.csv")
    assert data_path() == Path("somewhere/else.csv")
    for unset in (lambda: monkeypatch.setenv("NEUROMAP_DATA", ""), lambda: monkeypatch.delenv("NEUROMAP_DATA")):
        unset()
        assert data_path() == PROJECT / "data" / "relations.csv"
    assert data_path().is_file()


def test_the_stamp_differs_after_every_save_of_the_file_or_its_concepts(path: Path) -> None:
    stamps = [files_version(path)]
    path.write_text(GOOD + "Stress,raises,Cortisol\n", encoding="utf-8")
    stamps.append(files_version(path))
    path.with_name("concepts.csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    stamps.append(files_version(path))
    os.utime(path, ns=(1, 1))
    stamps.append(files_version(path))
    path.unlink()
    stamps.append(files_version(path))
    assert len(set(stamps)) == 5
    assert [len(found) for found in stamps] == [16] * 5
    assert files_version(path) == stamps[-1]


def test_a_file_is_read_once_for_each_save(path: Path) -> None:
    served = DataFileCache(path)
    first = served.latest()
    assert first[0] == files_version(path)
    assert first[1].rows == 1
    assert served.latest()[1] is first[1]
    path.write_text(GOOD + "Stress,raises,Cortisol\n", encoding="utf-8")
    assert served.latest()[1].rows == 2


def test_the_last_good_map_survives_a_bad_save_and_a_missing_file(path: Path) -> None:
    served = DataFileCache(path)
    good = served.latest()[1]
    path.write_text("nonsense", encoding="utf-8")
    broken = served.latest()[1]
    assert (broken.stale, broken.graph, broken.version) == (True, good.graph, good.version)
    path.unlink()
    missing = served.latest()[1]
    assert (missing.stale, missing.graph, [fault.code for fault in missing.diagnostics]) == (
        *(True, good.graph),
        ["cannot-read"],
    )
    path.write_text(GOOD, encoding="utf-8")
    assert (served.latest()[1].stale, served.latest()[1].diagnostics) == (False, ())


def forbid(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Refuse the files of a name, whoever runs the test: an administrator may read all that there is."""
    opened, may = os.open, os.access

    def open_others(file: str, *given: int, **named: int) -> int:
        if Path(file).name == name:
            raise PermissionError(13, "Permission denied")
        return opened(file, *given, **named)

    monkeypatch.setattr(os, "open", open_others)
    monkeypatch.setattr(os, "access", lambda file, mode: Path(file).name != name and may(file, mode))


@pytest.mark.parametrize("name", ["relations.csv", "concepts.csv"])
def test_a_file_that_may_not_be_read_any_more_is_noticed_though_it_has_not_changed(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path.with_name("concepts.csv").write_text("name,type\nGABA,transmitter\nStress,condition\n", encoding="utf-8")
    served = DataFileCache(path)
    good = served.latest()
    with monkeypatch.context() as lock:
        forbid(lock, name)
        during = served.latest()
    assert during[1].graph is not None
    assert (during[1].unread, during[1].version) == ((path.with_name(name),), good[1].version)
    assert (served.latest()[0], served.latest()[1].diagnostics) == (good[0], ())


@pytest.mark.parametrize("name", ["relations.csv", "concepts.csv", "stories.csv"])
def test_a_file_that_was_unreadable_for_a_moment_is_read_at_the_next_look(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path.with_name("concepts.csv").write_text("name,type\nGABA,transmitter\nStress,condition\n", encoding="utf-8")
    path.with_name("stories.csv").write_text("story,step,title,focus\nCalm,1,A brake,GABA\n", encoding="utf-8")
    served = DataFileCache(path)
    with monkeypatch.context() as lock:
        forbid(lock, name)
        during, again = served.latest(), served.latest()
    assert (during[1].unread, again[1] is during[1], again[0]) == ((path.with_name(name),), True, during[0])
    stamp_after, after = served.latest()
    assert (after.unread, after.diagnostics, after.rows, len(after.stories)) == ((), (), 1, 1)
    # Only by another stamp does an open page learn of it: the file itself has not changed.
    assert (stamp_after, during[0] != stamp_after) == (files_version(path), True)


def test_a_slow_disk_holds_up_one_visitor_and_the_others_see_the_last_good_map(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = DataFileCache(path)
    good = served.latest()
    path.write_text(GOOD + "Stress,raises,Cortisol\n", encoding="utf-8")
    slow, answers, real = Event(), Event(), os.stat

    def slow_stat(*given: Any, **named: Any) -> os.stat_result:
        slow.set()
        answers.wait(60)
        return real(*given, **named)

    monkeypatch.setattr(os, "stat", slow_stat)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(served.latest)
        assert slow.wait(60)
        assert [served.latest() for _ in range(3)] == [good] * 3
        assert not first.done()
        answers.set()
        assert first.result(60)[1].rows == 2
    assert served.latest()[1].rows == 2


def test_all_visitors_of_a_file_share_one_shelf(path: Path) -> None:
    assert data_file_cache(path) is data_file_cache(path)
    assert data_file_cache(path) is not data_file_cache(path.with_name("other.csv"))


@pytest.fixture
def slow_reading(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Let every file be large, and read to half, which is 35 percent of the work, until the event is set."""
    release = Event()

    def slowly(*given: Any) -> Any:
        progress(0.5)
        assert release.wait(30)
        return refresh(*given)

    monkeypatch.setattr("ui.data_file.LARGE", 0)
    monkeypatch.setattr("ui.data_file.PATIENCE", 0.01)
    monkeypatch.setattr("ui.data_file.refresh", slowly)
    return release


def until(is_so: Callable[[], object]) -> None:
    end = monotonic() + 30
    while not is_so():
        assert monotonic() < end
        sleep(0.01)


def test_who_comes_while_a_large_file_is_read_for_the_first_time_hears_how_far_it_is(
    path: Path, slow_reading: Event
) -> None:
    served = DataFileCache(path)
    until(lambda: served.part_read() == 0.35)
    slow_reading.set()
    until(lambda: served.part_read() is None)
    assert served.latest()[1].rows == 1


def test_a_large_file_that_was_saved_is_read_while_everybody_still_has_what_was_there(
    path: Path, slow_reading: Event
) -> None:
    served = DataFileCache(path)
    slow_reading.set()
    version, first = served.latest()
    slow_reading.clear()
    path.write_text(GOOD + "Stress,raises,Cortisol\n", encoding="utf-8")
    assert [served.latest() == (version, first) for _ in range(3)] == [True] * 3
    slow_reading.set()
    until(lambda: served.latest()[1].rows == 2)
    assert served.latest()[0] == files_version(path)


def test_a_small_file_is_there_at_once(path: Path) -> None:
    served = DataFileCache(path)
    assert (served.part_read(), served.dataset) == (None, None)
    assert served.latest()[1].rows == 1


def test_a_file_that_cannot_be_asked_for_its_size_is_not_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(file: Path) -> None:
        raise OSError("stale")

    monkeypatch.setattr("ui.data_file.state_of", refused)
    assert DataFileCache(path).part_read() is None


@pytest.fixture
def in_store(stored: StoredFiles, monkeypatch: pytest.MonkeyPatch) -> tuple[StoredFiles, DataFileCache]:
    """A table in a store, and what an app that serves it shares; each look asks the store."""
    monkeypatch.setattr("ui.data_file.PACE_OF_STORE", 0.0)
    monkeypatch.setenv("NEUROMAP_DATA", str(stored.write(GOOD.encode())))
    return stored, DataFileCache(data_path())


def test_a_table_in_a_store_is_read_again_when_its_etag_is_another_one(
    in_store: tuple[StoredFiles, DataFileCache],
) -> None:
    stored, served = in_store
    assert served.part_read() == 0
    until(lambda: served.part_read() is None)
    version, first = served.latest()
    assert (first.rows, str(first.path)) == (1, str(stored.path()))
    assert served.latest() == (version, first)
    stored.write(GOOD.encode() + b"Stress,raises,Cortisol\n")
    until(lambda: served.latest()[1].rows == 2)
    relations = served.latest()[1].version
    stored.write(b"name,type\nGABA,transmitter\n", "concepts.csv")
    until(lambda: served.latest()[1].version != relations)


def test_a_store_that_fails_leaves_the_last_good_map_and_is_named(in_store: tuple[StoredFiles, DataFileCache]) -> None:
    stored, served = in_store
    good = served.latest()[1]
    stored.server.fault = lambda *_: 403
    until(lambda: served.latest()[1].stale)
    found = served.latest()[1]
    assert found.graph is good.graph
    assert str(found.diagnostics[0]).startswith(
        f"{stored.path()}:1:1: error[cannot-read]: the file cannot be read: the store does not allow it"
    )
    assert not any(secret in str(found.diagnostics) for secret in (KEY, SECRET))
    stored.server.fault = None
    until(lambda: not served.latest()[1].stale)


def test_a_table_in_a_store_was_saved_when_the_store_says(in_store: tuple[StoredFiles, DataFileCache]) -> None:
    _, served = in_store
    served.latest()
    assert abs(served.saved_at - time()) < 60


def test_a_store_is_asked_once_a_second_however_many_look(
    in_store: tuple[StoredFiles, DataFileCache], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored, served = in_store
    served.latest()
    monkeypatch.setattr("ui.data_file.PACE_OF_STORE", 3600.0)
    until(lambda: history_of(stored.path()).versions)
    stored.server.requests.clear()
    assert len({served.latest()[0] for _ in range(100)}) == 1
    assert stored.server.requests == []


def test_what_was_read_while_it_was_saved_is_gone_before_it_is_read_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graphs: list[ref[Any]] = []
    there: list[int] = []

    def saved_meanwhile(*given: Any) -> Any:
        there.append(sum(graph() is not None for graph in graphs))
        found = refresh(*given)
        graphs.append(ref(found.graph))
        if len(graphs) < 3:
            path.write_text(f"{GOOD}Sleep,lifts,Mood {len(graphs)}\n", encoding="utf-8")
        return found

    monkeypatch.setattr("ui.data_file.refresh", saved_meanwhile)
    _, dataset = DataFileCache(path).latest()
    assert (there, dataset.graph) == ([0, 0, 0], graphs[-1]())
