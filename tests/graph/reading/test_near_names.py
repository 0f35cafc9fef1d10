"""Only what is nearly the name of a missing file is taken for it."""

from pathlib import Path

import pytest

from graph.reading.near_names import is_near, near_names, tables_in

NEAR = [
    "Concepts.csv",
    "concepts (1).csv",
    "concepts.CSV",
    "concepts.csv.txt",
    "Copy of concepts.csv",
    "concepts-2.csv",
]
NEAR += ["concepts - Copy.csv", "concepts.xlsx", " concepts.csv", "Kopie von concepts.csv"]
OTHER = ["relations.csv", "my concepts.csv", "concept.csv", "concepts-old.csv", "concepts.md", "concepts 2024.csv"]


@pytest.mark.parametrize("name", NEAR)
def test_a_name_in_other_letters_or_of_a_copy_is_near(name: str) -> None:
    assert is_near(name, "concepts.csv")


@pytest.mark.parametrize("name", OTHER)
def test_another_name_is_not_near(name: str) -> None:
    assert not is_near(name, "concepts.csv")


def test_the_folder_of_a_missing_file_is_looked_through(tmp_path: Path) -> None:
    for name in (*NEAR, *OTHER):
        (tmp_path / name).touch()
    assert near_names(tmp_path / "concepts.csv") == tuple(sorted(tmp_path / name for name in NEAR))
    assert near_names(tmp_path / "none" / "concepts.csv") == ()


def test_the_tables_of_a_folder_are_found_the_usual_one_first(tmp_path: Path) -> None:
    for name in ("a.CSV", "relations.csv", "b.csv", "c.txt"):
        (tmp_path / name).touch()
    assert [file.name for file in tables_in(tmp_path, "relations.csv")] == ["relations.csv", "a.CSV", "b.csv"]
    assert tables_in(tmp_path / "none", "relations.csv") == ()
