"""The path of a request turns into the name of its route, in which nothing is left of what a visitor looks at."""

import re

from ui.own_path import own_path

# The code of a presentation and the name of a draft let whoever has them in; a query says what somebody looks at.
# Streamlit's part in the browser cannot know whether /edit is a page or the server's own path, and asks there first.
LOOKED_FOR = "/edit/_stcore/*"
_ROUTES = (
    (re.compile(r"/neuromap/data/[^/]+/file/[^/]+"), "/neuromap/data/*/file/*"),
    (
        re.compile(r"/neuromap/data/[^/]+/(library|names|place|picture|details|references|changes|practice)"),
        r"/neuromap/data/*/\1",
    ),
    (re.compile(r"/neuromap/rooms/[^/]+/(events|presence|votes)"), r"/neuromap/rooms/*/\1"),
    (re.compile(r"/neuromap/rooms/[^/]+"), "/neuromap/rooms/*"),
    (re.compile(r"/neuromap/(version|slide|card|note|asked|stories|rooms|preview\.png)"), r"/neuromap/\1"),
    (re.compile(r"/neuromap/.*"), "/neuromap/front"),
    (re.compile(r"/follow/[^/]+"), "/follow/*"),
    (re.compile(r"(/|/edit|/present|/class|/speaker|/practise|/task|/healthz|/metrics)"), r"\1"),
    (re.compile(r"/edit/_stcore/(health|host-config)"), LOOKED_FOR),
    (re.compile(r"/_stcore/(stream|health|host-config|metrics|upload_file)(/.*)?"), r"/_stcore/\1"),
    (re.compile(r"/(static|media)/.*"), r"/\1"),
)
OTHER = "other"


def route_name(path: str) -> str:
    """Return the name of the route of a path, "other" for one that is none of ours: strangers ask for anything.

    >>> route_name("/neuromap/rooms/2f6a/events"), route_name("/wp-admin/ada@example.org")
    ('/neuromap/rooms/*/events', 'other')
    """
    asked = own_path(path)
    return next((match.expand(name) for pattern, name in _ROUTES if (match := pattern.fullmatch(asked))), OTHER)
