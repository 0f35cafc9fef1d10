"""Words of a file that are code, markup or names of the machinery are shown as they are, and nothing runs."""

import csv
import io
from itertools import pairwise
from urllib.parse import quote

import pytest

from .conftest import Serve, Visit
from .map_page import MapPage, expect, until
from .served_app import ServedApp
from .test_filters import open_table, table

pytestmark = pytest.mark.browser

SCRIPT = "<script>window.hacked=1</script>"
PICTURE = '<img src=x onerror="window.hacked=1">'
FORMULA = r"$\frac{a}{b}$ and $$x^2$$"
BOLD = "**bold** _slanted_ `code` # title"
COLOUR = ":red[x] :material/home: :smile:"
LINK = "[a](javascript:window.hacked=1) <https://example.org>"
GRAPHVIZ = r"<b>\N\"</b>"
BREAKING_OUT = "</style></button></div>\"'><svg onload=window.hacked=1>"

NAMES = [SCRIPT, PICTURE, FORMULA, BOLD, COLOUR, LINK, GRAPHVIZ, BREAKING_OUT]
LONG = "x" * 4000
MACHINERY = ["__proto__", "constructor", "toString", "hasOwnProperty", "c0", "p0", "undefined", "0"]
COLUMNS = ["source", "effect", "target", "polarity", "source_type", "target_type", "mechanism", "summary", "citation"]
FIRST_EXTRA = "<i onclick=window.hacked=1>extra</i>"


def rows() -> list[dict[str, str]]:
    """Return a chain of relations through all the names, with other such words in every column of free text."""
    chain = [*NAMES, *MACHINERY]
    return [
        {
            "source": source,
            "effect": f"does {NAMES[place % len(NAMES)]}",
            "target": target,
            "polarity": "increases",
            "source_type": "",
            "target_type": "",
            "mechanism": NAMES[(place + 1) % len(NAMES)],
            "summary": f"Summary {NAMES[(place + 2) % len(NAMES)]}",
            "citation": f"Citation {NAMES[(place + 3) % len(NAMES)]}",
            FIRST_EXTRA: NAMES[(place + 4) % len(NAMES)],
            "__proto__": "constructor",
        }
        for place, (source, target) in enumerate(pairwise(chain))
    ]


def as_csv(records: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(records[0]))
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


@pytest.fixture(scope="module")
def hostile(serve: Serve) -> ServedApp:
    """All the words as names and cells, with a definition for each name."""
    listed = [
        {"name": name, "type": "condition", "synonyms": f"also {name}", "definition": f"Definition {name}"}
        for name in [*NAMES, *MACHINERY]
    ]
    return serve(as_csv(rows()), as_csv(listed))


@pytest.fixture(scope="module")
def hostile_types(serve: Serve) -> ServedApp:
    """All the words as types, and a row whose polarity is no listed word."""
    typed = [
        {"source": f"A{place}", "effect": "meets", "target": f"B{place}", "polarity": "modulates", "source_type": name}
        for place, name in enumerate([*NAMES, *MACHINERY])
    ]
    own = {"source": "A", "effect": "meets", "target": "B", "polarity": f"{PICTURE} {BOLD}", "source_type": ""}
    return serve(as_csv([*typed, {**typed[0], "source": "A", "source_type": LONG}, own]))


