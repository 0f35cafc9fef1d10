"""Whatever happens to a served file, the last good map stays and what is wrong is said until it is mended."""

import os
import shutil
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest

from graph.reading.decoding import LARGEST_FILE
from ui.data_file import DataFileCache
from ui.operating.health import health

TABLES = {
    "relations.csv": "source,effect,target\nGABA,calms,Stress\nStress,raises,Cortisol\n",
    "concepts.csv": "name,type\nGABA,transmitter\nStress,condition\nCortisol,hormone\n",
    "references.csv": "key,citation\nDoe 2001,Doe J. A study.\n",
    "stories.csv": "story,step,title,focus\nCalm,1,A brake,GABA\n",
    "expectations.csv": "source,direction,target\nStress,raises,Cortisol\n",
    "reviews.csv": "relation,digest,reader,date,verdict\n",
}
LINUX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")


def deleted(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def no_table(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 a workbook \0\0")


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:2])


def too_large(path: Path) -> None:
    with path.open("ab") as file:
        file.truncate(LARGEST_FILE + 1)


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    path.unlink()
    # The name of a socket is short: it is made elsewhere and stays where it was opened.
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as opened:
        opened.bind(f"{folder}/s")
        shutil.move(f"{folder}/s", path)


def a_circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def a_device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def a_link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to("none.csv")


BREAKS = [
    *(deleted, emptied, no_table, cut_off, too_large),
    *(a_folder, a_pipe, a_socket, a_circle, a_device, a_link_to_nothing),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / "relations.csv"


def mend(path: Path) -> None:
    """Put the file back as a program does that knows nothing of what is there."""
    if path.is_dir():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.write_text(TABLES[path.name], encoding="utf-8")


@LINUX
@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("broken", BREAKS)
def test_the_last_good_map_stays_and_the_fault_is_named_until_it_is_mended(
    path: Path, name: str, broken: Callable[[Path], None]
) -> None:
    served, file = DataFileCache(path), path.with_name(name)
    good = served.latest()[1]
    assert good.graph is not None
    broken(file)
    found = served.latest()[1]
    named = [fault for fault in found.diagnostics if fault.path == str(file)]
    assert named
    assert named[0].message
    assert named[0].help
    assert found.graph is not None
    assert dict(found.graph.nodes(data=True)) == dict(good.graph.nodes(data=True))
    assert (found.stories, found.reviews) == (good.stories, good.reviews)
    assert health(found)["status"] == ("stale" if file == path else "ok")
    mend(file)
    again = served.latest()[1]
    assert (again.diagnostics, again.rows, again.stories) == (good.diagnostics, good.rows, good.stories)


def test_all_files_may_go_at_once_and_come_back(path: Path) -> None:
    served = DataFileCache(path)
    good = served.latest()[1]
    shutil.move(path.parent, path.parent.with_name("elsewhere"))
    gone = served.latest()[1]
    assert (gone.stale, gone.graph) == (True, good.graph)
    shutil.move(path.parent.with_name("elsewhere"), path.parent)
    assert served.latest()[1].diagnostics == good.diagnostics


def test_a_file_that_grows_all_the_time_is_read_as_far_as_it_is(path: Path) -> None:
    served, enough = DataFileCache(path), Event()

    def grow() -> None:
        with path.open("a", encoding="utf-8") as file:
            for number in range(2_000):
                if enough.is_set():
                    break
                file.write(f"A{number},calms,B{number}\n")
                file.flush()

    writer = Thread(target=grow)
    writer.start()
    try:
        rows = [served.latest()[1].rows for _ in range(3)]
    finally:
        enough.set()
        writer.join()
    assert rows == sorted(rows)
    assert served.latest()[1].rows == len(path.read_text(encoding="utf-8").splitlines()) - 1
