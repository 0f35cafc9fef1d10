"""Links turn into a concept map as wide as a phone and as long as it takes: heads, with rows of phrase and concept."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph.layout.link import Link
from graph.layout.paths import angled, cornered, smooth
from graph.layout.picture import Box, Picture, Point, Route
from graph.layout.scroll_rows import (
    CORNERS,
    LINE,
    PORT,
    SHARES,
    Columns,
    PlacedRow,
    PlacedSection,
    bottom,
    columns,
    placed,
)
from graph.layout.sections import sections

_FIRST_SPINE, _WIDEST_SPINES = 10.0, 21.0
# So many lines run beside each other, each with its own head at the box; more than those share trunks.
_MOST_SPINES = 4
_TRUNKS = {True: 10.0, False: 22.0}
_FIRST_LANE, _WIDEST_LANES = 8.0, 18.0
_APART = 9.5
Path = tuple[Point, ...]


def draw_scroll_map(links: Sequence[Link], focus: str | None, width: float, types: Mapping[str, str]) -> Picture:
    """Return the map of the links at full size, in a width in pixels; of nothing but a focus, that alone.

    What leads to a head stands above it, and what it leads to below. A link between two sections has its phrase in one
    of them and its line along the right side.
    """
    found = sections(links, focus, types)
    rooms = [columns(links, found, width, share) for share in SHARES]
    made, room = min(((list(placed(links, found, room)), room) for room in rooms), key=lambda way: _height(way[0]))
    concepts = sorted(_concepts(made), key=lambda box: box.id)
    phrases = {number: box for row in _rows(made) for number, box in row.phrases.items()}
    near = {number: path for section in made for number, path in _near_paths(links, section, room)}
    far = _far_paths(links, made, room, {box.id: box for box in concepts})
    return Picture(
        "map",
        width,
        round(_height(made) + 1, 1),
        (*concepts, *(phrases[number] for number in range(len(links)))),
        tuple(_route(link, near[number], far[number], _heads(made)[number]) for number, link in enumerate(links)),
    )


def _height(made: Sequence[PlacedSection]) -> float:
    return bottom(made[-1]) if made else 0.0


def _rows(made: Sequence[PlacedSection]) -> Iterator[PlacedRow]:
    for section in made:
        yield from (*section.above, *section.below)


def _concepts(made: Sequence[PlacedSection]) -> Iterator[Box]:
    yield from (section.head for section in made)
    yield from (row.leaf for row in _rows(made) if row.leaf)


def _heads(made: Sequence[PlacedSection]) -> dict[int, str]:
    """Return the head of each link's section."""
    return {
        number: section.head.id
        for section in made
        for row in (*section.above, *section.below)
        for number in row.phrases
    }


def _route(link: Link, near: Path, far: Path, head: str) -> Route:
    """Return the route of a link, given its paths from the head to its phrase and from there on."""
    paths = (near, far) if link.source == head else (far[::-1], near[::-1])
    return Route(*link.ends, (link.id,), tuple(tuple((round(x, 1), round(y, 1)) for x, y in path) for path in paths))


def _near_paths(links: Sequence[Link], section: PlacedSection, room: Columns) -> Iterator[tuple[int, Path]]:
    """Yield the number of each link of a section and its path from the head: along the side, then to its row."""
    head = section.head
    for rows, edge in ((section.above, head.y - head.height / 2), (section.below, head.y + head.height / 2)):
        for is_turned in (False, True):
            side = [(number, box) for row in rows if row.is_turned == is_turned for number, box in row.phrases.items()]
            # The farther a row is from the head, the farther out runs its line, so that none crosses another.
            side.sort(key=lambda found: -abs(found[1].y - edge))
            way = cornered if len(side) <= _MOST_SPINES else angled
            for spine, (number, box) in zip(_spines(links, head.id, side), side, strict=True):
                begin = box.width / 2 * (1 if is_turned else -1) + box.x
                across = room.right - spine if is_turned else spine
                yield number, way([(across, edge), (across, box.y), (begin, box.y)])


def _spines(links: Sequence[Link], head: str, side: Sequence[tuple[int, Box]]) -> list[float]:
    """Return how far from the side the line of each link runs; many from the head run as one, many to it as another."""
    if len(side) <= _MOST_SPINES:
        return _spread(len(side), _FIRST_SPINE, _WIDEST_SPINES)
    return [_TRUNKS[links[number].source == head] for number, _ in side]


def _spread(count: int, first: float, widest: float) -> list[float]:
    """Return places for a number of lines side by side."""
    apart = min(_APART, widest / max(1, count - 1))
    return [first + number * apart for number in range(count)]


def _far_paths(
    links: Sequence[Link], made: Sequence[PlacedSection], room: Columns, places: Mapping[str, Box]
) -> dict[int, Path]:
    """Return for each link its path from the phrase to the concept that is not its head."""
    heads = _heads(made)
    paths: dict[int, Path] = {}
    apart: list[tuple[int, Box, Box]] = []
    for row in _rows(made):
        if row.leaf:
            paths |= _leaf_paths(row, row.leaf, room)
            continue
        for number, phrase in row.phrases.items():
            source, target = links[number].ends
            apart.append((number, phrase, places[target if source == heads[number] else source]))
    return paths | _lanes(apart, room)


def _leaf_paths(row: PlacedRow, leaf: Box, room: Columns) -> Iterator[tuple[int, Path]]:
    turn = -1 if row.is_turned else 1
    stop = room.left + room.phrase
    for (number, phrase), aside in zip(row.phrases.items(), _aside(len(row.phrases), leaf), strict=True):
        begin = turn * phrase.x + (room.right if row.is_turned else 0.0) + phrase.width / 2
        path = smooth([(begin, phrase.y), (stop, phrase.y), (stop + LINE, leaf.y + aside)])
        yield number, tuple((room.right - x if row.is_turned else x, y) for x, y in path)


def _aside(count: int, box: Box) -> list[float]:
    """Return how far from the middle of a box a number of lines meet it, from top to bottom."""
    apart = min(PORT, (box.height - CORNERS / 2) / max(1, count - 1))
    return [(number - (count - 1) / 2) * apart for number in range(count)]


def _lanes(apart: Sequence[tuple[int, Box, Box]], room: Columns) -> dict[int, Path]:
    """Return the paths of links between sections: to a lane at the right, along it, and back; short ones inside."""
    meeting = defaultdict(list)
    for number, _, other in sorted(apart, key=lambda found: (found[1].y, found[0])):
        meeting[other.id].append(number)
    inwards = sorted(apart, key=lambda found: (abs(found[1].y - found[2].y), found[0]))
    paths = {}
    for lane, (number, phrase, other) in zip(
        _spread(len(inwards), room.right + _FIRST_LANE, _WIDEST_LANES), inwards, strict=True
    ):
        numbers = meeting[other.id]
        end = other.y + _aside(len(numbers), other)[numbers.index(number)]
        stops = [
            (phrase.x + phrase.width / 2, phrase.y),
            (lane, phrase.y),
            (lane, end),
            (other.x + other.width / 2, end),
        ]
        paths[number] = cornered(stops)
    return paths
