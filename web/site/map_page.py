"""A reading turns into the one page that holds the whole map and works without a server."""

from datetime import date

from graph.dataset import Reading
from web.offline.offline_page import offline_page
from web.site.addresses import MAP
from web.site.site_file import SiteFile, made_of


def map_page(reading: Reading, title: str, day: date) -> SiteFile:
    """Return the map of the data of a day."""
    parts = ("map", reading.version, title, day.isoformat())
    return SiteFile(MAP, made_of(*parts), lambda: offline_page(reading, title, day=day).encode())
