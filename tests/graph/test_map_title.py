"""A map is called as its file, unless somebody says otherwise."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.map_title import title_of


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("data/relations.csv", "Neuroimmune Map"),
        ("", "Neuroimmune Map"),
        ("my_own__signals 2024.csv", "my own signals 2024"),
        (Path("/far/away/TNF-α.tsv"), "TNF-α"),
    ],
)
def test_a_title_is_the_name_of_the_file_in_words(path: str | Path, title: str) -> None:
    assert title_of(path) == title


def test_a_setting_goes_before_the_name_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cell_signalling.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    assert load(path).model.title == "cell signalling"
    monkeypatch.setenv("NEUROMAP_TITLE", " Signals ")
    assert load(path).model.title == "Signals"
