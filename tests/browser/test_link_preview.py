"""A chat that shows a link to the map asks for the page once and runs nothing: what it reads is in the page's head."""

import html
import re
import urllib.request

import pytest

from .. import shipped
from .served_app import ServedApp

pytestmark = pytest.mark.browser

META = re.compile(r'<meta (?:name|property)="([\w:-]+)" content="([^"]*)">')


def test_a_link_says_what_it_leads_to(app: ServedApp) -> None:
    assert "edition" in read(app, "/neuromap/version")
    first, focused = read(app, "/"), read(app, "/?focus=GABA")
    assert first.count("<title>Neuroimmune Map</title>") == first.count("<title>") == 1
    assert said(first)["og:title"] == "Neuroimmune Map"
    assert said(focused)["og:title"] == "GABA · Neuroimmune Map"
    [definition] = [row["definition"] for row in shipped.rows(shipped.DATA / "concepts.csv") if row["name"] == "GABA"]
    assert said(focused)["og:description"] == said(focused)["description"]
    assert said(focused)["description"].startswith(f"{definition} This map holds ")
    images = [said(page)["og:image"] for page in (first, focused)]
    assert images == [f"{app.address}/neuromap/preview.png{query}" for query in ("", "?focus=GABA")]
    found = [urllib.request.urlopen(address, timeout=60).read() for address in (*images, f"{images[0]}?focus=nonsense")]
    assert [picture[:4] for picture in found] == [b"\x89PNG"] * 3
    assert (found[0] == found[2], found[0] == found[1]) == (True, False)


def said(page: str) -> dict[str, str]:
    """Return what a page says of itself by name."""
    return {name: html.unescape(text) for name, text in META.findall(page)}


def read(app: ServedApp, path: str) -> str:
    with urllib.request.urlopen(app.address + path, timeout=60) as answer:
        assert answer.headers["content-type"].endswith("json") or answer.headers.get_content_charset() == "utf-8"
        return str(answer.read().decode())
