"""The served file and the drafts of visitors turn into the editions under which browsers ask for them."""

from functools import cache
from hashlib import sha256

from graph.dataset import Dataset
from ui.data_file import PROJECT, data_file_cache, data_path
from ui.map.assets import front_end
from ui.own_path import own_path
from web.served.editions import Editions

# What an answer is made by besides the front end.
_PARTS = ("graph", "web")


@cache
def editions() -> Editions:
    """Return the editions of this server."""
    return Editions(program(), lambda: data_file_cache(data_path()).latest()[1])


def program() -> str:
    """Return a digest of the program: where it is another one, browsers keep nothing of what it answered before."""
    sources = (path for part in _PARTS for path in sorted((PROJECT / part).rglob("*.py")))
    digest = sha256(front_end().encode())
    for path in sources:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def edition_of_page(path: str) -> str:
    """Return the edition that the page at a path shows, "" where it shows no map or nothing was looked at yet.

    It is that of the last look, for the disk may be slow.
    """
    return editions().served if own_path(path) == "/" else ""


def edition_of(dataset: Dataset, is_draft: bool) -> str:
    """Return the edition of what a page shows, "" where there is nothing to draw; that of a draft cannot be guessed."""
    return editions().of_draft(dataset) if is_draft else editions().of_served(dataset)
