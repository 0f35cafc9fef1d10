"""A route has a name that says nothing of who asks or for what."""

import re

import pytest
from starlette.routing import BaseRoute, Route

from ui.live.assets import light_assets
from ui.live.routes import light_routes
from ui.map.assets import assets
from ui.map.grid_assets import grid_assets
from ui.map.routes import routes
from ui.operating.route_names import OTHER, route_name
from ui.operating.routes import operating_routes


def _path(route: BaseRoute) -> str:
    assert isinstance(route, Route)
    return route.path


FILES = {f"/{address}" for address in (*assets(), *grid_assets(), *light_assets())}
ROUTES = sorted({_path(route) for route in (*routes(), *light_routes(), *operating_routes())} - FILES)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/", "/"),
        ("/edit", "/edit"),
        ("/follow/2f6ac0de", "/follow/*"),
        ("/neuromap/rooms/2f6ac0de", "/neuromap/rooms/*"),
        ("/neuromap/rooms/2f6ac0de/presence", "/neuromap/rooms/*/presence"),
        ("/neuromap/rooms/2f6ac0de/votes", "/neuromap/rooms/*/votes"),
        ("/neuromap/data/c0ffee/file/Ada Lovelace", "/neuromap/data/*/file/*"),
        ("/neuromap/data/c0ffee/picture", "/neuromap/data/*/picture"),
        ("/neuromap/0123abcd/map.js", "/neuromap/front"),
        ("/_stcore/upload_file/c0ffee/c0ffee", "/_stcore/upload_file"),
        ("/static/js/index.js", "/static"),
        ("/edit/_stcore/host-config", "/edit/_stcore/*"),
        ("/ada@example.org", OTHER),
        ("/edit/ada", OTHER),
        ("x" * 5000, OTHER),
    ],
)
def test_no_code_name_or_person_is_in_the_name_of_a_route(path: str, name: str) -> None:
    assert route_name(path) == name


@pytest.mark.parametrize("path", ROUTES)
def test_each_route_is_counted_under_a_name_of_its_own(path: str) -> None:
    assert route_name(re.sub(r"{\w+}", "Ada", path)) == re.sub(r"{\w+}", "*", path)
