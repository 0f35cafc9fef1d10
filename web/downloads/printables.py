"""A view turns into what is handed out: a sheet to print, a story as slides, the whole map as a page of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, TypeVar

from graph.dataset import Dataset
from graph.export.export_request import ExportRequest
from graph.export.file_name import file_name
from graph.export.formats import FORMATS
from graph.export.handout.paper import Paper
from graph.export.handout.sheets import handout
from graph.export.slides.deck import deck_of_maps
from graph.export.slides.step_maps import step_map
from graph.map_title import title_of
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.stories.story import Story
from graph.vocabulary import BY_SIZE
from web.downloads.download import Download
from web.downloads.view_files import PictureStyle, made, picture_request
from web.map.cache import model_of
from web.map.shared_cache import SharedCache
from web.map.view import View
from web.map.worker import worker_for_one
from web.offline.data import bank_of_part
from web.offline.offline_page import ENDING as PAGE
from web.offline.offline_page import offline_page
from web.parts.parts import is_large

DECK_USE = "slides to edit in PowerPoint, with notes and sources"
_DECK = "pptx"
_DECK_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

Result = TypeVar("Result")

_HAND_OUTS: SharedCache[tuple[Any, ...], bytes] = SharedCache(20)
_DECKS: SharedCache[tuple[Any, ...], bytes] = SharedCache(10)
_PAGES: SharedCache[tuple[Any, ...], bytes] = SharedCache(2)


@dataclass(frozen=True)
class SheetKind:
    """A kind of hand-out: what it is called on the page, what it is for, and whether parts of it are left out."""

    label: str
    use: str
    with_blanks: bool


SHEETS: Mapping[str, SheetKind] = {
    "sheet": SheetKind("Sheet", "the map with its numbered propositions and sources", with_blanks=False),
    "blanks": SheetKind("Sheet with blanks", "the same with parts left out, and the key", with_blanks=True),
}


def hand_outs(view: View, style: PictureStyle, paper: Paper) -> tuple[Download, ...]:
    """Return the print sheet of what is shown, whole and as a puzzle with its key."""
    request = picture_request(view, style)
    return tuple(
        Download(
            sheet.label,
            sheet.use,
            file_name((view.scope.focus or "", sheet.label), view.model.version, "pdf", view.model.title),
            FORMATS["pdf"].media_type,
            partial(_hand_out, view.model, request, paper, sheet.with_blanks),
        )
        for sheet in SHEETS.values()
    )


def slides(dataset: Dataset, theme: Theme) -> tuple[Download, ...]:
    """Return each story as an editable PowerPoint deck."""
    return tuple(
        Download(
            story.title,
            DECK_USE,
            file_name((story.id,), dataset.version, _DECK, title_of(dataset.path)),
            _DECK_TYPE,
            partial(_deck, dataset, story, theme, date.today()),
        )
        for story in dataset.stories
    )


def whole_map(dataset: Dataset) -> tuple[Download, ...]:
    """Return the whole map as one page that works without a server and without a network."""
    return (
        Download(
            "Map as one HTML file",
            "opens in any browser, also without a network; making it takes a while",
            file_name(("all",), dataset.version, PAGE, title_of(dataset.path)),
            "text/html",
            partial(_page, dataset, date.today()),
        ),
    )


def _hand_out(model: MapModel, request: ExportRequest, paper: Paper, with_blanks: bool) -> bytes:
    key = (model.version, request, paper, with_blanks)
    return _HAND_OUTS.get(key, lambda: made(handout(model, request, paper, with_blanks)))


def _deck(dataset: Dataset, story: Story, theme: Theme, day: date) -> bytes:
    def make() -> bytes:
        model = model_of(dataset)
        # To send all of a large map to the worker takes longer than what is done there.
        maps = [step_map(step, model) if is_large(dataset) else model for step in story.steps]
        return made(in_a_worker(deck_of_maps, maps, story, theme, day, BY_SIZE, dataset.stories))

    return _DECKS.get((dataset.version, story, dataset.stories, theme, day), make)


def _page(dataset: Dataset, day: date) -> bytes:
    key = (dataset.version, dataset.path.name, dataset.stories, day)
    return _PAGES.get(key, lambda: _made_page(dataset, day).encode())


def _made_page(dataset: Dataset, day: date) -> str:
    title, bank = title_of(dataset.path), bank_of_part(dataset)
    return in_a_worker(offline_page, dataset, title, "", day, "", (), bank)


def in_a_worker(function: Callable[..., Result], *given: object) -> Result:
    """Return what a function returns that lays out many maps, for which the server has no time."""
    with worker_for_one() as worker:
        return worker.run(function, *given)
