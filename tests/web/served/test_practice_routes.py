"""A view gets its bank by GET: made once, packed, known again, and only about what is shown."""

import json
from urllib.parse import unquote

import pytest

import web.served.practice_routes
from tests.web.parts.made import many_concepts
from tests.web.served.conftest import Served
from web.map.practice_bank import practice_bank
from web.parts import size_refusals


@pytest.mark.parametrize(
    ("query", "rows"),
    [("", [0]), ("?level=", [0, 1]), ("?level=&focus=Cortisol", [1]), ("?story=calm&step=1", [0])],
)
def test_a_bank_is_about_the_relations_that_the_view_shows(served: Served, query: str, rows: list[int]) -> None:
    model = served.dataset.model
    answer = served.get(f"practice{query}")
    assert (answer.status, answer.headers["cache-control"]) == (200, "public, max-age=31536000, immutable")
    wanted = practice_bank(model, [list(model.records)[row] for row in rows])
    assert [item["id"] for item in answer.json["items"]] == [item["id"] for item in wanted["items"]]
    assert answer.json["version"] == served.dataset.version


def test_an_answer_is_packed_and_known_again(served: Served) -> None:
    plain, packed = served.get("practice"), served.get("practice", accept_encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(plain.body)
    assert served.get("practice", if_none_match=plain.headers["etag"]).status == 304


def test_of_a_draft_no_proxy_keeps_anything(served: Served) -> None:
    answer = served.get("practice", served.draft("source,effect,target\nGABA,lifts,Mood\n"))
    assert (answer.status, answer.headers["cache-control"]) == (200, "private, max-age=31536000, immutable")
    assert [item["stem"] for item in answer.json["items"]] == ["GABA lifts ____.", "____ lifts Mood."]


def test_of_a_large_view_the_first_relations_are_asked_about(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web.served.practice_routes, "MOST_RELATIONS", 1)
    answer = served.get("practice?level=")
    assert {item["about"] for item in answer.json["items"]} == {next(iter(served.dataset.model.records))}


def test_where_nothing_can_be_asked_a_sentence_says_so(served: Served) -> None:
    nothing = served.get("practice?polarity=increases")
    assert (nothing.status, nothing.json, nothing.headers["cache-control"]) == (
        422,
        {"error": "Nothing is shown that could be practised. Show more relations first."},
        "no-store",
    )
    alone = served.get("practice", served.draft("source,effect,target\nT cell,wakes,T-cells\n"))
    assert (alone.status, alone.json) == (
        422,
        {"error": "Nothing can be asked of these relations. Show more relations first."},
    )
    assert served.get("practice", "0123456789abcdef").status == 410


def test_two_who_ask_for_one_view_get_what_was_made_once(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    first = served.get("practice?level=")
    monkeypatch.setattr(web.served.practice_routes, "practice_bank", lambda *_: {"items": []})
    assert served.get("practice?level=").body == first.body


def test_of_a_file_that_is_shown_by_part_the_part_is_asked_about(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = many_concepts()
    name = served.editions.of_draft(many)
    asked = served.get("practice?community=p1c0&page=2", name)
    assert (asked.status, asked.json["version"]) == (200, many.version)
    part = served.get("library", unquote(asked.json["edition"])).json["part"]
    assert (part["kind"], part["page"]) == ("community", 2)
    overview = served.get("practice", name)
    assert (overview.status, overview.json) == (422, {"error": size_refusals.COMMUNITIES})
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1000)
    around = served.get("practice?focus=p0c0", name)
    wanted = practice_bank(many.model, {item["about"] for item in around.json["items"]})
    assert around.json["items"] == json.loads(json.dumps(wanted["items"]))
    monkeypatch.setattr(size_refusals, "MOST_JUDGED", 1000)
    refused = served.get("practice?focus=p1c0", name)
    assert (refused.status, refused.json["error"]) == (
        422,
        f"{many.path.name} has 1,280 relations; questions are made for files of at most 1,000, since a wrong answer "
        "has to be wrong by all of them. Take what is around a concept as CSV, and practise a file of that.",
    )
