"""What a program takes for code, in each column of each table, is text in all that is taken away or published."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from lxml import etree
from pypdf import PdfReader

from graph.checks.tidying import tidy_text
from graph.dataset import Dataset, load
from graph.diagnostics.rules import RULES
from graph.reading.decoding import LARGEST_FILE
from tests.fuzz.hostile_input import PARAMETERS
from web.downloads.file_query import KINDS, file_query
from web.downloads.poster_file import POSTERS
from web.map.query_words import unescaped
from web.served.picture_query import PictureQuery, picture_query
from web.site.build_site import site
from web.site.settings import Settings

from .canaries import CANARIES, write

KNOWN_HOSTS = ("https://doi.org/", "https://pubmed.ncbi.nlm.nih.gov/")
HTML, XML, JSON = (".html",), (".svg", ".xml", ".rels", ".graphml", ".gexf", ".ncx"), (".json", ".cyjs", ".cx2")
FORMULA = re.compile(r"^(?:[=@]|[+-](?!\d))")
SCRIPTS_IN_PDF = {"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/EmbeddedFiles"}


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """All the tables, read."""
    return load(write(tmp_path_factory.mktemp("canaries")))


class Found(HTMLParser):
    """What of a page runs, or would if it were clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_script = tag == "script"
        self.faults += [f"{tag} {name}" for name, _ in attrs if name.startswith("on")]
        links = [text or "" for name, text in attrs if name in ("href", "src", "action", "formaction", "data")]
        self.faults += [f"{tag} to {link[:80]}" for link in links if link.lower().strip().startswith("javascript:")]
        self.faults += [f"{tag} to x"] * ("x" in links)

    def handle_data(self, data: str) -> None:
        if self.in_script and re.search(r"</?(?:script|svg|img)\b", data):
            self.faults.append("a tag of the data in a script")

    def handle_endtag(self, tag: str) -> None:
        self.in_script = False


def faults_in(name: str, content: bytes) -> Iterator[str]:
    """Yield what is wrong with a file of this name, and with those in it."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            for inner in packed.namelist():
                yield from (f"{inner}: {fault}" for fault in faults_in(inner, packed.read(inner)))
    elif name.endswith(HTML):
        page = Found()
        page.feed(content.decode())
        yield from page.faults
    elif name.endswith(XML):
        yield from faults_in_xml(content)
    elif name.endswith(JSON):
        json.loads(content, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    elif content.startswith(b"%PDF"):
        yield from faults_in_pdf(content)


def faults_in_xml(content: bytes) -> Iterator[str]:
    for element in etree.fromstring(content, etree.XMLParser(huge_tree=True)).iter(etree.Element):
        name = etree.QName(element).localname
        yield from (f"{name} {key}" for key in element.attrib if re.match(r"on[a-z]+$", str(key)))
        if name in ("script", "foreignObject"):
            yield name
        targets = [str(text) for key, text in element.attrib.items() if str(key).endswith(("href", "Target", "}href"))]
        yield from (
            f"{name} to {to[:80]}" for to in targets if ":" in to and not to.startswith((*KNOWN_HOSTS, "data:"))
        )


def faults_in_pdf(content: bytes) -> Iterator[str]:
    reader = PdfReader(io.BytesIO(content))
    for number in range(1, len(reader.xref.get(0, {})) + 1):
        found = reader.get_object(number)
        if isinstance(found, dict):
            yield from SCRIPTS_IN_PDF & found.keys()
            address = str(found.get("/URI", KNOWN_HOSTS[0]))
            if not address.startswith(KNOWN_HOSTS):
                yield f"a link to {address[:80]}"


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("a.html", b"<img src=x onerror='f()'>", "img onerror"),
        ("a.html", b"<a href=' JavaScript:f()'>a</a>", "a to  JavaScript:f()"),
        ("a.html", b"<script>const a = '<svg onload=f()>'</script>", "a tag of the data in a script"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "script"),
        ("a.svg", b"<svg onload='f()'/>", "svg onload"),
        ("a.rels", b"<R><R Target='https://evil.example'/></R>", "R to https://evil.example"),
    ],
)
def test_what_is_code_would_be_found(name: str, content: bytes, fault: str) -> None:
    assert fault in list(faults_in(name, content))


def test_each_table_is_read_with_diagnostics_and_no_row_is_lost(dataset: Dataset) -> None:
    assert {fault.code for fault in dataset.diagnostics} <= set(RULES)
    assert (dataset.drawn, dataset.refused) == (len(CANARIES) + 3, 5)
    assert len(dataset.reviews or ()) == len(CANARIES)
    assert sum(len(story.steps) for story in dataset.stories) == len(CANARIES)
    assert set(dataset.graph or ()) >= {tidy_text(name) for name in CANARIES}


# The page to take away is in the package for a learning platform, too.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "page"])
def test_no_file_that_is_taken_away_holds_code(dataset: Dataset, kind: str) -> None:
    story = dataset.stories[len(dataset.stories) // 2]
    # On a poster all of them would be too small to read, and refused.
    around = {"focus": (dataset.model.relations["source"].iloc[0],), "level": ("",)}
    download = file_query(
        dataset, kind, {"story": (story.id,)} if kind == "deck" else around if kind in POSTERS else {}
    )
    assert not isinstance(download, str)
    content = download.make()
    assert 0 < len(content) < LARGEST_FILE
    assert list(faults_in(f"a.{kind}", content)) == []
    if kind in ("csv", "relations", "concepts"):
        cells = [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row]
        assert [cell for cell in cells if FORMULA.match(cell)] == []


def test_no_file_of_a_published_site_holds_code(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.site.site_pictures._png", lambda *_: b"\x89PNG")
    monkeypatch.setattr("web.site.map_page.offline_page", lambda *_, **__: "<html/>")
    settings = Settings(now=datetime(2026, 1, 31, tzinfo=UTC), url="https://doi.org/")
    files = [file for stage in site(dataset, settings) for file in stage if "concepts/" not in file.path[9:]]
    found = {file.path: list(faults_in(file.path, file.make())) for file in files}
    assert {path: faults for path, faults in found.items() if faults} == {}
    pages = [file.make() for file in files if file.path.endswith(".html") and file.path != "map.html"]
    assert all(b"script-src 'none'" in page for page in pages)
    assert all(re.fullmatch(r"[\w./-]+", path) and ".." not in Path(path).parts for path in found)


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_parameter_takes_every_canary(dataset: Dataset, name: str) -> None:
    for text in CANARIES:
        query = unescaped({name: [text], **parse_qs("ask=paths&from=NaN&to=Infinity&of=answer")})
        found = picture_query(dataset, query)
        assert isinstance(found, PictureQuery) or found.endswith(".")
        answer = file_query(dataset, "csv", query)
        assert not isinstance(answer, str) or answer.endswith(".")
