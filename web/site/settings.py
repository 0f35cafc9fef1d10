"""What whoever publishes a site says about it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from graph.map_title import TITLE


@dataclass(frozen=True)
class Settings:
    """The title of the site, the address at which it will be found ("" if unknown), and the time of publishing.

    `concept_pictures` asks for a picture of the surroundings of every concept, which takes a second or two for each.
    """

    title: str = TITLE
    url: str = ""
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    concept_pictures: bool = False

    def absolute(self, path: str) -> str:
        """Return the full address of a page of the site; "" if the site's own address is unknown."""
        return f"{self.url}{path}" if self.url else ""


def site_url(text: str) -> str:
    """Return the address of a site with a slash at its end; raise ValueError with the reason if it cannot be one.

    >>> site_url("https://example.org/map")
    'https://example.org/map/'
    """
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or any(sign.isspace() for sign in text):
        raise ValueError(f"{text!r} is no address such as https://example.org/map/")
    if parts.query or parts.fragment:
        raise ValueError(f"{text!r} must end before '?' and '#'")
    return text.rstrip("/") + "/"
