"""A process that is killed while it saves leaves whole files, those of one act together, and their history."""

import subprocess
import sys
from pathlib import Path

from graph.content_hash import content_hash
from graph.saving.history import history_of, version_of
from graph.saving.replace_files import FileChange
from graph.saving.settle import settle
from graph.saving.versions import AllSaved, save_versions

from .test_save_drafts import ADA

ROOT = Path(__file__).parents[3]
KILLS = 6
# Each round saves both tables with the same number in them, so that half an act would show. The numbers go on for ever.
SAVE_FOREVER = """
import sys, pathlib
from datetime import UTC, datetime
from graph.content_hash import content_hash
from graph.saving.replace_files import FileChange
from graph.saving.versions import Author, save_versions
folder = pathlib.Path(sys.argv[1])
files = [folder / "relations.csv", folder / "concepts.csv"]
print("ready", flush=True)
for number in range(int(sys.argv[2]), 10**9):
    changes = [FileChange(file, content_hash(file.read_bytes()), b"a,b\\n%d,x\\n" % number) for file in files]
    save_versions(files[0], changes, Author("Ada", datetime.now(UTC)))
    print(number, flush=True)
"""


def test_each_kill_leaves_both_files_of_one_act_and_a_history_that_goes_on(tmp_path: Path) -> None:
    files = [tmp_path / "relations.csv", tmp_path / "concepts.csv"]
    for file in files:
        file.write_bytes(b"a,b\n0,x\n")
    for kill in range(KILLS):
        command = [sys.executable, "-c", SAVE_FOREVER, str(tmp_path), str(1000 * kill)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as saving:
            assert saving.stdout is not None
            # Another step of a save each time: they take turns in some milliseconds.
            for _ in range(2 + kill % 3):
                assert saving.stdout.readline()
            saving.kill()
        settle(files[0], 5)
        contents = {file.read_bytes() for file in files}
        assert len(contents) == 1, kill
        for file in files:
            history = history_of(file)
            assert (history.faults, version_of(file, history.versions[-1].hash)) == ((), file.read_bytes()), kill
    last = [FileChange(file, content_hash(file.read_bytes()), b"a,b\nlast,x\n") for file in files]
    assert save_versions(files[0], last, ADA) == AllSaved()
    assert sorted(found.name for found in tmp_path.rglob("*.part")) == []
