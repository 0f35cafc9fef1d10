"""A dataset turns into the one page that holds the whole map and works without a server."""

from datetime import date

from graph.dataset import Dataset
from web.offline.offline_page import offline_page
from web.site.addresses import MAP
from web.site.site_file import SiteFile, input_digest


def map_page(dataset: Dataset, title: str, day: date) -> SiteFile:
    """Return the map of the data of a day."""
    parts = ("map", dataset.version, title, day.isoformat())
    return SiteFile(MAP, input_digest(*parts), lambda: offline_page(dataset, title, day=day).encode())
