"""Names that are hard to draw, links of them, and what every map of links must hold to."""

from collections.abc import Sequence

from hypothesis import strategies as some

from graph.layout.link import Link
from graph.layout.picture import Box, Picture, Point

from .boxes import outside, touching

ODD_NAMES = (
    "<b>",
    "<b>bold</b>",
    "\\N",
    "\\",
    'say "hi"',
    "a:b:c",
    "c0",
    "p0",
    "graph",
    "node",
    "{x|y}",
    "&amp;",
    "a->b",
    "神経伝達物質",
    "🧠🔥",
    "دوبامين",
    "e\u0301",
    "ZwischenzellulärerBotenstoffwechselregulationsmechanismus",
    "a very long name of a concept that nobody would ever want to read on a map of anything at all",
)
NAMES = some.one_of(some.sampled_from(ODD_NAMES), some.sampled_from("ABCDEFG"), some.text(min_size=1, max_size=30))


def links(*triples: Sequence[str]) -> list[Link]:
    return [Link(f"r{number}", *triple) for number, triple in enumerate(triples)]


def leaves(point: Point, box: Box) -> bool:
    """Return whether a point lies within two pixels of the border of a box."""
    return -2 < max(abs(point[0] - box.x) - box.width / 2, abs(point[1] - box.y) - box.height / 2) < 2


def assert_sound(picture: Picture, drawn: Sequence[Link]) -> None:
    """The picture holds each concept and phrase once, apart from each other, and each arrow runs through its phrase."""
    names = sorted({name for link in drawn for name in (link.source, link.target)})
    assert [(box.id, box.kind) for box in picture.boxes] == [
        *((name, "concept") for name in names),
        *((link.id, "phrase") for link in drawn),
    ]
    assert touching(picture.boxes) == []
    assert outside(picture) == []
    places = {(box.id, box.kind): box for box in picture.boxes}
    assert [(route.source, route.target, route.relations) for route in picture.routes] == [
        (link.source, link.target, (link.id,)) for link in drawn
    ]
    for route in picture.routes:
        stops = (places[route.source, "concept"], places[route.relations[0], "phrase"], places[route.target, "concept"])
        (start, before), (after, end) = ((path[0], path[-1]) for path in route.paths)
        ends = zip((start, before, after, end), (stops[0], stops[1], stops[1], stops[2]), strict=True)
        assert all(leaves(point, box) for point, box in ends)
