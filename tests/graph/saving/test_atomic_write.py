"""A copy beside a file is whole or gone, and killed saves are tidied up after without touching anything else."""

from pathlib import Path

import pytest

from graph.saving.atomic_write import hidden, sweep, sweep_folder, take_place, written_beside


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def test_hidden_names_are_short_and_tell_files_apart() -> None:
    long, other = Path("a" * 250 + ".csv"), Path("b" * 250 + ".csv")
    assert (len(hidden(long, "part").name), hidden(long, "lock") == hidden(other, "lock")) == (27, False)
    assert hidden(Path("data/a.csv"), "lock").parent == Path("data")


def test_a_copy_takes_the_place_of_the_file_or_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with written_beside(path, b"not wanted") as copy:
        assert copy.read_bytes() == b"not wanted"
    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["a.csv"])
    with written_beside(path, b"new") as copy:
        take_place(copy, path)
    assert (path.read_bytes(), names(tmp_path)) == (b"new", ["a.csv"])


def test_a_failure_while_the_copy_is_there_leaves_none(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), written_beside(tmp_path / "a.csv", b"new"):
        raise KeyboardInterrupt
    assert names(tmp_path) == []


def test_only_left_over_copies_of_the_file_are_swept(tmp_path: Path) -> None:
    path, other = tmp_path / "a.csv", tmp_path / "b.csv"
    own, foreign = hidden(path, "1.part"), hidden(other, "1.part")
    stay = [path, other, hidden(path, "lock"), tmp_path / "mine.part", foreign]
    for file in (own, *stay):
        file.write_bytes(b"x")
    sweep(path)
    assert names(tmp_path) == sorted(file.name for file in stay)
    sweep_folder(tmp_path)
    assert names(tmp_path) == sorted(file.name for file in stay if file != foreign)
    sweep(tmp_path / "none" / "a.csv")
