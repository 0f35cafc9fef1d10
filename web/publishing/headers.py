"""The name of a file of the site turns into what a server has to say of it: its media type, and how long it holds."""

from pathlib import PurePosixPath

from web.publishing.manifest import MANIFEST
from web.site.addresses import FEED
from web.site.style import STYLE_ADDRESS

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
    ".csv": "text/csv; charset=utf-8",
    ".xml": "application/xml",
    ".cff": "application/yaml",
}
FOR_GOOD, FOR_MINUTES, NEVER = "public, max-age=31536000, immutable", "public, max-age=300", "no-cache"


def content_type(path: str) -> str:
    """Return the media type of a file.

    >>> content_type("concepts/gaba.html"), content_type("feed.xml")
    ('text/html; charset=utf-8', 'application/atom+xml; charset=utf-8')
    """
    if path == FEED:
        return "application/atom+xml; charset=utf-8"
    return _TYPES.get(PurePosixPath(path).suffix, "application/octet-stream")


def cache_control(path: str) -> str:
    """Return how long browsers and the caches between may keep a file.

    >>> cache_control("concepts/gaba.html")
    'public, max-age=300'
    """
    return {STYLE_ADDRESS: FOR_GOOD, MANIFEST: NEVER}.get(path, FOR_MINUTES)
