"""Typst sets what it is given as text, the same way each time, and letters that no font has are found before."""

from datetime import date
from io import BytesIO

import pypdf
import pytest
from PIL import Image

from graph.export.drawing import typeset as typesetting
from graph.export.drawing.typeset import Letters, TypesettingError, typeset, undrawable

DAY = date(2026, 1, 2)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<text y="15" font-family="\'Source Sans\'">{}</text></svg>'
)
VALUES = {"title": "T", "description": "D", "width": "40", "height": "20", "ground": "#ff0000"}


def made(text: str, form: str = "pdf", scale: int = 1) -> bytes:
    values = {**VALUES, "svg": SVG.format(text)}
    return typeset("picture.typ", values, Letters(frozenset(text), frozenset({400})), DAY, form, scale)  # type: ignore[arg-type]


def test_a_document_is_the_same_file_each_time_and_says_its_day() -> None:
    assert made("GABA") == made("GABA")
    about = pypdf.PdfReader(BytesIO(made("GABA"))).metadata
    assert about is not None
    assert (about.title, about.subject, str(about.creation_date)) == ("T", "D", "2026-01-02 00:00:00+00:00")


def test_the_fonts_of_a_document_are_in_it() -> None:
    assert b"/FontFile" in made("GABA")


def test_a_png_has_so_many_pixels_for_each_point() -> None:
    image = Image.open(BytesIO(made("", "png", 3)))
    assert (image.size, image.convert("RGB").getpixel((119, 2))) == ((120, 60), (255, 0, 0))


def test_what_typst_cannot_set_is_an_error_with_its_words() -> None:
    with pytest.raises(TypesettingError, match="SVG"):
        typeset("picture.typ", {**VALUES, "svg": "<svg"}, Letters(frozenset(), frozenset({400})), DAY, "pdf")


def test_letters_without_a_glyph_in_any_font_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert undrawable(frozenset("aβ\U000f0001")) == "\U000f0001"
    monkeypatch.setattr(typesetting, "_machine_fonts", tuple)
    assert undrawable(frozenset("aβ中\U000f0001")) == "中\U000f0001"


def test_what_is_drawn_as_nothing_needs_no_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "_machine_fonts", tuple)
    assert undrawable(frozenset("a\u200d\ufe0f\n\u3000")) == ""
