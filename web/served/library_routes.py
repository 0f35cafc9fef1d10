"""Requests of the explorer turn into the library, pictures and details of an edition."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from web.map.cache import model_of, payload_of
from web.map.library import details, library
from web.map.problems import problems
from web.map.query_words import Query, chosen_text, unescaped
from web.map.shared_cache import SharedCache
from web.served.editions import Edition, Editions
from web.served.picture_query import picture_query
from web.served.served_content import ServedContent, answer_with, refusal, served_content, served_json

LONGEST_QUERY = 4000
GONE = "The data changed meanwhile; this page still shows what was there before. Reload it to see what is there now."
NO_RELATION = "The file has no such relation, or no longer."


@dataclass(frozen=True)
class LibraryRoutes:
    """Answers with what the explorer shows, to be called in a thread: each is made once for everybody who asks."""

    editions: Editions
    libraries: SharedCache[str, ServedContent] = field(default_factory=lambda: SharedCache(8))
    pictures: SharedCache[str, ServedContent] = field(default_factory=lambda: SharedCache(200))

    def library(self, request: Request) -> Response:
        """Answer with the library of an edition."""
        edition = self.edition(request)
        if isinstance(edition, Response):
            return edition
        found = self.libraries.get(edition.name, lambda: served_json(served_library(edition)))
        return answer_with(found, request, edition.secret)

    def picture(self, request: Request) -> Response:
        """Answer with the picture that a query asks for."""
        edition, query = self.edition(request), query_of(request)
        if isinstance(edition, Response):
            return edition
        if query is None:
            return refusal(414, "The address is too long.")
        wanted = picture_query(edition.dataset, query)
        if isinstance(wanted, str):
            return refusal(400, wanted)
        made = payload_of(model_of(edition.dataset), wanted.scope, wanted.layout, wanted.frame)
        found = self.pictures.get(made.id, lambda: served_content(made.message))
        return answer_with(found, request, edition.secret)

    def details(self, request: Request) -> Response:
        """Answer with what the panel says of the relation `id`."""
        edition = self.edition(request)
        if isinstance(edition, Response):
            return edition
        model, id = model_of(edition.dataset), chosen_text(query_of(request) or {}, "id")
        if id not in model.records:
            return refusal(400, NO_RELATION)
        return answer_with(served_json(details(model, edition.dataset.path.name, id)), request, edition.secret)

    def edition(self, request: Request) -> Edition | Response:
        """Return the edition that an address names, else the refusal."""
        return self.editions.find(request.path_params["edition"]) or refusal(410, GONE)


def served_library(edition: Edition) -> dict[str, Any]:
    """Return the library of an edition with what only a server can add: its name and the faults of the files."""
    found = library(edition.dataset)
    return {**found, "edition": edition.name, "problems": problems(edition.dataset)}


def query_of(request: Request) -> Query | None:
    """Return all that a query says; None where it is longer than any that the app writes."""
    query = request.url.query
    return unescaped(parse_qs(query, keep_blank_values=True)) if len(query) <= LONGEST_QUERY else None
