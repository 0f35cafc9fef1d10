"""Whoever comes while a large file is read sees how far that is, and then the map."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ui.data_file import DataFileCache

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        (0.1, ["relations.csv is being read: 10%. Its rows are read. The map opens by itself."]),
        (0.2, ["relations.csv is being read: 20%. They are checked. The map opens by itself."]),
        (0.4, ["relations.csv is being read: 40%. Its concepts are linked. The map opens by itself."]),
        (0.8, ["relations.csv is being read: 80%. Its relations are listed. The map opens by itself."]),
        (1.0, ["relations.csv is being read: 100%. Its communities are looked for. The map opens by itself."]),
        (None, []),
    ],
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
