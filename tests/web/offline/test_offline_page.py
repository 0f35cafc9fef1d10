"""A reading becomes one page that holds all it needs, and takes any text of a file for nothing but text."""

import json
import re
import zlib
from base64 import b64decode
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph.dataset import load
from web.offline.offline_page import offline_page

DAY = date(2026, 1, 31)
HOSTILE = "</script><img src=x onerror=alert(1)>\u2028"


def page_of(folder: Path, text: str, **options: Any) -> str:
    path = folder / "relations.csv"
    path.write_text(text, encoding="utf-8")
    return offline_page(load(path), day=DAY, **options)


def data_of(page: str) -> dict[str, Any]:
    held = re.search(r'id="neuromap-data">([^<]*)<', page)
    assert held
    found: dict[str, Any] = json.loads(zlib.decompress(b64decode(held.group(1))))
    return found


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    return page_of(tmp_path_factory.mktemp("plain"), "source,effect,target\nGABA,calms,Stress\n", start="focus=GABA")


def test_a_file_of_three_columns_gives_everything_that_is_known_of_it(page: str) -> None:
    data = data_of(page)
    assert (data["title"], data["start"]) == ("Neuroimmune Map", "focus=GABA")
    assert data["subtitle"].endswith(" · 2026-01-31")
    names = ("name", "type", "definition", "synonyms", "degree", "tone")
    assert [tuple(concept[name] for name in names) for concept in data["concepts"]] == [
        ("GABA", "concept", "", [], 1, 8),
        ("Stress", "concept", "", [], 1, 8),
    ]
    (relation,) = data["relations"]
    assert relation["sentence"] == "GABA calms Stress."
    assert relation["words"] == {
        **{"level": ["research"], "type": ["concept"], "polarity": []},
        **{"evidence": [], "support": [], "species": []},
    }
    assert [facet["name"] for facet in data["facets"]] == ["level", "type"]
    assert data["choices"]["first"] == {"level": [], "depth": 1, "direction": "both", "layout": "auto"}
    assert data["stories"] == []


def test_a_page_for_a_task_opens_with_it_and_any_other_says_nothing_of_one(page: str, tmp_path: Path) -> None:
    assert "task" not in data_of(page)
    asked = page_of(tmp_path, "source,effect,target\nGABA,calms,Stress\n", start="focus=GABA", task="level=&seed=7")
    assert data_of(asked) == {**data_of(page), "task": "level=&seed=7"}


def test_nothing_in_the_page_is_fetched_from_elsewhere(page: str) -> None:
    own = page.split('<script type="module">')[0].split("<script>")[0]
    assert re.findall(r'(?:src|href)="(?!data:)[^"]*"', own) == []
    assert "url(data:font/woff2;base64," in own
    assert "default-src 'none'" in own
    assert "connect-src" not in own


def test_hostile_words_are_never_markup(tmp_path: Path) -> None:
    quoted = f'"{HOSTILE}"'
    text = f"source,effect,target,{quoted}\n{quoted},{quoted},Stress,{quoted}\n"
    page = page_of(tmp_path, text, title=HOSTILE)
    assert "onerror=alert(1)>" not in page
    assert page.count("</script>") == 4
    assert "\u2028" not in page.split('<script type="text/plain"')[1].split("<script>")[0]


def test_the_same_data_is_the_same_page(tmp_path: Path) -> None:
    text = "source,effect,target\nGABA,calms,Stress\n"
    assert page_of(tmp_path, text) == page_of(tmp_path, text)
