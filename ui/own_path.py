"""Routes turn into the same routes below the path that `server.baseUrlPath` names, where Streamlit has its own."""

from collections.abc import Sequence

import streamlit as st
from starlette.routing import BaseRoute, Route


def on_own_path(routes: Sequence[BaseRoute]) -> list[BaseRoute]:
    """Return routes below the server's own path, however it is written: `map`, `/map` and `/map/` are the same."""
    return below(str(st.get_option("server.baseUrlPath") or ""), routes)


def own_path(path: str) -> str:
    """Return the path of a request as it is below the server's own path."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return (path.removeprefix(f"/{base}") or "/") if base else path


def below(path: str, routes: Sequence[BaseRoute]) -> list[BaseRoute]:
    """Return routes below a path; raises TypeError for a route that is not one address.

    They are not mounted: a mount answers for all that is below it, and Streamlit's pages are there, too.
    """
    base = path.strip("/")
    return [_below(f"/{base}", route) for route in routes] if base else list(routes)


def _below(base: str, route: BaseRoute) -> Route:
    if not isinstance(route, Route):
        raise TypeError(f"{route} is not one address")
    return Route(base + route.path, route.endpoint, methods=sorted(route.methods or ()))
