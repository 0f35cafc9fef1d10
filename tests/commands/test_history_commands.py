"""`neuromap history` lists the versions of a file and brings them back."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app
from graph.content_hash import content_hash
from graph.saving.replace_files import FileChange
from graph.saving.versions import AllSaved, Author, save_version, save_versions

A, B = b"source,effect,target\nGABA,calms,Stress\n", b"source,effect,target\nGABA,soothes,Stress\n"
CONCEPTS, MORE = b"name,type\nGABA,transmitter\n", b"name,type\nGABA,transmitter\nStress,condition\n"
SHORT_CONCEPTS = content_hash(CONCEPTS)[:8]
SHORT_A, SHORT_B = content_hash(A)[:8], content_hash(B)[:8]


@pytest.fixture(autouse=True)
def _in_a_folder_with_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LOGNAME", "ada")
    Path("a.csv").write_bytes(A)


def history(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["history", *arguments])


def told(result: Result) -> tuple[int, str, str]:
    return result.exit_code, result.stdout, result.stderr


def listed() -> list[str]:
    lines = history("list", "a.csv").stdout.splitlines()
    return [re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", "TIME", line) for line in lines]


def save_both(concepts: bytes) -> None:
    files = {Path("a.csv"): B, Path("concepts.csv"): concepts}
    changes = [FileChange(path, content_hash(path.read_bytes()), content) for path, content in files.items()]
    assert save_versions(Path("a.csv"), changes, Author("ada", datetime.now(UTC))) == AllSaved()


def test_what_is_kept_before_an_edit_comes_back_with_undo() -> None:
    assert told(history("keep", "a.csv")) == (0, f"kept: {SHORT_A}\n", "")
    Path("a.csv").write_bytes(B)
    assert told(history("undo", "a.csv")) == (0, f"undone: {SHORT_A}\n", "")
    assert Path("a.csv").read_bytes() == A
    assert listed() == [
        f"{SHORT_A}  TIME  found: as it was found",
        f"{SHORT_B}  TIME  found: changed by another program: 1 row changed",
        f"{SHORT_A}  TIME  undone by ada: 1 row changed",
    ]


def test_a_version_is_restored_by_its_first_letters() -> None:
    history("keep", "a.csv")
    Path("a.csv").write_bytes(B)
    assert told(history("restore", "a.csv", SHORT_A)) == (0, f"restored: {SHORT_A}\n", "")
    assert Path("a.csv").read_bytes() == A
    for name, reason in (("zz", "no version begins with 'zz'"), ("", "more than one version begins with ''")):
        result = history("restore", "a.csv", name)
        assert (result.exit_code, reason in result.stderr) == (2, True)


def test_older_versions_are_forgotten_on_request_only() -> None:
    history("keep", "a.csv")
    Path("a.csv").write_bytes(B)
    history("keep", "a.csv")
    assert told(history("prune", "a.csv", "--keep", "1")) == (0, "deleted 1 content\n", "")
    assert listed() == [f"{SHORT_B}  TIME  found: changed by another program: 1 row changed"]


def test_what_was_saved_as_one_act_is_undone_as_one_and_alone_on_request() -> None:
    Path("concepts.csv").write_bytes(CONCEPTS)
    save_both(MORE)
    assert told(history("undo", "a.csv")) == (
        0,
        f"undone: a.csv {SHORT_A}\nundone: concepts.csv {SHORT_CONCEPTS}\n",
        "",
    )
    assert (Path("a.csv").read_bytes(), Path("concepts.csv").read_bytes()) == (A, CONCEPTS)
    save_both(MORE)
    assert told(history("undo", "a.csv", "--alone")) == (0, f"undone: {SHORT_A}\n", "")
    assert (Path("a.csv").read_bytes(), Path("concepts.csv").read_bytes()) == (A, MORE)


def test_an_act_of_which_one_file_changed_since_is_not_undone_by_halves() -> None:
    Path("concepts.csv").write_bytes(CONCEPTS)
    save_both(MORE)
    Path("concepts.csv").write_bytes(MORE + b"Mood,condition\n")
    code, out, err = told(history("undo", "a.csv"))
    assert (code, out) == (2, "")
    assert err.splitlines() == [
        "concepts.csv: it was saved together with a.csv and changed since",
        "Nothing was undone. Undo that change first, or undo a.csv alone with --alone.",
    ]
    assert Path("a.csv").read_bytes() == B


def test_a_file_that_is_gone_comes_back() -> None:
    history("keep", "a.csv")
    Path("a.csv").unlink()
    assert told(history("undo", "a.csv")) == (0, f"undone: {SHORT_A}\n", "")
    assert Path("a.csv").read_bytes() == A


def test_why_a_version_was_saved_stands_at_its_end() -> None:
    save_version(Path("a.csv"), content_hash(A), B, Author("ada", datetime.now(UTC), "after  the\nreview\x1b[2J"))
    assert listed()[1] == f"{SHORT_B}  TIME  saved by ada: 1 row changed “after the review\\x1b[2J”"


def test_no_history_is_said() -> None:
    assert told(history("list", "a.csv")) == (0, "", "no version is kept\n")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("undo", "a.csv"), "there is nothing to undo"),
        (("undo", "."), "this is a folder and not a file"),
        (("keep", "none.csv"), "there is no such file"),
        (("prune", "none/a.csv", "--keep", "1"), "No such file or directory"),
        (("prune", "a.csv", "--keep", "0"), "Invalid value for '--keep'"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_the_reason(arguments: tuple[str, ...], reason: str) -> None:
    result = history(*arguments)
    assert (result.exit_code, result.stdout, reason in result.stderr) == (2, "", True)