def test_the_map_shows_names_and_the_list_sentences_as_they_are(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    assert page.concepts() == {*NAMES, *MACHINERY}
    assert page.sentences() == [f"{row['source']} {row['effect']} {row['target']}." for row in rows()]
    assert nothing_ran(page)


@pytest.mark.wide
def test_the_concept_map_shows_phrases_as_they_are(visit: Visit, hostile: ServedApp) -> None:
    page = visit(f"?layout=map&focus={quote(BOLD)}", to=hostile)
    own = [row for row in rows() if BOLD in (row["source"], row["target"])]
    assert page.data("layout") == "map"
    assert sorted(box.label for box in page.boxes("phrase")) == sorted(row["effect"] for row in own)
    assert nothing_ran(page)


@pytest.mark.wide
def test_the_panel_of_each_concept_shows_its_words_as_they_are(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    for name in [*NAMES, *MACHINERY]:
        page.click_beside()
        until(lambda: page.data("selected"), "")
        page.click(name)
        until(lambda name=name: page.data("selected"), name)
        heading = page.detail_title()
        expect(heading).to_have_text(name)
        page.expect_detail(f"also: also {name}", f"Definition {name}")
    assert nothing_ran(page)


def test_the_panel_of_each_relation_shows_its_words_as_they_are(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    for row in rows()[: len(NAMES)]:
        page.part("propositions").locator("li button").nth(rows().index(row)).click()
        expect(page.detail_title()).to_have_text(f"{row['source']} {row['effect']} {row['target']}.")
        page.expect_detail(row["mechanism"], row["summary"], row["citation"], FIRST_EXTRA, row[FIRST_EXTRA])
        actions = page.part("detail").locator(".actions button").all_inner_texts()
        assert actions == [row["source"], row["target"], "Edit"]
    assert nothing_ran(page)


@pytest.mark.wide
def test_the_tooltip_shows_words_as_they_are(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    for name in [SCRIPT, PICTURE, "__proto__"]:
        page.point_at(name)
        until(page.tooltip, f"{name}\nDefinition {name}")
    assert nothing_ran(page)


@pytest.mark.wide
def test_a_focus_and_an_address_take_any_name(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    for name in [PICTURE, "__proto__"]:
        page.double_click(name)
        until(lambda name=name: page.query().get("focus"), [name])
        until(lambda name=name: {name in ends[:2] for ends in page.relations()}, {True})
        page.settled()
        page.page.goto(page.page.url)
        page.settled()
        assert name in page.concepts()
        page.start_again()
        until(lambda: len(page.relations()), len(rows()))
        page.settled()
    assert nothing_ran(page)


@pytest.mark.wide
def test_the_table_takes_any_words(visit: Visit, hostile: ServedApp) -> None:
    page = visit(to=hostile)
    open_table(page)
    assert [cells[:3] for cells in table(page)] == [[row["source"], row["effect"], row["target"]] for row in rows()]
    assert nothing_ran(page)


def test_the_legend_and_the_filters_show_any_type_as_it_is(visit: Visit, hostile_types: ServedApp) -> None:
    page = visit(to=hostile_types)
    assert {word for word in page.legend() if word not in ("modulates", "not stated", "concept")} == {
        *NAMES,
        *MACHINERY,
        LONG,
    }
    assert {*page.pills("type")} - {"concept"} == {*NAMES, *MACHINERY, LONG}
    # A word that would fill a window by itself takes two lines, and is whole in its title.
    long = page.part("legend").locator(".entry", has_text=LONG)
    assert long.bounding_box()["height"] < 50  # type: ignore[index]
    expect(long).to_have_attribute("title", LONG)
    assert nothing_ran(page)


@pytest.mark.wide
@pytest.mark.parametrize("name", [PICTURE, "__proto__"])
def test_a_filter_on_any_type_works_and_can_be_shared(visit: Visit, hostile_types: ServedApp, name: str) -> None:
    page = visit(to=hostile_types)
    page.click_legend(name)
    until(lambda: page.data("relations"), "1")
    until(lambda: page.query().get("type"), [name])
    other = visit(page.page.url.removeprefix(page.address).lstrip("/"), to=hostile_types)
    assert other.relations() == page.relations()
    assert nothing_ran(page)


def test_a_fault_shows_the_bad_words_as_they_are(visit: Visit, hostile_types: ServedApp) -> None:
    page = visit(to=hostile_types)
    page.part("problems").locator("summary").first.click()
    fault = page.part("problems").locator(".fault").filter(has_text="unknown-polarity")
    expect(fault).to_contain_text(PICTURE)
    assert nothing_ran(page)


def nothing_ran(page: MapPage) -> bool:
    return bool(page.page.evaluate("() => typeof window.hacked === 'undefined'"))
