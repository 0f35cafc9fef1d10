"""Requests of the explorer turn into the library, pictures and details of an edition."""

from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graph.model.map_model import MapModel
from web.downloads.download_menu import download_menu
from web.map.cache import MOST_PICTURES, is_laid_out, model_of, payload_of
from web.map.library import details, library, references
from web.map.problems import problems
from web.map.query_words import chosen_text
from web.map.shared_cache import SharedCache
from web.map.shared_columns import table_of
from web.parts.part_library import names, part_library
from web.parts.parts import is_large
from web.parts.size_refusals import MOST_WHOLE
from web.parts.whereabouts import place_of
from web.served.edition_request import edition_request
from web.served.editions import Edition, Editions
from web.served.picture_query import PictureQuery, picture_query
from web.served.served_content import ServedContent, answer_with, refusal, served_content, served_json

NO_RELATION = "The file has no such relation, or no longer."
TOO_LARGE = (
    f"This file has more than {MOST_WHOLE:,} relations: it is shown part by part, and all at once nowhere. Open a "
    "community or focus on a concept on the map, and come here from there."
)
# Of a large file each part has one, of some kilobytes.
_MOST_LIBRARIES = 32


@dataclass(frozen=True)
class LibraryRoutes:
    """Answers with what the explorer shows, to be called in a thread: each is made once for everybody who asks."""

    editions: Editions
    libraries: SharedCache[str, ServedContent] = field(default_factory=lambda: SharedCache(_MOST_LIBRARIES))
    names_kept: SharedCache[str, ServedContent] = field(default_factory=lambda: SharedCache(4))
    pictures: SharedCache[str, ServedContent] = field(default_factory=lambda: SharedCache(MOST_PICTURES))
    answers: SharedCache[tuple[str, str], ServedContent] = field(default_factory=lambda: SharedCache(MOST_PICTURES))

    def library(self, request: Request) -> Response:
        """Answer with the library of an edition."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        if asked.edition.words is None and is_large(asked.edition.dataset):
            return refusal(422, TOO_LARGE)
        return answer_with(self.library_of(asked.edition), request, asked.edition.secret)

    def names(self, request: Request) -> Response:
        """Answer with the names of all concepts, for an edition of which the explorer has a part."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        return answer_with(self.names_of(asked.edition), request, asked.edition.secret)

    def place(self, request: Request) -> Response:
        """Answer with where among the communities of an edition the concept of a query is, null where in none."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        edition = asked.edition
        found = place_of(edition.dataset, asked.query) if edition.by_part else None
        return answer_with(served_json(found), request, edition.secret)

    def picture(self, request: Request) -> Response:
        """Answer with the picture that a query asks for."""
        asked = self._picture_request(request)
        if isinstance(asked, Response):
            return asked
        return self._answer_with_picture(request, *asked)

    def picture_at_once(self, request: Request) -> Response | None:
        """Answer as `picture` does, with None where the picture has to be laid out first."""
        asked = self._picture_request(request)
        if isinstance(asked, Response):
            return asked
        edition, wanted = asked
        there = is_laid_out(model_of(edition.shown), wanted.scope, wanted.layout, wanted.frame)
        return self._answer_with_picture(request, edition, wanted) if there else None

    def picture_again(self, request: Request) -> Response | None:
        """Answer as `picture` does what was asked in the same words before, else with None; it takes no thread."""
        edition = self.editions.held(request.path_params["edition"])
        found = self.answers.kept((edition.key, request.url.query)) if edition else None
        return answer_with(found, request, edition.secret) if edition and found else None

    def _answer_with_picture(self, request: Request, edition: Edition, wanted: PictureQuery) -> Response:
        found = self.picture_of(model_of(edition.shown), wanted)
        return answer_with(self.answers.get((edition.key, request.url.query), lambda: found), request, edition.secret)

    def _picture_request(self, request: Request) -> tuple[Edition, PictureQuery] | Response:
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        wanted = picture_query(asked.edition.shown, asked.query, asked.edition.dataset)
        return refusal(400, wanted) if isinstance(wanted, str) else (asked.edition, wanted)

    def details(self, request: Request) -> Response:
        """Answer with what the panel says of the relation `id`."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        dataset, id = asked.edition.shown, chosen_text(asked.query, "id")
        if id not in model_of(dataset).records:
            return refusal(400, NO_RELATION)
        found = served_json(details(model_of(dataset), id))
        return answer_with(found, request, asked.edition.secret)

    def references(self, request: Request) -> Response:
        """Answer with what the relations cite, for an edition whose library leaves that out."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        model = model_of(asked.edition.shown)
        found = self.libraries.get(f"{asked.edition.key} references", lambda: served_json(references(model)))
        return answer_with(found, request, asked.edition.secret)

    def library_of(self, edition: Edition) -> ServedContent:
        """Return the library of an edition."""
        return self.libraries.get(edition.key, lambda: served_json(served_library(edition)))

    def names_of(self, edition: Edition) -> ServedContent:
        """Return the names of all concepts of an edition."""
        return self.names_kept.get(edition.name, lambda: served_json(names(edition.dataset)))

    def picture_of(self, model: MapModel, wanted: PictureQuery) -> ServedContent:
        """Return a picture of a map model."""
        made = payload_of(model, wanted.scope, wanted.layout, wanted.frame)
        return self.pictures.get(made.id, lambda: served_content(made.message))


def served_library(edition: Edition) -> dict[str, Any]:
    """Return the library of an edition with what only a server adds: name, faults of the files, and downloads.

    The relations of a large file are most of it: they stand in columns, which a browser reads in half the time.
    """
    dataset, part = edition.dataset, edition.part
    found = part_library(dataset, part, edition.name, edition.words or "") if part else library(dataset)
    named = {} if part else {"edition": edition.name}
    added = {"problems": problems(dataset), "downloads": download_menu(dataset)}
    return {**found, "relations": table_of(found["relations"]), **named, **added}
