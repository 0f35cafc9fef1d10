"""What the head of a page says of it: title, description, what a link to it shows, and no markup of the data."""

import asyncio

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.web.asked import ask
from ui.map.history_first import HistoryFirst
from ui.map.page_head import page_head, written
from web.map.link_preview import LinkPreview

PAGE = "<!doctype html><html><head><title>Streamlit</title></head></html>"


def test_the_texts_of_the_data_are_no_markup() -> None:
    text = written(LinkPreview('A "<b>" & C', 'says "<i>"')).decode()
    assert text == (
        "<title>Neuroimmune Map</title>"
        '<meta name="description" content="says &#34;&lt;i&gt;&#34;">'
        '<meta property="og:type" content="website">'
        '<meta property="og:title" content="A &#34;&lt;b&gt;&#34; &amp; C">'
        '<meta property="og:description" content="says &#34;&lt;i&gt;&#34;">'
        '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">'
        '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1117">'
    )


def test_a_page_of_streamlit_says_what_it_is() -> None:
    async def answer(_: object) -> HTMLResponse:
        return HTMLResponse(PAGE)

    app = Starlette(routes=[Route("/", answer)], middleware=[Middleware(HistoryFirst)])
    found = asyncio.run(ask(app, "GET", "/?focus=%FF%3Cb%3E&focus"))
    assert found.body.endswith(b"</script>" + page_head(b"") + b"</head></html>")
    assert found.headers["content-length"] == str(len(found.body))
