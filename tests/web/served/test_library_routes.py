"""The explorer gets library, pictures and details by GET, each made once and kept for good."""

import asyncio
from urllib.parse import unquote

import pytest
from starlette.requests import Request

import web.map.cache
from graph.layout.lay_out import LayoutRequest, picture_of
from graph.layout.picture import Picture
from tests.web.asked import ask
from tests.web.parts.made import many_concepts
from tests.web.served.conftest import TABLE, Served
from web.downloads.download_menu import download_menu
from web.map.library import details, library, references
from web.map.shared_columns import rows_of
from web.parts import size_refusals
from web.served.editions import Editions
from web.served.library_routes import TOO_LARGE, LibraryRoutes

FOR_GOOD = "public, max-age=31536000, immutable"
GONE = "The data changed meanwhile; this page still shows what was there before. Reload it to see what is there now."


def test_a_library_is_that_of_the_dataset_with_what_only_a_server_adds(served: Served) -> None:
    answer = served.get("library")
    menu = download_menu(served.dataset)
    added = {"edition": served.edition, "problems": None, "downloads": menu}
    expected = {**library(served.dataset), **added}
    assert (answer.status, answer.headers["cache-control"]) == (200, FOR_GOOD)
    assert answer.json.keys() == expected.keys()
    assert {name: answer.json[name] for name in added} == added
    assert [one["sentence"] for one in rows_of(answer.json["relations"])] == [
        "GABA calms Stress.",
        "Stress raises Cortisol.",
    ]


def test_a_picture_is_that_of_the_query(served: Served) -> None:
    def drawn(query: str) -> tuple[str, str | None, int]:
        answer = served.get(f"picture{query}")
        assert (answer.status, answer.headers["cache-control"]) == (200, FOR_GOOD)
        return answer.json["kind"], answer.json["focus"], len(answer.json["relations"])

    assert [
        drawn(query) for query in ("", "?level=", "?level=&focus=Cortisol&layout=atlas", "?focus=GABA&depth=0")
    ] == [
        ("map", None, 1),
        ("map", None, 2),
        ("atlas", "Cortisol", 1),
        ("map", "GABA", 0),
    ]


def test_what_became_of_an_and_sign_in_the_mail_is_understood(served: Served) -> None:
    assert served.get("picture?level=&amp;focus=Cortisol").json["focus"] == "Cortisol"


def test_the_panel_of_a_relation_has_its_details(served: Served) -> None:
    id = served.dataset.model.relations.index[0]
    answer = served.get(f"details?id={id}")
    found = details(served.dataset.model, id)
    assert (answer.json["summary"], [fact["text"] for fact in answer.json["facts"]]) == (
        found["summary"],
        [fact["text"] for fact in found["facts"]],
    )


@pytest.mark.parametrize(
    ("rest", "status", "sentence"),
    [
        ("picture?layout=pie", 400, "The address asks for layout “pie”; possible: map, atlas, matrix."),
        ("details?id=r0", 400, "The file has no such relation, or no longer."),
        ("details", 400, "The file has no such relation, or no longer."),
        (f"picture?focus={'x' * 4000}", 414, "The address is too long."),
    ],
)
def test_what_cannot_be_answered_is_refused_in_a_sentence(
    served: Served, rest: str, status: int, sentence: str
) -> None:
    answer = served.get(rest)
    assert (answer.status, answer.json, answer.headers["cache-control"]) == (status, {"error": sentence}, "no-store")


def test_the_words_of_a_part_are_no_longer_than_those_of_an_address(served: Served) -> None:
    for rest in ("library", "names", "references", "file/csv"):
        assert served.get(rest, f"{served.edition}~focus=GABA&grown={'x' * 3900}").status == 200
        answer = served.get(rest, f"{served.edition}~focus=GABA&grown={'x' * 4000}")
        assert (answer.status, answer.json) == (414, {"error": "The address is too long."})


@pytest.mark.parametrize("rest", ["library", "picture", "details", "file/svg", "changes"])
def test_an_edition_that_is_not_held_is_gone(served: Served, rest: str) -> None:
    answer = served.get(rest, "0123456789abcdef")
    assert (answer.status, answer.json) == (410, {"error": GONE})


