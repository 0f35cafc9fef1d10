"""Whoever comes while a large file is read sees how far that is, and then the map."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui.data_file import DataFileCache

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("part", "shown"), [(0.4, ["relations.csv is being read: 40%. The map opens by itself."]), (None, [])]
)
def test_each_page_gives_way_to_how_far_the_file_is_read(
    part: float | None, shown: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    relations = tmp_path / "relations.csv"
    relations.write_text("source,effect,target\nGABA,calms,Stress\n")
    monkeypatch.setenv("NEUROMAP_DATA", str(relations))
    monkeypatch.setattr(DataFileCache, "part_read", lambda self: part)
    app = AppTest.from_file(str(ROOT / "ui" / "pages" / "navigation.py"), default_timeout=60).run()
    assert [error.message for error in app.exception] == []
    assert [bar.proto.text for bar in app.get("progress")] == shown
