"""A command takes a table in an object store as it takes one on the disk."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app
from graph.store.store_fault import RIGHTS

from ..stores import KEY, SECRET, StoredFiles

HEADER = b"source,effect,target,polarity\n"
TABLE = HEADER + b"GABA,calms,Stress,decreases\nStress,raises,Cortisol,increases\n"
ADDED = b"Cortisol,dampens,Stress,decreases\n"
LATER = TABLE + ADDED


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def test_commands_that_read_take_an_address(stored: StoredFiles, tmp_path: Path) -> None:
    path, out = stored.write(TABLE), tmp_path / "map.svg"
    later = stored.write(LATER, "later.csv")
    assert json.loads(run("stats", path, "--format", "json").stdout)["relations"] == 2
    assert "GABA" in run("paths", path, "--from", "GABA", "--to", "Cortisol").stdout
    assert run("diff", path, later).exit_code == 1
    for command in (("check", path), ("export", path, out), ("practice", path, tmp_path / "questions.gift")):
        result = run(*command)
        assert result.exit_code == 0, result.output
    assert out.read_bytes().startswith(b"<")
    assert run("publish", path, tmp_path / "site", "--dry-run").exit_code == 0
    assert stored.names() == ["later.csv", "relations.csv"], "who reads writes nothing"


def test_commands_that_write_save_in_the_store_and_keep_what_was_there(stored: StoredFiles, tmp_path: Path) -> None:
    path, brought = stored.write(TABLE), tmp_path / "more.csv"
    brought.write_bytes(HEADER + ADDED)
    saved = run("import", brought, "--into", path)
    assert (saved.exit_code, stored.read()) == (0, LATER), saved.output
    assert f"{path} is saved" in saved.stdout
    assert len(run("history", "list", path).stdout.splitlines()) == 2
    assert (run("history", "undo", path).exit_code, stored.read()) == (0, TABLE)
    kept = run("history", "list", path).stdout.splitlines()
    assert (run("history", "restore", path, kept[1].split()[0]).exit_code, stored.read()) == (0, LATER)
    assert (run("rename", path, "Cortisol", "Hydrocortisone").exit_code, stored.read()) == (
        0,
        LATER.replace(b"Cortisol", b"Hydrocortisone"),
    )
    assert run("history", "prune", path, "--keep", 1).exit_code == 0
    stored.write(TABLE.replace(b"GABA", b" GABA"))
    assert (run("check", path, "--fix", "all").exit_code, stored.read()) == (0, TABLE)


def test_a_store_that_refuses_ends_a_command_with_its_reason_and_no_key(stored: StoredFiles) -> None:
    path = stored.write(TABLE)
    stored.server.fault = lambda *_: 403
    result = run("check", path)
    assert result.exit_code == 2
    assert f"{path}:1:1: error[cannot-read]: the file cannot be read: the store does not allow it" in result.output
    assert f"  help: {RIGHTS}" in result.output
    history = run("history", "undo", path)
    assert (history.exit_code, history.output) == (2, f"the store does not allow it. {RIGHTS[:-1]}\n")
    for output in (result.output, history.output):
        assert KEY not in output
        assert SECRET not in output


@pytest.mark.parametrize("command", ["export", "practice"])
def test_what_is_written_for_a_person_is_a_file_of_this_machine(command: str, tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_bytes(TABLE)
    result = run(command, tmp_path / "relations.csv", "s3://bucket/out.svg" if command == "export" else "s3://b/q.gift")
    assert result.exit_code == 2
    assert "is in an object store" in result.output
