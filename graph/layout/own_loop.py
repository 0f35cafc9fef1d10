"""A concept that acts on itself, and the phrase beside it, turn into the two curves of a loop through both."""

from graph.layout.picture import Box, Point

# How far the curves bow out, how far apart they meet the concept, and how far inside its corners.
_BOW, _APART, _INSIDE = 9.0, 4.0, 7.0
# Where they meet the phrase, from its near end.
_REACH = 14.0


def own_loop(concept: Box, phrase: Box, is_across: bool) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return the path to the phrase and the one back; `is_across` says that it stands beside, and not below or above.

    Graphviz lays both on one line between the two boxes, where nobody sees that it comes back.
    """
    if is_across:
        return _loop(concept, phrase)
    there, back = _loop(_turned(concept), _turned(phrase))
    return tuple((x, y) for y, x in there), tuple((x, y) for y, x in back)


def _loop(concept: Box, phrase: Box) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    side = 1 if phrase.x > concept.x else -1
    edge, near = concept.x + side * concept.width / 2, phrase.x - side * phrase.width / 2
    turn, between = near + side * min(_REACH, phrase.width / 2), (edge + near) / 2
    room = max(concept.height / 2 - _INSIDE, 0.0)
    level = min(max(phrase.y, concept.y - room), concept.y + room)

    def curve(up: int) -> tuple[Point, ...]:
        meets, at_phrase = level + up * _APART, phrase.y + up * phrase.height / 2
        path = (edge, meets), (between, meets + up * _BOW), (turn, at_phrase + up * _BOW), (turn, at_phrase)
        return tuple((round(x, 1), round(y, 1)) for x, y in path)

    return curve(-1), curve(1)[::-1]


def _turned(box: Box) -> Box:
    return Box(box.id, box.kind, box.lines, box.y, box.x, box.height, box.width, box.font)
