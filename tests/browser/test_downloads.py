"""A visitor takes away what is on the screen, and readers of each format find the same relations in it."""

import csv
import io
import json
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pypdf
import pytest
from PIL import Image
from playwright.sync_api import Locator, expect

from .. import shipped
from .conftest import Serve, Visit
from .map_page import MapPage
from .test_accessibility import faults

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
DECREASING = shipped.having(shipped.CORE, polarity="decreases")


def open_downloads(page: MapPage) -> None:
    page.offered("Download").click()
    expect(file_link(page, "GraphML")).to_be_visible()


def file_link(page: MapPage, label: str) -> Locator:
    """Return the link to a file of the open list."""
    return page.part("downloads").get_by_role("link", name=label, exact=True)


def taken(page: MapPage, label: str) -> tuple[str, bytes]:
    """Follow a link of the open list and return the name and the content of the file."""
    with page.page.expect_download(timeout=120_000) as waiting:
        file_link(page, label).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def test_the_data_are_those_on_the_screen_in_every_format(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_downloads(page)
    files = {label: taken(page, label)[1] for label in ("CSV", "GraphML", "GEXF", "JSON", "Cytoscape.js")}
    rows = list(csv.DictReader(io.StringIO(files["CSV"].decode("utf-8-sig"))))
    assert shipped.triples(rows) == shipped.triples(DECREASING)
    graphs = (
        nx.parse_graphml(files["GraphML"].decode()),
        nx.read_gexf(BytesIO(files["GEXF"]), version="1.2draft"),
        nx.node_link_graph(json.loads(files["JSON"]), edges="edges"),
        nx.cytoscape_graph(json.loads(files["Cytoscape.js"])),
    )
    for graph in graphs:
        assert sorted(graph.edges(data="polarity")) == shipped.triples(DECREASING)
    name, bank = taken(page, "Moodle XML")
    explained = [text.text or "" for text in ElementTree.fromstring(bank).findall("question/generalfeedback/text")]
    assert name.endswith(".moodle.xml")
    assert [one for one in shipped.sentences(DECREASING) if not any(one in said for said in explained)] == []


def test_pictures_show_what_is_on_the_screen(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_downloads(page)
    page.page.get_by_label("Title", exact=True).fill("What calms")
    page.page.get_by_text("with sources").click()
    page.part("downloads").get_by_role("button", name="2×").click()
    name, svg = taken(page, "SVG")
    assert name.startswith("neuroimmune-map-core-filtered-")
    titles = {title.text for title in ElementTree.fromstring(svg).iter(f"{SVG}title")}
    assert set(shipped.sentences(DECREASING)) | shipped.concepts(DECREASING) <= titles
    said = "".join(text.text or "" for text in ElementTree.fromstring(svg).iter(f"{SVG}text"))
    assert "What calms" in said
    assert "Sources" in said
    _, pdf = taken(page, "PDF")
    assert "What calms" in pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text()
    name, png = taken(page, "PNG")
    assert "-2x-" in name
    root = ElementTree.fromstring(svg)
    width = float((root.get("width") or "").removesuffix("pt").removesuffix("px"))
    assert Image.open(BytesIO(png)).width == pytest.approx(2 * width, abs=2)


@pytest.mark.wide
def test_a_dark_page_gives_a_dark_picture(visit: Visit) -> None:
    page = visit("?polarity=decreases", color_scheme="dark")
    open_downloads(page)
    assert b"#0e1117" in taken(page, "SVG")[1]


def test_a_whole_table_holds_every_row_whatever_is_shown(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_downloads(page)
    name, content = taken(page, "Relations")
    assert name.startswith("neuroimmune-map-all-relations-")
    assert list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")))) == shipped.RELATIONS


def test_opening_the_list_moves_nothing(visit: Visit) -> None:
    page = visit()
    before = (page.places(), page.frame())
    open_downloads(page)
    assert (page.places(), page.frame()) == before


@pytest.mark.wide
def test_a_letter_without_a_font_is_said_and_data_can_be_had(
    visit: Visit, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no-fonts.conf").write_text("<fontconfig/>", encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "no-fonts.conf"))
    page = visit(to=serve("source,effect,target\n龘,feeds,b\n"))
    open_downloads(page)
    file_link(page, "PDF").click()
    expect(page.page.get_by_role("alert").filter(has_text="龘 (U+9F98)")).to_be_visible()
    assert "龘" in taken(page, "SVG")[1].decode()
    assert "龘,feeds,b" in taken(page, "CSV")[1].decode("utf-8-sig")


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_the_open_list_breaks_no_rule(visit: Visit, theme: str) -> None:
    page = visit(color_scheme=theme)
    open_downloads(page)
    assert faults(page) == []


def test_on_a_phone_the_list_fits(visit: Visit) -> None:
    page = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    open_downloads(page)
    box = page.part("downloads").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
