"""The start of the server turns into a map that is ready before the first visitor is let in."""

import asyncio
import gc
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from threading import Event

import streamlit as st

from graph.layout.picture import EXPLORED
from graph.model.map_model import MapModel
from graph.store.file_address import is_address
from graph.views.scope import Scope, first_levels, within
from graph.vocabulary import Layout
from ui.data_file import data_file_cache, data_path
from ui.map.editions import edition_of, editions
from ui.map.routes import library_routes
from web.map.cache import frame_of, model_of
from web.map.worker import LAYOUTS, stop_workers
from web.served.editions import Edition
from web.served.picture_query import PictureQuery

# The concepts with the most relations; a table of more relations than that is laid out only as it is asked for.
MOST_CONCEPTS, MOST_RELATIONS = 100, 3000
# Seconds that a server waits for its first map before it lets visitors in: a slow disk keeps nobody out for longer.
PATIENCE = 8.0
# So that whoever comes right after the start, or meanwhile, is not kept waiting.
BREATH, REST, PAUSE = 1.0, 5.0, 0.03


@asynccontextmanager
async def warm_up(app: st.App) -> AsyncIterator[None]:
    """Let visitors in when the first map is there, and lay out what most of them ask for while the server answers."""
    ended, ready = Event(), Event()
    work = asyncio.create_task(asyncio.to_thread(lay_out_ahead, ended, ready))
    await asyncio.to_thread(ready.wait, PATIENCE)
    try:
        yield
    finally:
        ended.set()
        work.cancel()
        stop_workers()


def lay_out_ahead(ended: Event, ready: Event) -> None:
    """Have at hand what most visitors ask for first, then what is around each concept, until the server ends.

    `ready` is set when the first map is there, or is known not to come.
    """
    try:
        # Who comes while a large file is read is told so.
        if data_file_cache(data_path()).part_read() is not None and not is_address(data_path()):
            ready.set()
        edition = lay_out_first_map()
    finally:
        ready.set()
    if ended.wait(BREATH):
        return
    LAYOUTS.start()
    if edition is None:
        return
    if edition.part is None:
        lay_out_atlas(edition)
    if edition.part is None and not ended.wait(REST):
        model = model_of(edition.dataset)
        for focused in _focused(model):
            if ended.wait(PAUSE):
                return
            library_routes().picture_of(model, focused)
    # All this stays. To search it for garbage again and again would hold up every reader for a tenth of a second.
    gc.collect()
    gc.freeze()


def lay_out_first_map() -> Edition | None:
    """Read the file, lay out the map that opens and write the library; return the edition that they are of."""
    _, dataset = data_file_cache(data_path()).latest()
    edition = editions().find(edition_of(dataset, is_draft=False))
    if edition is None:
        return None
    shown = edition.part
    if shown is None:
        model = model_of(edition.dataset)
        library_routes().picture_of(model, _picture_of(Scope(first_levels(model.relations))))
    else:
        kind: Layout = "map" if shown.enters else "auto"
        library_routes().picture_of(model_of(shown.dataset), PictureQuery(Scope(), kind, EXPLORED))
        library_routes().names_of(edition)
    library_routes().library_of(edition)
    return edition


def lay_out_atlas(edition: Edition) -> None:
    """Lay out the atlas of everything."""
    library_routes().picture_of(model_of(edition.dataset), _picture_of(Scope()))


def _focused(model: MapModel) -> Iterator[PictureQuery]:
    """Yield what is around each concept, the best-linked first, on the level that opens and on all."""
    if len(model.relations) > MOST_RELATIONS:
        return
    for levels in dict.fromkeys((first_levels(model.relations), ())):
        shown = within(model.relations, Scope(levels))
        linked = Counter([*shown["source"], *shown["target"]])
        for concept, _ in linked.most_common(MOST_CONCEPTS):
            yield _picture_of(Scope(levels, focus=concept))


def _picture_of(scope: Scope) -> PictureQuery:
    return PictureQuery(scope, "auto", frame_of(scope))
