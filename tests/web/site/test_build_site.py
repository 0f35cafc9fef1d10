"""A site is whole: its links all lead somewhere, its pages are well formed, and hostile data stay text."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from graph.dataset import load
from web.site.addresses import MAP
from web.site.build_site import site
from web.site.settings import Settings

from .conftest import CONCEPTS, HEADER, NOON, ROWS, Read, contents

HOSTILE = [
    "<script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    "\"' onmouseover=alert(1) x='",
    "{{ 7 * 7 }}{% raw %}",
    "javascript:alert(1)",
    "../../etc/passwd",
    "]]></script>\x07&amp;",
]


def trees(files: Mapping[str, bytes]) -> Iterator[tuple[str, ET.Element]]:
    """Yield every page as a tree; pages are written so that an XML parser, which forgives nothing, reads them too."""
    for path, content in files.items():
        if path.endswith(".html") and path != MAP:
            yield path, ET.fromstring(content.decode().removeprefix("<!DOCTYPE html>"))


def links(tree: ET.Element) -> Iterator[str]:
    for element in tree.iter():
        yield from (element.attrib[name] for name in ("href", "src", "srcset") if name in element.attrib)


def resolved(page: str, address: str) -> str:
    parts: list[str] = []
    for part in (PurePosixPath(page).parent / urlsplit(address).path).parts:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return unquote("/".join(parts)) or page


def test_every_link_of_every_page_leads_to_a_file_of_the_site_or_to_a_source(read: Read) -> None:
    stages = site(read(), Settings(now=NOON))
    paths = {file.path for stage in stages for file in stage}
    outside, lost = set(), []
    for page, tree in trees(contents(read())):
        for address in links(tree):
            if urlsplit(address).scheme:
                outside.add(address)
            elif not address.startswith("#") and resolved(page, address) not in paths:
                lost.append((page, address))
    assert lost == []
    assert outside == {"https://doi.org/10.1000/x1", "https://pubmed.ncbi.nlm.nih.gov/123/"}


def test_every_page_is_reached_from_the_first(read: Read) -> None:
    files = contents(read())
    pages = dict(trees(files))
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = waiting.pop()
        found = {resolved(page, address) for address in links(pages[page]) if not urlsplit(address).scheme}
        new = {path for path in found if path in pages} - seen
        seen |= new
        waiting += new
    assert seen == set(pages)


def test_the_page_of_a_relation_says_its_sentence_evidence_source_and_what_else_is_said(read: Read) -> None:
    files = contents(read())
    [path] = [path for path in files if path.startswith("relations/gaba-calms")]
    text = " ".join("".join(dict(trees(files))[path].find("body/main").itertext()).split())  # type: ignore[union-attr]
    assert text == (
        "GABA calms Stress. GABA calms. Contested. The rows for this pair point in different directions; both findings "
        "stay on the map. Sign decreases: less of the target, or a weaker target Evidence a study with people (people "
        "or human cells) Level core: a claim of the overview article Source Smith 2020 doi:10.1000/x1 PubMed 123 Open "
        "on the map Also said of these two GABA worsens Stress. a study with animals (mice or mouse cells) · Jones "
        "(2021)"
    )


def test_hostile_data_stay_text_on_every_page(read: Read) -> None:
    rows = [
        ",".join(f'"{cell}"' for cell in (text.replace('"', '""'), text.replace('"', '""'), "Stress", "increases"))
        + "".join(f',"{text.replace(chr(34), chr(34) * 2)}"' for _ in range(7))
        for text in HOSTILE
    ]
    dataset = read(*rows, concepts=f'name,type,definition\n"{HOSTILE[0]}","{HOSTILE[1]}","{HOSTILE[0]}"\n')
    files = contents(dataset, Settings(HOSTILE[1], "https://example.org/", NOON))
    scripts = [
        (element.tag, element.get("type"))
        for _, tree in trees(files)
        for element in tree.iter()
        if element.tag in {"script", "iframe", "object", "base", "form"}
        or any(name.startswith("on") for name in element.attrib)
    ]
    assert scripts == [("script", "application/ld+json")]
    schemes = {urlsplit(address).scheme for _, tree in trees(files) for address in links(tree)}
    assert schemes <= {"", "https"}
    for _, tree in trees(files):
        [script] = [*tree.iter("script")] or [None]
        assert script is None or json.loads(script.text or "")["name"] == HOSTILE[1]
    assert all(not path.startswith("/") and ".." not in path for path in files)


def test_the_data_set_can_be_found_by_search_engines(read: Read) -> None:
    files = contents(read(), Settings("My map", "https://example.org/m/", NOON))
    [script] = [*dict(trees(files))["index.html"].iter("script")]
    told = json.loads(script.text or "")
    assert (told["@type"], told["name"], told["url"]) == ("Dataset", "My map", "https://example.org/m/")
    assert [file["contentUrl"] for file in told["distribution"]] == [
        "https://example.org/m/relations.csv",
        "https://example.org/m/concepts.csv",
        "https://example.org/m/data.json",
    ]


def test_with_an_address_pages_are_canonical_and_in_the_sitemap_and_without_there_is_none(read: Read) -> None:
    files = contents(read(), Settings(url="https://example.org/m/", now=NOON))
    pages = sorted(f"https://example.org/m/{path}" for path, _ in trees(files))
    sitemap = ET.fromstring(files["sitemap.xml"])
    assert (
        sorted(place.text or "" for place in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")) == pages
    )
    canonical = [tree.find("head/link[@rel='canonical']").get("href") for _, tree in trees(files)]  # type: ignore[union-attr]
    assert sorted(map(str, canonical)) == pages
    assert "sitemap.xml" not in contents(read())


def test_a_row_that_moves_and_a_row_that_comes_change_no_other_page(read: Read) -> None:
    before, moved = contents(read()), contents(read(*reversed(ROWS)))
    single = {path for path in before if path.startswith("relations/")} - {"relations/index.html"}
    assert {path: moved[path] for path in single} == {path: before[path] for path in single}
    more = contents(read(*ROWS, "Sleep,calms,Mood,decreases,,,,,,,,"))
    own = {path for path in before if path.startswith(("relations/", "concepts/"))}
    assert {path for path in own if before[path] != more[path]} == {"relations/index.html"}


def test_two_names_with_one_address_have_a_page_that_leads_to_both(read: Read) -> None:
    files = contents(read("IL-6,wakes,IL 6,,,,,,,,,", concepts=CONCEPTS))
    [page] = [tree for path, tree in trees(files) if path == "concepts/il-6.html"]
    main = page.find("body/main")
    assert main is not None
    assert [link.text for link in main.iter("a")] == ["IL 6", "IL-6"]


def test_the_site_says_how_far_second_readers_have_come_where_there_are_reviews(read: Read) -> None:
    dataset = read()
    plain = contents(dataset)["index.html"].decode()
    dataset.path.with_name("reviews.csv").write_text("relation,digest,reader,date,verdict\n", encoding="utf-8")
    files = contents(load(dataset.path))
    line = "Second reading: 0 of 3 relations read once, 0 read twice, 0 disputed, 3 not read yet; no relation has two"
    assert ("Second reading" in plain, f"<p>{line} readers yet.</p>" in files["index.html"].decode()) == (False, True)
    assert sum(b"nobody else has compared it" in page for page in files.values()) == 3


def test_a_paper_in_doubt_is_marked_wherever_its_relation_is_said(read: Read) -> None:
    rows = (f"{ROWS[0]},retracted 2019-05-02", f"{ROWS[2]},my own words")
    files = contents(read(*rows, header=f"{HEADER},retraction notice"))
    pages = {path: "".join(tree.itertext()) for path, tree in trees(files)}
    marked = {path for path, text in pages.items() if "calms Stress. × retracted" in text}
    assert {path.split("/")[0] for path in marked} == {"concepts", "index.html", "relations"}
    notice = "× Paper in doubt. The journal's notice on the paper behind this sentence: retracted 2019-05-02."
    assert [path.split("/")[0] for path, text in pages.items() if notice in text] == ["relations"]
    assert not any("× my" in text for text in pages.values())


def test_the_ids_of_a_concept_lead_out_and_say_to_search_engines_what_it_is(read: Read) -> None:
    concepts = "name,type,synonyms,definition,ids\nGABA,transmitter,γ,,CHEBI:16865; own:1\nT cell,immune cell,,,own:2\n"
    files = contents(read(concepts=concepts), Settings("My map", "https://example.org/m/", NOON))
    page = dict(trees(files))["concepts/gaba.html"]
    address = "http://purl.obolibrary.org/obo/CHEBI_16865"
    told = json.loads(next(page.iter("script")).text or "")
    assert told == {
        **{"@context": "https://schema.org/", "@type": "DefinedTerm", "name": "GABA", "alternateName": ["γ"]},
        **{"url": "https://example.org/m/concepts/gaba.html", "inDefinedTermSet": "https://example.org/m/"},
        **{"identifier": ["CHEBI:16865", "own:1"], "sameAs": [address]},
    }
    assert [link.text for link in page.iter("a") if link.get("href") == address] == ["CHEBI:16865"]
    assert list(dict(trees(files))["concepts/t-cell.html"].iter("script")) == []
    assert files["concepts.csv"].decode().splitlines()[:2] == [
        "name,type,synonyms,definition,ids",
        "GABA,transmitter,γ,,CHEBI:16865; own:1",
    ]
    assert contents(read())["concepts.csv"].decode().splitlines()[0] == "name,type,synonyms,definition"


def test_a_wider_and_a_narrower_concept_lead_to_each_other(read: Read) -> None:
    concepts = "name,type,broader\nT cell,immune cell,Lymphocyte\nLymphocyte,immune cell,\n"
    pages = dict(trees(contents(read(concepts=concepts))))
    linked = {
        path: [(said.text, [link.text for link in said]) for said in pages[path].findall(".//p[@class='also']")]
        for path in ("concepts/t-cell.html", "concepts/lymphocyte.html")
    }
    assert linked == {
        "concepts/t-cell.html": [("wider: ", ["Lymphocyte"])],
        "concepts/lymphocyte.html": [("narrower: ", ["T cell"])],
    }
    table = contents(read(concepts=concepts))["concepts.csv"].decode()
    assert {"T cell,immune cell,,,Lymphocyte", "Lymphocyte,immune cell,,,"} <= {*table.splitlines()}
