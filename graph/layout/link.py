"""A relation turns into a link: what a layout needs to know of it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """A relation as the map draws it."""

    id: str
    source: str
    phrase: str
    target: str

    @property
    def ends(self) -> tuple[str, str]:
        """Its source and its target."""
        return self.source, self.target


def names_of(links: Sequence[Link], focus: str | None) -> list[str]:
    """Return the concepts of the links and the focus, each once, by name."""
    return sorted({name for link in links for name in link.ends} | ({focus} if focus else set()))
