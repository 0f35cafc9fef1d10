"""Marks become the elements of SVG that say the same."""

import xml.etree.ElementTree as ET

from graph.export.drawing.marks import Area, Line, Mark, Text, closed, corners
from graph.export.drawing.svg import plain

SVG = "{http://www.w3.org/2000/svg}"


def elements(*marks: Mark) -> list[tuple[str, dict[str, str], str | None]]:
    page = ET.fromstring(plain(marks, (20, 10.5))).find(f"{SVG}g")
    assert page is not None
    return [(element.tag.removeprefix(SVG), element.attrib, element.text) for element in page]


def test_the_picture_has_the_size_given() -> None:
    root = ET.fromstring(plain([], (20, 10.5)))
    assert root.attrib == {"width": "20", "height": "10.5", "viewBox": "0 0 20 10.5"}


def test_a_dashed_line_has_its_dashes_and_covers_only_in_part() -> None:
    line = Line(corners([(0, 0), (9, 0)]), "#1b62ad57", 1.3, (3, 2.5))
    stroke = {"stroke": "#1b62ad", "stroke-opacity": "0.341", "stroke-width": "1.3", "stroke-dasharray": "3 2.5"}
    assert elements(line) == [("path", {"d": "M0 0L9 0", "fill": "none", **stroke}, None)]


def test_an_area_without_width_has_no_border() -> None:
    path = closed([(0, 0), (2, 0), (2, 2)])
    assert elements(Area(path, "#ffffff", "#000000", 0), Area(path, "#ffffff", "#000000", 1.4)) == [
        ("path", {"d": "M0 0L2 0L2 2L0 0 Z", "fill": "#ffffff"}, None),
        ("path", {"d": "M0 0L2 0L2 2L0 0 Z", "fill": "#ffffff", "stroke": "#000000", "stroke-width": "1.4"}, None),
    ]


def test_a_text_says_its_letters_and_how_wide_they_are() -> None:
    [(tag, attributes, text)] = elements(Text('<b> & "IL-1β"', 5, 8, 10, 600, "#14202b", 22))
    assert (tag, text) == ("text", '<b> & "IL-1β"')
    assert {name: attributes[name] for name in ("x", "y", "text-anchor", "font-weight", "textLength")} == {
        **{"x": "5", "y": "8", "text-anchor": "middle"},
        **{"font-weight": "600", "textLength": "22"},
    }


def test_what_belongs_to_a_concept_is_a_group_of_its_name() -> None:
    marks = [Text(text, 0, 0, 10, 400, "#000000", 5, about="GABA") for text in "ab"]
    [(tag, _, _)] = elements(*marks)
    group = ET.fromstring(plain(marks, (9, 9))).find(f"{SVG}g/{SVG}g")
    assert tag == "g"
    assert group is not None
    assert [element.text for element in group] == ["GABA", "a", "b"]