@pytest.mark.parametrize("rest", ["library", "picture"])
def test_each_answer_is_packed_and_known_again(served: Served, rest: str) -> None:
    plain, packed = served.get(rest), served.get(rest, accept_encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(plain.body)
    assert served.get(rest, if_none_match=plain.headers["etag"]).status == 304


@pytest.mark.parametrize("rest", ["library", "picture"])
def test_of_a_draft_no_proxy_keeps_anything(served: Served, rest: str) -> None:
    answer = served.get(rest, served.draft(TABLE + "GABA,lifts,Mood,increases,core,\n"))
    assert (answer.status, answer.headers["cache-control"]) == (200, "private, max-age=31536000, immutable")
    assert len(rows_of(served.get("library", served.edition).json["relations"])) == 2


def test_two_who_ask_for_one_picture_wait_for_one_layout(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[LayoutRequest] = []

    def counted(request: LayoutRequest) -> Picture:
        laid_out.append(request)
        return picture_of(request)

    async def asked() -> list[bytes]:
        path = f"/{served.edition}/picture?focus=Stress&depth=3&level="
        answers = await asyncio.gather(*(ask(served.app, "GET", path) for _ in range(4)))
        return [answer.body for answer in answers]

    monkeypatch.setattr(web.map.cache, "drawn", counted)
    bodies = asyncio.run(asked())
    assert (len({*bodies}), len(laid_out)) == (1, 1)


def request(edition: str, query: str = "") -> Request:
    """Return a request for a picture of an edition."""
    scope = {"type": "http", "method": "GET", "path": "/", "query_string": query.encode(), "headers": []}
    return Request({**scope, "path_params": {"edition": edition}, "server": ("a", 80), "scheme": "http"})


def test_what_was_asked_before_in_the_same_words_is_answered_again(served: Served) -> None:
    shown = LibraryRoutes(served.editions)
    first = shown.picture(request(served.edition, "focus=GABA"))
    again = shown.picture_again(request(served.edition, "focus=GABA"))
    assert again is not None
    assert (again.status_code, again.headers.items(), again.body) == (200, first.headers.items(), first.body)
    others = [(served.edition, "focus=Stress"), ("0123456789abcdef", "focus=GABA")]
    assert [shown.picture_again(request(*other)) for other in others] == [None, None]


def test_an_edition_that_is_not_held_any_more_answers_nothing_again(served: Served) -> None:
    editions = Editions("program", lambda: served.dataset, most=1)
    shown = LibraryRoutes(editions)
    draft = editions.of_draft(served.dataset)
    assert shown.picture(request(draft)).status_code == 200
    again = shown.picture_again(request(draft))
    assert again is not None
    assert again.headers["cache-control"] == "private, max-age=31536000, immutable"
    editions.of_served(served.dataset)
    assert shown.picture_again(request(draft)) is None


def test_what_the_relations_cite_can_be_asked_for_alone(served: Served) -> None:
    answer = served.get("references")
    assert (answer.status, answer.headers["cache-control"]) == (200, FOR_GOOD)
    assert answer.json == references(served.dataset.model)
    assert len(answer.json["cited"]) == len(served.dataset.model.records)


def test_a_file_of_many_concepts_is_served_by_part_and_its_names_at_once(served: Served) -> None:
    many = many_concepts()
    name = served.editions.of_draft(many)
    first = served.get("library", name)
    assert (name[-1], first.json["part"]["kind"]) == ("~", "overview")
    page = f"{name}community=p1c0&page=2"
    shown = served.get("library", page)
    assert (shown.json["part"]["page"], unquote(shown.json["edition"])) == (2, page)
    drawn = served.get("picture?level=", page)
    assert {one["id"] for one in drawn.json["relations"]} == {one["id"] for one in rows_of(shown.json["relations"])}
    assert len(served.get("names", name).json["degree"]) == 1250
    assert "part" not in served.get("library", name.rstrip("~")).json


def test_a_large_file_is_nowhere_given_as_a_whole(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    name = served.editions.of_draft(many_concepts(level="core"))
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1000)
    answer = served.get("library", name)
    assert (answer.status, answer.json) == (422, {"error": TOO_LARGE})
