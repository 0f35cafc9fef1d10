"""Graphviz finds the small fonts first, then those of the machine; nothing is left behind."""

from pathlib import Path

import pytest

from graph.export.cut_font import cut_fonts
from graph.export.print_fonts import fonts_on_disk
from graph.layout.dot import undrawable


def test_the_folder_is_gone_afterwards() -> None:
    with fonts_on_disk({400: b"font"}) as settings:
        folder = Path(settings["FONTCONFIG_FILE"]).parent
        assert sorted(file.name for file in folder.iterdir()) == ["400.ttf", "fonts.conf"]
    assert not folder.exists()


def test_letters_without_a_glyph_in_any_font_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    none = tmp_path / "no-fonts.conf"
    none.write_text("<fontconfig/>", encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(none))
    with fonts_on_disk(cut_fonts(frozenset("aβ"), frozenset({400}))) as settings:
        assert undrawable("aβ中\U000f0001", settings) == "中\U000f0001"
        assert undrawable("", settings) == ""
