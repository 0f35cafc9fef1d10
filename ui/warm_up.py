"""The start of the server turns into a map that is ready before the first visitor comes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st

from graph.views.scope import Scope, first_levels
from graph.vocabulary import Layout
from ui.data_file import data_file_cache, data_path
from web.map.cache import model_of, payload_of


@asynccontextmanager
async def warm_up(app: st.App) -> AsyncIterator[None]:
    """Lay out the first map and the atlas of everything in the background while the server already answers."""
    work = asyncio.create_task(asyncio.to_thread(lay_out_first_maps))
    yield
    work.cancel()


def lay_out_first_maps() -> None:
    """Put the pictures that most visitors ask for first into the cache."""
    _, dataset = data_file_cache(data_path()).latest()
    if dataset.graph is None or not len(dataset.graph):
        return
    first: Layout = "auto"
    model = model_of(dataset)
    for levels in (first_levels(model.relations), ()):
        payload_of(model, Scope(levels), first)
