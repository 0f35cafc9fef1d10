"""The addresses of an operator turn into the health of the data and the figures of the server."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from ui.data_file import data_file_cache, data_path
from ui.disk_thread import in_disk_thread
from ui.live.store import presentations
from ui.operating.figures import CONTENT_TYPE, written
from ui.operating.health import health
from ui.operating.request_log import FIGURES

_NO_STORE = {"Cache-Control": "no-store"}


def operating_routes() -> list[BaseRoute]:
    """Return the routes for whoever watches over the server; the door lets only its own machine see the figures."""
    return [Route("/healthz", in_disk_thread(show_health)), Route("/metrics", in_disk_thread(show_figures))]


def show_health(_: Request) -> Response:
    """Answer with how it stands with the data; with 503 where there is no map that could be shown."""
    found = health(data_file_cache(data_path()).latest()[1])
    return JSONResponse(found, 503 if found["status"] == "no-map" else 200, headers=_NO_STORE)


def show_figures(_: Request) -> Response:
    """Answer with the figures as Prometheus reads them."""
    found = health(data_file_cache(data_path()).latest()[1])
    text = written(FIGURES, found, presentations().count(), presentations().followers())
    return PlainTextResponse(text, headers={**_NO_STORE, "Content-Type": CONTENT_TYPE})
