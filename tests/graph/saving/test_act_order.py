"""Acts on the files of a dataset are numbered as they come, whatever the clock says."""

from dataclasses import replace
from pathlib import Path

from graph.content_hash import content_hash
from graph.saving.act_order import order_of_found, order_of_save
from graph.saving.history import Version, keep

LATE, EARLY = "2031-01-02T12:00:00.000000+00:00", "2031-01-02T11:00:00.000000+00:00"


def kept(path: Path, order: int, time: str) -> None:
    version = Version(content_hash(b"a"), time, "ada", "saved", "")
    keep(path, b"a", replace(version, order=order))


def test_a_save_comes_after_all_acts_on_any_file_of_the_folder(tmp_path: Path) -> None:
    relations = tmp_path / "mine.csv"
    assert order_of_save(relations) == 1
    kept(tmp_path / "concepts.csv", 4, LATE)
    kept(relations, 5, EARLY)
    assert [order_of_save(tmp_path / name) for name in ("mine.csv", "concepts.csv", "stories.csv")] == [6, 6, 6]


def test_what_another_program_did_has_the_number_of_the_act_before_it(tmp_path: Path) -> None:
    relations, concepts = tmp_path / "relations.csv", tmp_path / "concepts.csv"
    kept(relations, 2, EARLY)
    kept(concepts, 3, LATE)
    between = "2031-01-02T11:30:00.000000+00:00"
    assert [order_of_found(path, between) for path in (relations, concepts)] == [2, 3]
    assert [order_of_found(path, LATE) for path in (relations, concepts)] == [3, 3]
    assert order_of_found(tmp_path / "stories.csv", "1970-01-01T00:00:00.000000+00:00") == 0
