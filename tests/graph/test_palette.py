"""Pictures have the colours and measures of the page, which are read from the browser's own files."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from graph.export.drawing import matrix_marks
from graph.export.drawing.arrow_head import SIZE
from graph.export.drawing.map_marks import FRAME_DASHES, MAP_ALPHA, WIDTHS, atlas_alpha, atlas_width
from graph.palette import (
    FURTHER_OUTLINES,
    FURTHER_TONES,
    PAGE,
    SIGN_COLOURS,
    TYPE_TONES,
    Theme,
    colour_number,
    outline_number,
    sign_colour,
    type_colours,
)

FRONT = Path(__file__).parents[2] / "web" / "front"
STROKES = Path(__file__).with_name("stage_strokes.js")


def constant(file: str, name: str) -> object:
    """Return the value of a constant of a front-end module: keys get quotes, commas at the end go, and it is JSON."""
    found = re.search(rf"^const {name} = (.*?);$", (FRONT / file).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert found, name
    quoted = re.sub(r"(\w+):", r'"\1":', found.group(1))
    return json.loads(re.sub(r",\s*([\]}])", r"\1", quoted))


def plain(tones: object) -> object:
    return json.loads(json.dumps(tones))


@pytest.mark.parametrize(
    ("name", "here"),
    [
        *[("TYPE_TONES", TYPE_TONES), ("FURTHER_TONES", FURTHER_TONES), ("FURTHER_OUTLINES", FURTHER_OUTLINES)],
        ("SIGN_COLOURS", SIGN_COLOURS),
    ],
)
def test_types_and_signs_have_the_colours_of_the_page(name: str, here: object) -> None:
    assert plain(here) == constant("shared/palette.js", name)


def test_letters_and_ground_have_the_colours_of_the_page() -> None:
    assert {theme: vars(colours) for theme, colours in PAGE.items()} == constant("shared/palette.js", "PAGE")


def test_heads_have_the_measure_of_the_page() -> None:
    assert constant("stage/routes.js", "HEAD") == SIZE


@pytest.mark.parametrize("name", ["GROUND", "FILL", "LINE", "NUMBER", "LARGEST_NUMBER"])
def test_the_cells_of_a_matrix_have_the_measures_of_the_page(name: str) -> None:
    assert constant("stage/matrix_drawing.js", name) == getattr(matrix_marks, f"_{name}")


def test_lines_have_the_strengths_widths_and_dashes_that_the_page_strokes() -> None:
    node = shutil.which("node")
    assert node, "the tests of the front end need Node.js"
    command = [node, "--input-type=module", "-e", STROKES.read_text(encoding="utf-8"), FRONT.as_uri()]
    stroked = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert [line["width"] for line in stroked["strengths"]] == list(WIDTHS)
    assert [round(line["width"], 2) for line in stroked["counts"]] == [atlas_width(count) for count in (1, 2, 5)]
    assert {line["alpha"] for line in stroked["strengths"]} == {MAP_ALPHA}
    assert {line["alpha"] for line in stroked["counts"]} == {atlas_alpha(1)}
    assert [(line["width"], line["alpha"]) for line in stroked["cells"]] == [(width, 1) for width in WIDTHS]
    assert stroked["frame"]["dashes"] == list(FRAME_DASHES)


def test_twelve_types_of_a_file_of_its_own_have_a_colour_each_and_more_differ_by_their_outline() -> None:
    first, many = (range(len(TYPE_TONES), len(TYPE_TONES) + count) for count in (12, 84))
    assert len({*map(colour_number, first)}) == 12
    assert len({(colour_number(tone), outline_number(tone)) for tone in many}) == 84
    assert {*map(colour_number, many)}.isdisjoint(range(len(TYPE_TONES)))


def test_further_types_share_the_further_colours_in_turn() -> None:
    known = len(TYPE_TONES)
    assert type_colours(known + 13, Theme.dark) == type_colours(known + 1, Theme.dark) == ("#2a2f37", "#a9b3c0")


def test_a_colour_that_covers_only_in_part_says_so() -> None:
    assert (sign_colour(5, Theme.light), sign_colour(5, Theme.light, 0.34)) == ("#8a2f9e", "#8a2f9e57")
