"""Addresses turn into the light pages, and into what they show: slides and cards."""

import gzip
from collections.abc import Awaitable, Callable, Mapping, Sequence
from urllib.parse import parse_qs

import streamlit as st
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from graph.map_title import title_of
from graph.stories.branches import is_branching
from graph.stories.step_question import is_asking
from graph.stories.story import Story
from ui.data_file import data_file_cache, data_path
from ui.disk_thread import in_disk_thread
from ui.live.asked import question_at
from ui.live.assets import light_assets, light_file
from ui.live.card import card
from ui.live.slide import slide, view_for
from ui.live.store import presentations
from ui.map.assets import file_route
from web.live.masked import MASKED
from web.live.page import SECURITY, light_page
from web.live.routes import following
from web.map.query_words import NAMES, STEP, STORY, Query, chosen_text, unescaped
from web.map.story_records import onward_words
from web.map.story_step import story_step_of

LONGEST_QUERY = 4000
TOO_LONG = f"The address is longer than {LONGEST_QUERY} characters, the longest that is read: choose fewer things."
NOT_NOW = "This is asked just now: the card comes with the answer."
NOTHING_TO_ASK = "There is nothing to ask about this: choose a relation, or a concept that acts on one that is shown."
GONE = "The file has no such concept or relation, or no longer."
_FILES = {"icon": "icon.svg", "style": "present.css", "script": "present.js"}
_PRACTICE_FILES = {"icon": "icon.svg", "style": "practice_page.css", "script": "practice.js"}
_CLASS_FILES = {**_PRACTICE_FILES, "script": "class.js"}
_LOADS = {
    "vis-network.min.js": "rel=modulepreload",
    "letters.woff2": "rel=preload; as=font; type=font/woff2; crossorigin",
}
_FRESH = {"Cache-Control": "no-cache"}


def light_routes() -> list[BaseRoute]:
    """Return the routes of the light pages, of what they show and of the presentations in which they are followed."""
    return [
        *(file_route(address, content) for address, content in light_assets().items()),
        Route("/present", _page("present", "Present", "./")),
        Route("/class", _page("class", "Class page", "./", _CLASS_FILES)),
        Route("/speaker", _page("speaker", "Speaker view", "./")),
        Route("/practise", _page("practise", "Practise", "./", _PRACTICE_FILES)),
        Route("/task", _page("task", "Make a task", "./", _PRACTICE_FILES)),
        Route("/follow/{code}", _page("follow", "Follow", "../")),
        Route("/neuromap/slide", in_disk_thread(show_slide)),
        Route("/neuromap/card", in_disk_thread(show_card)),
        Route("/neuromap/stories", in_disk_thread(show_stories)),
        Route("/neuromap/note", in_disk_thread(show_note)),
        Route("/neuromap/asked", in_disk_thread(show_asked)),
        *following(presentations(), lambda: str(st.get_option("server.address") or "")),
    ]


def show_slide(request: Request) -> Response:
    """Answer with the slide of an address; a browser that has it is told that it has not changed."""
    asked = _asked(request)
    if asked is None:
        return _too_long()
    files_version, dataset = data_file_cache(data_path()).latest()
    query = tuple((name, tuple(words)) for name, words in sorted(_view_query(asked).items()))
    found = slide(dataset, files_version, query, chosen_text(asked, "shape"))
    headers = {**_FRESH, "ETag": f'"{found.digest}"', "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, media_type="application/json", headers={**headers, "Content-Encoding": "gzip"})
    return Response(gzip.decompress(found.packed), media_type="application/json", headers=headers)


def show_card(request: Request) -> Response:
    """Answer with the card of the concept or relation `id` of an address."""
    asked = _asked(request)
    if asked is None:
        return _too_long()
    view = view_for(data_file_cache(data_path()).latest()[1], _view_query(asked), chosen_text(asked, "shape"))
    if asked.get(MASKED):
        return JSONResponse({"error": NOT_NOW}, 404)
    found = card(view, chosen_text(asked, "id")) if view else None
    return JSONResponse(found) if found else JSONResponse({"error": GONE}, 404)


def show_asked(request: Request) -> Response:
    """Answer with the question about the concept or relation `about` of an address, else with that of its step."""
    asked = _asked(request)
    if asked is None:
        return _too_long()
    query, dataset = _view_query(asked), data_file_cache(data_path()).latest()[1]
    view = view_for(dataset, query, chosen_text(asked, "shape"))
    found = question_at(dataset, view, query, chosen_text(asked, "about")) if view else None
    return JSONResponse(found, headers=_FRESH) if found else JSONResponse({"error": NOTHING_TO_ASK}, 404)


def show_note(request: Request) -> Response:
    """Answer with the speaker's note on the step of an address, which is no part of the slide that everybody gets."""
    asked = _asked(request)
    if asked is None:
        return _too_long()
    story_step = story_step_of(data_file_cache(data_path()).latest()[1], _view_query(asked))
    return JSONResponse({"note": story_step.row.speaker_note if story_step else ""}, headers=_FRESH)


def show_stories(request: Request) -> Response:
    """Answer with the stories of the file: the name, the title and the titles of the steps of each."""
    stories = data_file_cache(data_path()).latest()[1].stories
    told = [
        {
            **{"name": story.id, "title": story.title, "steps": [step.title for step in story.steps]},
            **_onward(story, stories),
            **_asking(story),
        }
        for story in stories
        if story.steps
    ]
    return JSONResponse(told, headers=_FRESH)


def _onward(story: Story, stories: Sequence[Story]) -> dict[str, list[str]]:
    """Return what follows each step of a story that branches."""
    places = range(1, len(story.steps) + 1)
    return {"onward": [onward_words(story, place, stories) for place in places]} if is_branching(story) else {}


def _asking(story: Story) -> dict[str, list[int]]:
    """Return the places of the steps that ask the room, whose titles are kept from it."""
    places = [place for place, step in enumerate(story.steps, 1) if is_asking(step.ask)]
    return {"asking": places} if places else {}


def _asked(request: Request) -> Query | None:
    """Return all that a query says; None where it is longer than any that the app writes."""
    query = request.url.query
    return unescaped(parse_qs(query, keep_blank_values=True)) if len(query) <= LONGEST_QUERY else None


def _too_long() -> Response:
    return JSONResponse({"error": TOO_LONG}, 414, headers=_FRESH)


def _view_query(asked: Query) -> Query:
    """Return what a query says of the view, as the address of a page would."""
    return {name: asked[name] for name in (*NAMES, "select", STORY, STEP, MASKED) if name in asked}


def _page(
    name: str, title: str, base: str, front: Mapping[str, str] = _FILES
) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers with a light page; `base` leads from it to the app."""
    files = {use: light_file(file) for use, file in front.items()}
    text = light_page(name, f"{title} - {title_of(data_path())}", base, files)
    loads = ", ".join(f"<{base}{light_file(file)}>; {load}" for file, load in _LOADS.items())

    async def answer(_: Request) -> Response:
        return HTMLResponse(text, headers={**SECURITY, "Link": loads})

    return answer
