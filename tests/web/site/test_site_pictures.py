"""Pictures are drawn in both themes, and are made anew only when something on them has changed."""

import xml.etree.ElementTree as ET

import pytest

from graph.export.export_request import ExportRequest
from web.site.contents import site_contents
from web.site.site_pictures import concept_picture, whole_picture

from .conftest import NOON, ROWS, Read

ORDER = ExportRequest(day=NOON.date())


def test_the_whole_map_is_drawn_on_light_and_on_dark_ground_and_as_png(read: Read) -> None:
    dataset = read()
    picture = whole_picture(site_contents(dataset.model), ORDER, {})
    assert [file.path for file in picture.files] == [picture.light, picture.dark, picture.png]
    light, dark, pixels = (file.make() for file in picture.files)
    assert [ET.fromstring(svg).tag for svg in (light, dark)] == ["{http://www.w3.org/2000/svg}svg"] * 2
    assert light != dark
    assert pixels.startswith(b"\x89PNG")


def test_where_no_font_has_a_letter_there_is_no_png(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.site.site_pictures._png", lambda *_: None)
    dataset = read()
    picture = whole_picture(site_contents(dataset.model), ORDER, {})
    assert (picture.png, len(picture.files)) == ("", 2)


def test_a_png_that_is_there_is_not_drawn_again(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    dataset = read()
    digests = {file.path: file.input_digest for file in whole_picture(site_contents(dataset.model), ORDER, {}).files}

    def drawn(*_: object) -> bytes:
        raise AssertionError("it is drawn again")

    monkeypatch.setattr("web.site.site_pictures._png", drawn)
    again = whole_picture(site_contents(dataset.model), ORDER, digests)
    assert {file.path: file.input_digest for file in again.files} == digests


def test_the_picture_of_a_concept_is_made_of_its_own_rows(read: Read) -> None:
    def input_digest(name: str, *rows: str) -> list[str]:
        dataset = read(*rows)
        return [file.input_digest for file in concept_picture(site_contents(dataset.model), name, ORDER).files]

    before = {name: input_digest(name, *ROWS) for name in ("GABA", "T cell")}
    further = (*ROWS, "Sleep,wakes,T cell,,,,,,,,,")
    assert input_digest("GABA", *further) == before["GABA"]
    assert input_digest("T cell", *further) != before["T cell"]
