"""The addresses of the light pages answer with pages, slides, cards and notes of the file that is served."""

import asyncio
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from tests.web.asked import Answer, ask
from ui.live.assets import light_assets
from ui.live.routes import LONGEST_QUERY, TOO_LONG, light_routes
from ui.map.preload import middleware

APP = Starlette(routes=light_routes(), middleware=middleware())
ROWS = "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\n"
STEPS = "story,step,title,text,focus,speaker_note\nRest,1,Calm,GABA calms.,GABA,Breathe\nRest,2,End,,Stress,\n"


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small file with a story, served as the app's."""
    (tmp_path / "stories.csv").write_text(STEPS, encoding="utf-8")
    (tmp_path / "relations.csv").write_text(ROWS, encoding="utf-8")
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    return tmp_path / "relations.csv"


def get(path: str, **headers: str) -> Answer:
    return asyncio.run(ask(APP, "GET", path, **headers))


def test_the_stories_are_told_with_their_steps_and_without_their_notes() -> None:
    answer = get("/neuromap/stories")
    assert json.loads(answer.body) == [{"name": "rest", "title": "Rest", "steps": ["Calm", "End"]}]
    assert b"Breathe" not in answer.body


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/present", "present"),
        ("/speaker", "speaker"),
        ("/follow/abc", "follow"),
        ("/practise", "practise"),
        ("/task", "task"),
        ("/class", "class"),
    ],
)
def test_each_page_is_light_and_names_its_own_files(path: str, name: str) -> None:
    answer = get(path)
    assert (answer.status, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert f'data-page="{name}"'.encode() in answer.body
    assert "map.js" not in answer.headers["link"]
    assert len(answer.body) < 1000


def test_the_front_end_is_served_for_good() -> None:
    kinds = {address.rpartition("/")[2]: get(f"/{address}").headers["content-type"] for address in light_assets()}
    assert kinds == {
        "vis-network.min.js": "text/javascript; charset=utf-8",
        "present.js": "text/javascript; charset=utf-8",
        "practice.js": "text/javascript; charset=utf-8",
        "class.js": "text/javascript; charset=utf-8",
        "map.css": "text/css; charset=utf-8",
        "present.css": "text/css; charset=utf-8",
        "practice_page.css": "text/css; charset=utf-8",
        "practice.css": "text/css; charset=utf-8",
        "practice_modes.css": "text/css; charset=utf-8",
        "practice_tasks.css": "text/css; charset=utf-8",
        "class_page.css": "text/css; charset=utf-8",
        "letters.woff2": "font/woff2",
        "icon.svg": "image/svg+xml",
    }


def test_a_slide_is_sent_packed_plain_or_not_again() -> None:
    plain = get("/neuromap/slide?story=rest&step=2&shape=tall")
    packed = get("/neuromap/slide?story=rest&step=2&shape=tall", accept_encoding="gzip, br")
    assert plain.json["title"] == "End"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["content-encoding"] == "gzip"
    again = get("/neuromap/slide?story=rest&step=2&shape=tall", if_none_match=plain.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_the_slide_of_an_escaped_address_is_the_same() -> None:
    plain, escaped = (get(f"/neuromap/slide?story=rest{and_}step=2&shape=tall") for and_ in ("&", "&amp;"))
    assert escaped.body == plain.body


def test_a_saved_file_has_other_slides(file: Path) -> None:
    before = get("/neuromap/slide").json
    file.write_text(f"{ROWS}Sleep,lifts,Mood,increases,core\n", encoding="utf-8")
    after = get("/neuromap/slide").json
    assert (before["shown"], after["shown"]) == ("1", "11")
    assert before["version"] != after["version"]


def test_a_card_and_a_note_belong_to_an_address() -> None:
    found: dict[str, Any] = get("/neuromap/card?story=rest&step=1&id=GABA").json
    assert found["title"] == "GABA"
    missing = get("/neuromap/card?id=nobody")
    assert (missing.status, list(missing.json)) == (404, ["error"])
    assert get("/neuromap/note?story=rest&step=1").json == {"note": "Breathe"}
    assert get("/neuromap/note?story=none").json == {"note": ""}


def test_an_address_that_is_too_long_is_refused() -> None:
    path = f"?focus={'x' * LONGEST_QUERY}"
    answers = [get(f"/neuromap/{name}{path}") for name in ("slide", "card", "note")]
    assert [(answer.status, answer.json) for answer in answers] == [(414, {"error": TOO_LONG})] * 3


def test_a_file_of_more_separate_pairs_than_fit_has_slides_cards_and_notes(file: Path) -> None:
    file.write_text("source,effect,target\n" + "".join(f"A{one},calms,B{one}\n" for one in range(120)))
    slide = get("/neuromap/slide")
    assert (slide.status, slide.json["remarks"]) == (200, ["90 more relations do not fit on one picture."])
    assert get("/neuromap/card?id=A119").json["title"] == "A119"
    assert get("/neuromap/slide?focus=B119&select=A119").json["remarks"] == []
    assert get("/neuromap/note").status == 200


ASKING = "story,step,title,text,focus,select,ask\nRest,1,Calm,GABA calms.,GABA,GABA calms Stress,sign\n"


def test_while_a_step_asks_neither_slide_nor_card_says_the_answer(file: Path) -> None:
    file.with_name("stories.csv").write_text(ASKING, encoding="utf-8")
    step = "/neuromap/slide?story=rest&step=1"
    asks = json.loads(get(step).body)["asks"]
    assert get("/neuromap/stories").json[0]["asking"] == [1]
    masked = get(f"{step}&masked={asks}")
    found = json.loads(masked.body)
    assert (found["title"], found["text"], found["selected"]) == ("A question to you", "", asks.removeprefix("sign:"))
    assert [word for word in ("calms", "decreases", "Calm") if word in masked.body.decode()] == []
    assert [entry["word"] for entry in found["legend"]] == ["concept"]
    card = get(f"/neuromap/card?story=rest&step=1&masked={asks}&id=GABA")
    assert (card.status, list(card.json)) == (404, ["error"])
    asked = get("/neuromap/asked?story=rest&step=1").json
    assert asked == {
        "form": "sign",
        "stem": "What does GABA do to Stress?",
        "choices": ["it raises it", "it lowers it", "neither clearly"],
        "about": asks.removeprefix("sign:"),
        "right": [1],
        "masked": asks,
    }


def test_who_presents_asks_about_a_relation_or_a_concept_and_about_nothing_else(file: Path) -> None:
    file.write_text(f"{ROWS}Sleep,lifts,GABA,increases,core\n", encoding="utf-8")
    asked = get("/neuromap/asked?level=core&about=GABA").json
    told = {"form": "targets", "stem": "On which of these does GABA act?", "choices": ["Sleep", "Stress"]}
    assert asked == {**told, "about": "GABA", "right": [1], "masked": "targets:GABA"}
    slide = get("/neuromap/slide?level=core&masked=targets:GABA").json
    assert [relation["effect"] for relation in slide["picture"]["relations"]] == ["lifts"]
    assert slide["picture"]["kept"] == ["GABA", "Sleep", "Stress"]
    nothing = ("about=Stress", "about=gone", "story=rest&step=1", "")
    assert [get(f"/neuromap/asked?{query}").status for query in nothing] == [404] * 4
