"""Routes answer below the path that the operator names, and only there."""

import asyncio

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route

from tests.web.asked import ask
from ui.own_path import below, on_own_path, own_path


async def _said(request: Request) -> Response:
    return PlainTextResponse(f"{request.method} {request.path_params.get('code', '')}")


ROUTES = [Route("/version", _said), Route("/rooms/{code}", _said, methods=["DELETE"])]


@pytest.mark.parametrize("path", ["map", "/map", "/map/"])
def test_routes_are_below_the_path_however_it_is_written(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "get_option", {"server.baseUrlPath": path}.__getitem__)
    app = Starlette(routes=on_own_path(ROUTES))
    asked = [("GET", "/map/version"), ("DELETE", "/map/rooms/abc"), ("GET", "/map/rooms/abc"), ("GET", "/version")]
    found = [asyncio.run(ask(app, *one)) for one in asked]
    assert [(answer.status, answer.body.decode()) for answer in found[:2]] == [(200, "GET "), (200, "DELETE abc")]
    assert [answer.status for answer in found[2:]] == [405, 404]


@pytest.mark.parametrize("path", ["", "/"])
def test_without_a_path_they_stay_where_they_are(path: str) -> None:
    assert below(path, ROUTES) == ROUTES


def test_what_answers_for_all_that_is_below_it_is_no_route_of_ours() -> None:
    with pytest.raises(TypeError):
        below("map", [Mount("/", routes=ROUTES)])


@pytest.mark.parametrize(
    ("base", "path", "own"),
    [("", "/edit", "/edit"), ("map", "/map/", "/"), ("/map/", "/map", "/"), ("map", "/map/edit", "/edit")],
)
def test_a_request_has_its_path_below_that_of_the_server(
    base: str, path: str, own: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(st, "get_option", {"server.baseUrlPath": base}.__getitem__)
    assert own_path(path) == own
