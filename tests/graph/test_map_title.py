"""A map is called as its file or folder, unless somebody says otherwise; our title is that of our data."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.map_title import title_of
from tests.shipped import DATA


@pytest.fixture(autouse=True)
def no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUROMAP_TITLE", raising=False)


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("my_own__signals 2024.csv", "my own signals 2024"),
        (Path("/far/away/TNF-α.tsv"), "TNF-α"),
        (Path("/far/gut_brain/relations.csv"), "gut brain"),
        (Path("/data/relations.csv"), "Map of relations"),
        (Path("/relations.csv"), "Map of relations"),
    ],
)
def test_a_title_is_the_name_of_the_file_in_words_or_that_of_its_folder(path: str | Path, title: str) -> None:
    assert title_of(path) == title


def test_our_title_is_that_of_our_data_alone() -> None:
    assert title_of(DATA / "relations.csv") == "Neuroimmune Map"


def test_a_setting_goes_before_the_name_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cell_signalling.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    assert load(path).model.title == "cell signalling"
    monkeypatch.setenv("NEUROMAP_TITLE", " Signals ")
    assert load(path).model.title == "Signals"
