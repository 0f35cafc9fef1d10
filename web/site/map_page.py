"""A reading turns into the one page that holds the whole map and works without a server."""

from graph.store import Reading
from web.site.file import SiteFile
from web.site.settings import Settings


def map_page(reading: Reading, settings: Settings) -> SiteFile | None:
    """Return the map; None as long as this program has none that works without a server."""
    return None
