"""A view turns into what is handed out: a sheet to print, a story as slides, the whole map as a page of its own."""

from datetime import date
from functools import partial

import streamlit as st

from graph.dataset import Dataset
from graph.export.export import TITLE, ExportRequest, Refusal
from graph.export.file_name import file_name
from graph.export.formats import FORMATS
from graph.export.handout.paper import Paper
from graph.export.handout.sheets import handout
from graph.export.slides.deck import deck
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.stories.story import Story
from ui.explore.by_version import BY_VERSION
from ui.explore.downloads import Download, DownloadError, PictureStyle, picture_request
from web.map.cache import model_of
from web.map.view import View
from web.offline.offline_page import ENDING as PAGE
from web.offline.offline_page import offline_page

_DECK = "pptx"
_DECK_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def hand_outs(view: View, style: PictureStyle, paper: Paper) -> tuple[Download, ...]:
    """Return the print sheet of what is shown, whole and as a puzzle with its key."""
    request = picture_request(view, style)
    kinds = {"Sheet": ("the map with its numbered propositions and sources", False)}
    kinds["Sheet with blanks"] = ("the same with parts left out, and the key", True)
    return tuple(
        Download(
            label,
            use,
            file_name((view.scope.focus or "", label), view.model.version, "pdf"),
            FORMATS["pdf"].media_type,
            partial(_hand_out, view.model, request, paper, with_blanks),
        )
        for label, (use, with_blanks) in kinds.items()
    )


def slides(dataset: Dataset, theme: Theme) -> tuple[Download, ...]:
    """Return each story as an editable PowerPoint deck."""
    return tuple(
        Download(
            story.title,
            "slides to edit in PowerPoint, with notes and sources",
            file_name((story.id,), dataset.version, _DECK),
            _DECK_TYPE,
            partial(_deck, model_of(dataset), story, theme, date.today()),
        )
        for story in dataset.stories
    )


def whole_map(dataset: Dataset) -> tuple[Download, ...]:
    """Return the whole map as one page that works without a server and without a network."""
    return (
        Download(
            "Map as one HTML file",
            "opens in any browser, also without a network; making it takes a while",
            file_name(("all",), dataset.version, PAGE),
            "text/html",
            partial(_page, dataset, dataset.version, dataset.stories, date.today()),
        ),
    )


@st.cache_resource(show_spinner=False, max_entries=20, hash_funcs=BY_VERSION)
def _hand_out(model: MapModel, request: ExportRequest, paper: Paper, with_blanks: bool) -> bytes:
    return _made(handout(model, request, paper, with_blanks))


@st.cache_resource(show_spinner=False, max_entries=10, hash_funcs=BY_VERSION)
def _deck(model: MapModel, story: Story, theme: Theme, day: date) -> bytes:
    return _made(deck(model, story, theme, day))


@st.cache_resource(show_spinner=False, max_entries=2)
def _page(_dataset: Dataset, version: str, stories: tuple[Story, ...], day: date) -> bytes:
    return offline_page(_dataset, TITLE, day=day).encode()


def _made(found: bytes | Refusal) -> bytes:
    if isinstance(found, Refusal):
        raise DownloadError(str(found))
    return found
