"""A dataset turns into one HTML file: the whole map, to be explored without a server and without a network."""

from collections.abc import Sequence
from datetime import date

from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.map_title import title_of
from web.offline.data import Bank, offline_data
from web.offline.html_page import html_page

ENDING = "html"


def offline_page(
    dataset: Dataset,
    title: str = "",
    start: str = "",
    day: date | None = None,
    task: str = "",
    asked: Sequence[str] = (),
    bank: Bank | None = None,
) -> str:
    """Return the page of a dataset that has a graph, as text to be written in UTF-8.

    Without a title it has that of the map. `start` is what is shown first, as the part of an address after the question
    mark: `focus=GABA&depth=1`; whatever stands behind the # of the page's own address goes before it. `day` is the date
    to write, today if not given. With a `task`, the query of a practice, the page opens with that instead; `asked` are
    the relations it is about. `bank` are the questions, where they are made already.
    """
    title = title or title_of(dataset.path)
    said = {
        "title": title,
        "start": start,
        "subtitle": f"Data {dataset.version[:SHORT_VERSION]} · {(day or date.today()).isoformat()}",
    }
    return html_page(title, {**offline_data(dataset, asked, bank), **said, **({"task": task} if task else {})})
