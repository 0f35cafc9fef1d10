"""A view gets its bank by GET: made once, packed, known again, and only about what is shown."""

import pytest

import web.served.practice_routes
from tests.web.served.conftest import Served
from web.map.practice_bank import practice_bank


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
