"""A font has the letters that are needed, and is made once for all that need no rare ones."""

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from graph.export.drawing import cut_font
from graph.export.drawing.cut_font import cut_fonts, packed_fonts, page_font


def letters_in(font: bytes) -> set[str]:
    return set(map(chr, TTFont(BytesIO(font)).getBestCmap()))


@pytest.mark.parametrize("text", ["TNF-\u03b1 \u2192 mood", "Stra\u0142ek", "\u0416 \u4e2d"], ids=ascii)
def test_every_font_has_the_letters_that_the_page_has(text: str) -> None:
    letters = frozenset(text) - {"\u4e2d"}
    fonts = [*cut_fonts(frozenset(text), frozenset({400})).values(), page_font(frozenset(text))]
    fonts += packed_fonts(frozenset(text), frozenset({400})).values()
    assert [letters - letters_in(font) for font in fonts] == [set()] * 3


def test_plain_texts_bring_a_smaller_font_than_names() -> None:
    plain, named = (len(packed_fonts(frozenset(text), frozenset({600}))[600]) for text in ("GABA", "\u0141uk"))
    assert plain < named


def test_fonts_without_rare_letters_are_made_once_on_a_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    before = packed_fonts(frozenset("abc"), frozenset({400}))
    monkeypatch.setattr(cut_font, "_cut", lambda *_: pytest.fail("a font is made anew"))
    assert packed_fonts(frozenset("cde \u03b2"), frozenset({400})) == before


def test_the_font_of_a_page_that_searches_greek_letters_is_made_once_on_a_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    alphabet = frozenset(map(chr, range(ord("\u03b1"), ord("\u03c9") + 1)))
    before = page_font(alphabet | frozenset("abc"))
    assert alphabet <= letters_in(before)
    monkeypatch.setattr(cut_font, "_cut", lambda *_: pytest.fail("a font is made anew"))
    assert page_font(frozenset("cde \u03b2")) == before
