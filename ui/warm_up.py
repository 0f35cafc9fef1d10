"""The start of the server turns into a map that is ready before the first visitor comes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from graph.views.scope import Scope, first_levels
from ui.data_file import data_file_cache, data_path
from ui.map.editions import edition_of, editions
from ui.map.routes import library_routes
from web.map.cache import frame_of, model_of
from web.map.worker import LAYOUTS
from web.served.picture_query import PictureQuery


@asynccontextmanager
async def warm_up(app: st.App) -> AsyncIterator[None]:
    """Lay out the first map and the atlas of everything in the background while the server already answers."""
    work = asyncio.create_task(asyncio.to_thread(lay_out_first_maps))
    try:
        yield
    finally:
        work.cancel()
        LAYOUTS.close()


def lay_out_first_maps() -> None:
    """Have at hand what most visitors ask for first: the first map, then the library and the atlas of everything.

    From the first map on, a process of its own lays out.
    """
    _, dataset = data_file_cache(data_path()).latest()
    edition = editions().find(edition_of(dataset, is_draft=False))
    if edition is None:
        LAYOUTS.start()
        return
    model, first = model_of(edition.dataset), library_routes()
    first.picture_of(model, _picture_of(first_levels(model.relations)))
    LAYOUTS.start()
    first.library_of(edition)
    first.picture_of(model, _picture_of(()))


def _picture_of(levels: tuple[str, ...]) -> PictureQuery:
    scope = Scope(levels)
    return PictureQuery(scope, "auto", frame_of(scope))
