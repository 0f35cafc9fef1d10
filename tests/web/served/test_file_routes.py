"""Files to take away and the age of a link come by GET, and a browser asks each time whether they are still right."""

import csv
import io

import pytest
from pptx import Presentation
from pypdf import PdfReader

import web.downloads.view_files
from graph.dataset import load
from graph.export.obstacles import Obstacle
from graph.saving.past_dataset import keep_dataset
from tests.web.parts.made import many_concepts
from tests.web.served.conftest import TABLE, Served
from web.parts import size_refusals
from web.served.file_routes import UNREAD
from web.served.home_address import SETTING


def test_a_file_bears_its_name_and_is_of_what_is_shown(served: Served) -> None:
    answer = served.get("file/csv?level=&focus=Cortisol")
    rows = list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"))))
    assert [(row["source"], row["target"]) for row in rows] == [("Stress", "Cortisol")]
    version = served.dataset.version[:8]
    assert answer.headers["content-disposition"] == (
        f"attachment; filename*=utf-8''neuroimmune-map-cortisol-{version}.csv"
    )
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == (
        "text/csv; charset=utf-8",
        "public, no-cache",
    )


def test_who_has_a_file_is_told_so(served: Served) -> None:
    first = served.get("file/svg")
    assert served.get("file/svg", if_none_match=first.headers["etag"]).status == 304


def test_a_poster_leads_to_its_view_and_one_of_a_draft_nowhere(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    def said(edition: str = "") -> str:
        answer = served.get("file/poster?focus=GABA&paper=a3", edition)
        return "".join(PdfReader(io.BytesIO(answer.body)).pages[0].extract_text().split())

    monkeypatch.setenv(SETTING, "https://map.example.org/")
    assert "Themaptoexplore:https://map.example.org/?focus=GABA" in said()
    assert "Themaptoexplore" not in said(served.draft(TABLE))


@pytest.mark.parametrize(
    ("rest", "status", "sentence"),
    [
        ("file/svg?theme=blue", 400, "The address asks for theme “blue”; possible: light, dark."),
        (
            "file/svg?polarity=increases",
            422,
            "Nothing is shown that could be taken away. Show more relations first.",
        ),
        ("changes?data=yesterday", 400, "“yesterday” is no version of any data."),
        ("changes", 400, "“” is no version of any data."),
    ],
)
def test_what_cannot_be_made_is_refused_in_a_sentence(served: Served, rest: str, status: int, sentence: str) -> None:
    answer = served.get(rest)
    assert (answer.status, answer.json, answer.headers["cache-control"]) == (status, {"error": sentence}, "no-store")


def test_a_picture_whose_letters_no_font_has_is_refused_but_for_the_svg(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        web.downloads.view_files, "why_not_drawn", lambda _: Obstacle("No font has 中.", ("pdf", "png"))
    )
    found = [served.get(f"file/{kind}?title=%E4%B8%AD") for kind in ("svg", "pdf", "png")]
    assert [answer.status for answer in found] == [200, 422, 422]
    assert found[1].json == {"error": "No font has 中."}


def test_a_link_that_was_made_with_this_data_has_not_changed(served: Served) -> None:
    answer = served.get(f"changes?data={served.dataset.version[:8]}")
    assert (answer.status, answer.json, answer.headers["cache-control"]) == (200, None, "public, no-cache")


def test_what_changed_since_a_link_was_made_is_told_from_the_history(served: Served) -> None:
    path = served.dataset.path
    path.write_text(TABLE.replace("GABA,calms", "GABA,soothes"), encoding="utf-8")
    keep_dataset(path)
    before = load(path).version[:8]
    assert served.get(f"changes?data={before}").json == {
        "known": True,
        "headline": "Since this link was made, 1 relation of what it shows changed",
        "groups": [
            {
                "heading": "Altered",
                "items": [
                    {"now": "GABA calms Stress.", "before": "GABA soothes Stress.", "cells": [], "unknown": False}
                ],
                "more": 0,
            }
        ],
    }
    assert served.get(f"changes?data={before}&focus=Cortisol&level=").json is None


def test_what_changed_is_not_known_where_nothing_was_kept(served: Served) -> None:
    found = served.get("changes?data=00000000").json
    assert (found["known"], found["groups"]) == (False, [])


def test_a_link_that_carries_its_relations_says_how_many_changed(served: Served) -> None:
    assert served.get("changes?data=00000000.abcdeabcdf").json == {
        "known": True,
        "headline": "Since this link was made, 2 relations of what it shows changed",
        "groups": [
            {"heading": "New here", "items": ["GABA calms Stress."], "more": 0},
            {"heading": "No longer here", "items": ["1 relation whose words are not kept"], "more": 0},
        ],
    }


def test_of_communities_no_questions_and_no_page_can_be_taken(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    name = served.editions.of_draft(many_concepts())
    for kind in ("gift.txt", "scorm.zip", "page"):
        answer = served.get(f"file/{kind}?level=", name)
        assert (answer.status, answer.json) == (422, {"error": size_refusals.COMMUNITIES})
    around = f"{name}focus=p0c9"
    assert served.get("file/gift.txt?level=&focus=p0c9", around).status == 200
    monkeypatch.setattr(size_refusals, "MOST_JUDGED", 1000)
    assert (
        "questions are made for files of at most 1,000" in served.get("file/gift.txt?focus=p0c9", around).json["error"]
    )


def test_of_a_large_file_a_link_tells_what_changed_of_the_few_relations_that_it_shows(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1)
    assert served.get(f"changes?data={served.dataset.version[:8]}&level=&focus=Cortisol").json is None
    told = served.get("changes?data=00000000.abcde&level=&focus=Cortisol").json
    assert told["groups"] == [
        {"heading": "New here", "items": ["Stress raises Cortisol."], "more": 0},
        {"heading": "No longer here", "items": ["1 relation whose words are not kept"], "more": 0},
    ]
    unread = served.get("changes?data=00000000&level=&focus=Cortisol").json
    assert unread == {"known": False, "headline": UNREAD, "groups": []}


def test_the_stories_of_a_large_file_are_slides_whichever_part_is_shown(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = many_concepts()
    assert many.graph is not None
    rows = "".join(f"{source},acts on,{target}\n" for source, target in many.graph.edges())
    path = served.dataset.path
    path.write_text(f"source,effect,target\n{rows}", encoding="utf-8")
    path.with_name("stories.csv").write_text("story,step,title,text,focus\nTour,1,Far,Away.,p0c9\n")
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1000)
    name = served.editions.of_served(load(path))
    assert [deck["story"] for deck in served.get("library", name).json["downloads"]["decks"]] == ["tour"]
    answer = served.get("file/deck?story=tour", f"{name}focus=p4c9")
    slides = Presentation(io.BytesIO(answer.body)).slides
    assert len(slides) == 3
    assert "1 finding about 2 concepts" in slides[1].notes_slide.notes_text_frame.text
