"""What never changes at its address is packed once, known by its digest, and kept by whoever may."""

import asyncio
import gzip

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.web.asked import Answer, ask
from web.served.served_content import ServedContent, answer_with, refusal, served_content, served_json


def got(content: ServedContent, secret: bool = False, for_good: bool = True, **headers: str) -> Answer:
    async def answer(request: Request) -> Response:
        return answer_with(content, request, secret, for_good)

    return asyncio.run(ask(Starlette(routes=[Route("/", answer)]), "GET", "/", **headers))


def test_json_is_written_short_and_in_utf_8() -> None:
    answer = got(served_json({"name": "γ-interferon", "of": [1, 2]}))
    assert answer.body.decode() == '{"name":"γ-interferon","of":[1,2]}'
    assert answer.headers["content-type"] == "application/json"


def test_half_a_letter_of_a_file_is_no_fault_of_the_server() -> None:
    assert got(served_json("\ud83d")).body.decode() == '"?"'


def test_it_is_packed_for_who_can_unpack_it() -> None:
    content = served_json(["map"] * 99)
    packed, plain = got(content, accept_encoding="gzip, br"), got(content)
    assert gzip.decompress(packed.body) == plain.body
    assert (packed.headers["content-encoding"], "content-encoding" in plain.headers) == ("gzip", False)
    assert {answer.headers["vary"] for answer in (packed, plain)} == {"Accept-Encoding"}
    assert len(packed.body) < len(plain.body)


def test_what_is_dense_already_is_not_packed() -> None:
    answer = got(served_content(b"%PDF", "application/pdf"), accept_encoding="gzip")
    assert (answer.body, "content-encoding" in answer.headers) == (b"%PDF", False)


@pytest.mark.parametrize("weak", ["", "W/"])
def test_who_has_it_is_told_so(weak: str) -> None:
    content = served_json([1])
    first = got(content)
    again = got(content, if_none_match=weak + first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["cache-control"] == first.headers["cache-control"]
    assert got(content, if_none_match='"other"').status == 200


@pytest.mark.parametrize(
    ("secret", "for_good", "kept"),
    [
        (False, True, "public, max-age=31536000, immutable"),
        (True, True, "private, max-age=31536000, immutable"),
        (False, False, "public, no-cache"),
        (True, False, "private, no-cache"),
    ],
)
def test_how_long_it_is_kept_and_by_whom(secret: bool, for_good: bool, kept: str) -> None:
    assert got(served_json([]), secret, for_good).headers["cache-control"] == kept


def test_a_file_to_take_away_has_a_name_of_any_script() -> None:
    answer = got(served_content(b"a", "text/csv", "neuroimmune-map-γ.csv"))
    assert answer.headers["content-disposition"] == "attachment; filename*=utf-8''neuroimmune-map-%CE%B3.csv"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_refusal_says_why_and_is_not_kept() -> None:
    answer = refusal(410, "It is gone.")
    assert (answer.status_code, answer.body) == (410, b'{"error":"It is gone."}')
    assert answer.headers["cache-control"] == "no-store"
