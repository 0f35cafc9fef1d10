"""The cell `next` of a step turns into the ways on that it offers, and ways into a cell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.vocabulary import SYNONYM_SEPARATOR, several

END = "end"
_WAY = re.compile(r"(?:(?P<story>[^:]*[^:\s])\s*/\s*)?(?P<number>[1-9][0-9]{0,3})\s*(?::\s*(?P<words>.+))?", re.DOTALL)


@dataclass(frozen=True)
class Way:
    """A way on: the story, "" for the step's own, the number that its step has there, and what it is called."""

    story: str
    number: int
    words: str = ""

    def __str__(self) -> str:
        where = f"{self.story}/{self.number}" if self.story else str(self.number)
        return f"{where}: {self.words}" if self.words else where


def ways_of(cell: str) -> tuple[Way, ...]:
    """Return the ways that a cell offers, without what cannot be read.

    >>> [str(way) for way in ways_of("2: The gut; from-gaba / 5; soon")]
    ['2: The gut', 'from-gaba/5']
    """
    return tuple(way for part in several(cell) if (way := _way(part)))


def unreadable(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that are no way on; that a story ends somewhere is said by that word alone.

    >>> unreadable("2; soon"), unreadable("end"), unreadable("end; 2")
    (('soon',), (), ('end',))
    """
    parts = several(cell)
    return () if ends(cell) else tuple(part for part in parts if not _way(part))


def ends(cell: str) -> bool:
    """Return whether a cell says that the story ends with its step."""
    return cell.strip().casefold() == END


def written(ways: Iterable[Way]) -> str:
    """Return ways as one cell."""
    return f"{SYNONYM_SEPARATOR} ".join(map(str, ways))


def _way(part: str) -> Way | None:
    found = _WAY.fullmatch(part)
    return Way(found["story"] or "", int(found["number"]), (found["words"] or "").strip()) if found else None
