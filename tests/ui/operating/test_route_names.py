"""A route has a name that says nothing of who asks or for what."""

import pytest

from ui.operating.route_names import OTHER, route_name


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
