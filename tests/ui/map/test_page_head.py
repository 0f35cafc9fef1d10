"""What the head of a page says of it: title, description, what a link to it shows, and no markup of the data."""

import asyncio
from pathlib import Path
from types import SimpleNamespace

import pytest
from markupsafe import escape
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.web.asked import ask
from ui.map.history_first import HistoryFirst
from ui.map.page_head import page_head, picture_address, written
from web.map.link_preview import LinkPreview
from web.served.editions import Editions

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


def test_the_picture_of_a_link_is_told_to_who_does_not_see_it() -> None:
    text = written(LinkPreview('A "b"', "This map holds 3 findings."), "https://a.org/p.png?x=1&y=2").decode()
    assert '<meta property="og:image" content="https://a.org/p.png?x=1&amp;y=2">' in text
    assert '<meta property="og:image:alt" content="Map: A &#34;b&#34;. This map holds 3 findings.">' in text


def at(address: str, scheme: str = "http", **headers: str) -> dict[str, object]:
    """Return a request for a page as a server has it."""
    path, _, query = address.partition("?")
    named = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    return {"type": "http", "path": path, "query_string": query.encode(), "headers": named, "scheme": scheme}


def test_the_picture_of_a_link_has_its_whole_address_as_far_as_that_is_known() -> None:
    assert picture_address(at("/?focus=T+cell&data=1&x=%22", host="map.example:8501")) == (
        "http://map.example:8501/neuromap/preview.png?focus=T+cell"
    )
    assert picture_address(at("/?folded=T+cell&support=contested", host="a.org")) == (
        "http://a.org/neuromap/preview.png?support=contested&folded=T+cell"
    )
    view = "level=core&until=1994&community=a&community=b&page=2"
    assert picture_address(at(f"/?{view}", host="a.org")) == f"http://a.org/neuromap/preview.png?{view}"
    assert (
        picture_address(at("/own/", host="a.org", x_forwarded_proto="https"))
        == "https://a.org/own/neuromap/preview.png"
    )
    assert picture_address(at(f"/?focus={'A' * 10_000}", "https", host="[::1]")) == "https://[::1]/neuromap/preview.png"
    assert [picture_address(at("/", host=host)) for host in ('"><b>', "a b", "")] == ["", "", ""]


def test_a_page_of_streamlit_says_what_it_is() -> None:
    async def answer(_: object) -> HTMLResponse:
        return HTMLResponse(PAGE)

    app = Starlette(routes=[Route("/", answer)], middleware=[Middleware(HistoryFirst)])
    found = asyncio.run(ask(app, "GET", "/?focus=%FF%3Cb%3E&focus"))
    assert found.body.endswith(b"</script>" + page_head(at("/")) + b"</head></html>")
    assert found.headers["content-length"] == str(len(found.body))


def test_who_runs_no_script_reads_what_the_page_is_and_where_its_table_is(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<html><head></head><body><noscript>\n<p>Ask _stcore/agent.</p>\n</noscript><i></i></body></html>"
    app = Starlette(routes=[Route("/", lambda _: HTMLResponse(page))], middleware=[Middleware(HistoryFirst)])
    monkeypatch.setattr(Editions, "served", property(lambda _: "ab12"))
    monkeypatch.setattr(Editions, "held", lambda *_: None)
    body = asyncio.run(ask(app, "GET", "/")).body.decode()
    told = f"<noscript><p>{LinkPreview().title}. {escape(LinkPreview().description)}</p>"
    assert f"{told}<p>This page draws it and needs JavaScript.</p></noscript><i></i></body>" in body
    assert "_stcore/agent" not in body
    held = SimpleNamespace(dataset=SimpleNamespace(path=Path("a <b>.csv"), graph=None))
    monkeypatch.setattr(Editions, "held", lambda *_: held)
    body = asyncio.run(ask(app, "GET", "/")).body.decode()
    assert '<a href="./neuromap/data/ab12/file/relations">the relations as a table (CSV)</a>' in body
    assert "<b>" not in body.partition("<noscript>")[2]
