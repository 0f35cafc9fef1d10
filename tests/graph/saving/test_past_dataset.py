"""A version of the data can be read again when both its files were kept."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.saving.atomic_write import hidden
from graph.saving.history import History, Version, history_of
from graph.saving.past_dataset import MOST_TRIED, keep_dataset, past_dataset

FIRST = "source,effect,target\nGABA,calms,Stress\n"
SECOND = "source,effect,target\nGABA,soothes,Stress\n"
CONCEPTS = "name,type\nGABA,transmitter\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "relations.csv"
    path.write_text(FIRST, encoding="utf-8")
    return path


def test_each_version_is_found_by_its_beginning_with_the_concepts_that_it_had(path: Path) -> None:
    keep_dataset(path)
    versions = [load(path).version]
    path.with_name("concepts.csv").write_text(CONCEPTS, encoding="utf-8")
    keep_dataset(path)
    versions.append(load(path).version)
    path.write_text(SECOND, encoding="utf-8")
    keep_dataset(path)
    found = [past_dataset(path, version[:8]) for version in versions]
    assert [dataset and dataset.version for dataset in found] == versions
    assert [dataset and dataset.graph and dataset.graph.nodes["GABA"]["type"] for dataset in found] == [
        "concept",
        "transmitter",
    ]


def test_what_was_not_kept_is_not_found(path: Path) -> None:
    assert past_dataset(path, load(path).version[:8]) is None
    keep_dataset(path)
    assert past_dataset(path, "00000000") is None


def test_a_damaged_version_is_not_found(path: Path) -> None:
    keep_dataset(path)
    for packed in path.parent.glob(".neuromap-history/*/*.gz"):
        packed.write_bytes(b"damaged")
    assert past_dataset(path, load(path).version[:8]) is None


def test_the_same_content_is_kept_once(path: Path) -> None:
    keep_dataset(path)
    keep_dataset(path)
    assert len(history_of(path).versions) == 1


def test_a_table_that_is_not_there_gets_no_lock(path: Path) -> None:
    keep_dataset(path)
    assert [each.name for each in path.parent.glob(".neuromap-*.lock")] == [hidden(path, "lock").name]


def test_a_folder_that_cannot_be_written_to_stays_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr("graph.saving.disk_storage.locked", refused)
    keep_dataset(path)
    assert [file.name for file in path.parent.iterdir()] == ["relations.csv"]


def test_a_version_of_files_that_were_kept_at_other_times_is_found_too(path: Path) -> None:
    path.with_name("concepts.csv").write_text(CONCEPTS, encoding="utf-8")
    keep_dataset(path)
    path.with_name("concepts.csv").unlink()
    path.write_text(SECOND, encoding="utf-8")
    keep_dataset(path)
    found = past_dataset(path, load(path).version[:8])
    assert found is not None
    assert found.version == load(path).version


def test_whoever_asks_for_what_is_not_there_costs_little_however_much_is_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    versions = tuple(Version(f"{number:064x}", str(number), "", "saved", "") for number in range(1500))
    monkeypatch.setattr("graph.saving.past_dataset.history_of", lambda _: History(versions))
    tried: list[tuple[str, ...]] = []

    def noted(*hashes: str) -> str:
        tried.append(hashes)
        return ""

    monkeypatch.setattr("graph.saving.past_dataset.version_of_hashes", noted)
    assert past_dataset(path, "01234567") is None
    assert len(tried) <= MOST_TRIED + 3 * len(versions)
