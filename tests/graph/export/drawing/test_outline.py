"""Every type has the outline that the page gives it, closed, and within its box."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from graph.export.drawing.outline import outline
from graph.palette import outline_number

FRONT = Path(__file__).parents[4] / "web" / "front" / "stage"
KNOWN = range(8)
# Prints for each tone the corners of its outline as the browser draws it; arcs by their control point and end.
SCRIPT = """
const { traceOutline } = await import(process.argv[1]);
const all = [];
for (let tone = 0; tone < 24; tone += 1) {
  const points = [];
  const point = (x, y) => points.push([x, y]);
  traceOutline({ beginPath() {}, closePath() {}, moveTo: point, lineTo: point, arcTo: point }, tone, 50, 20, 100, 40);
  all.push(points);
}
console.log(JSON.stringify(all));
"""


@pytest.mark.parametrize("tone", [*KNOWN, 8, 30])
@pytest.mark.parametrize(("width", "height"), [(100.0, 40.0), (20.0, 12.0), (4.0, 3.0)])
def test_an_outline_is_closed_and_touches_all_four_sides_of_its_box(tone: int, width: float, height: float) -> None:
    path = outline(tone, (0, 0), width, height)
    assert path[0] == pytest.approx(path[-1])
    assert (len(path) - 1) % 3 == 0
    xs, ys = [x for x, _ in path], [y for _, y in path]
    assert (min(xs), max(xs), min(ys), max(ys)) == pytest.approx((-width / 2, width / 2, -height / 2, height / 2))


def test_known_types_differ_and_further_ones_have_seven_outlines_in_turn() -> None:
    paths = [outline(tone, (0, 0), 100, 40) for tone in (*KNOWN, 8)]
    assert len(set(paths)) == 9
    further = [outline(tone, (0, 0), 100, 40) for tone in range(8, 16)]
    assert (len(set(further)), further[7]) == (7, paths[8])


def test_corners_are_where_the_page_has_them() -> None:
    node = shutil.which("node")
    assert node, "the tests of the front end need Node.js"
    command = [node, "--input-type=module", "-e", SCRIPT, (FRONT / "outline.js").as_uri()]
    drawn = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    # Those with round corners are told by an arc here and by curves there.
    for tone in (tone for tone in range(24) if outline_number(tone) in (2, 3, 5, 7, 8)):
        corners = {(round(x, 6), round(y, 6)) for x, y in outline(tone, (50, 20), 100, 40)}
        assert corners == {(round(x, 6), round(y, 6)) for x, y in drawn[tone]}
