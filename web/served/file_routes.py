"""Requests of the explorer turn into files to take away, and into what changed since a link was made."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from graph.comparing.link_fingerprint import fingerprint_in
from web.downloads.download import DownloadError
from web.downloads.file_query import file_query
from web.map.choices import choices
from web.map.link_changes import link_changes_of
from web.map.link_changes_note import link_changes_note
from web.map.query_words import chosen_text, shortened
from web.map.story_step import story_step_of, words_of
from web.map.view import view_of
from web.served.edition_request import EditionRequest, edition_request
from web.served.editions import Editions
from web.served.served_content import answer_with, refusal, served_content, served_json


@dataclass(frozen=True)
class FileRoutes:
    """Answers with what is made for one reader, to be called in a thread.

    A browser asks again each time whether its copy is still right: files bear the day on which they were made, and what
    can be said of a link depends on the history beside the file.
    """

    editions: Editions

    def file(self, request: Request) -> Response:
        """Answer with a file to take away."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        try:
            wanted = file_query(asked.edition.dataset, request.path_params["kind"], asked.query)
            if isinstance(wanted, str):
                return refusal(400, wanted)
            found = served_content(wanted.make(), wanted.media_type, wanted.file_name)
        except DownloadError as error:
            return refusal(422, str(error))
        return answer_with(found, request, asked.edition.secret, for_good=False)

    def changes(self, request: Request) -> Response:
        """Answer with what changed of what a link shows, null where nothing did."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        said = chosen_text(asked.query, "data")
        if fingerprint_in(said) is None:
            return refusal(400, f"“{shortened(said)}” is no version of any data.")
        return answer_with(served_json(_changes(asked, said)), request, asked.edition.secret, for_good=False)


def _changes(asked: EditionRequest, fingerprint: str) -> object:
    dataset = asked.edition.dataset
    words = words_of(dataset, story_step_of(dataset, asked.query), asked.query)
    found = link_changes_of(fingerprint, dataset, words, view_of(dataset, choices(dataset, words)))
    return link_changes_note(found) if found else None
