"""reviews.csv is optional, never stops the map, and is part of the dataset."""

from pathlib import Path

import pytest

from graph.content_hash import SHORT_VERSION
from graph.dataset import check_file, load
from graph.reviews.review import Review
from graph.saving.past_dataset import keep_dataset, past_dataset

from .reading import HEAD, relations, reviewed, states


def test_a_map_without_reviews_has_no_readings(tmp_path: Path) -> None:
    found = relations(tmp_path)
    assert (found.reviews, "second reading" in found.model.relations) == (None, False)


def test_a_file_without_rows_makes_every_relation_proposed(tmp_path: Path) -> None:
    found = reviewed(tmp_path, [])
    assert (found.reviews, states(found)) == ((), ["proposed"] * 3)


def test_a_link_keeps_its_version_and_a_cache_sees_another_one_when_somebody_reads(tmp_path: Path) -> None:
    before, after = relations(tmp_path).version, reviewed(tmp_path, [(0, "Ada", "2026-03-14", "not")]).version
    assert (before[:SHORT_VERSION] == after[:SHORT_VERSION], before == after) == (True, False)
    keep_dataset(tmp_path / "relations.csv")
    assert past_dataset(tmp_path / "relations.csv", after[:SHORT_VERSION]) is not None


def test_a_row_with_an_error_is_no_review_and_the_others_count(tmp_path: Path) -> None:
    said = [(0, "Ada", "2026-03-14", "supported"), (1, "Ada", "2026-02-30", "supported")]
    found = reviewed(tmp_path, said)
    assert ([fault.code for fault in found.diagnostics], found.refused) == (["bad-date"], 0)
    assert (found.reviews and len(found.reviews), states(found)) == (1, ["read once", "proposed", "proposed"])


@pytest.mark.parametrize("raw", [b"nonsense", b"\xff\xfe", HEAD.encode()])
def test_whatever_the_file_holds_the_map_is_there(tmp_path: Path, raw: bytes) -> None:
    relations(tmp_path)
    (tmp_path / "reviews.csv").write_bytes(raw)
    assert states(load(tmp_path / "relations.csv")) == ["proposed"] * 3


def test_a_file_of_reviews_is_known_by_its_columns_and_checked_against_the_relations_beside_it(tmp_path: Path) -> None:
    reviewed(tmp_path, [])
    other = tmp_path / "readings of Ada.csv"
    other.write_text(f"{HEAD}\nr0000000000,d0123456789ab,Ada,2026-03-14,not,dose,see table 2\n", encoding="utf-8")
    assert [fault.code for fault in check_file(other)] == ["unknown-relation"]


def test_a_review_has_all_cells_of_its_row(tmp_path: Path) -> None:
    relations(tmp_path)
    row = "r1,d0123456789ab,Ada,2026-03-14,not,dose,see table 2"
    (tmp_path / "reviews.csv").write_text(f"{HEAD}\n{row}\n", encoding="utf-8")
    assert load(tmp_path / "relations.csv").reviews == (Review(*row.split(","), line=2),)
