"""Requests of the explorer turn into files to take away, and into what changed since a link was made."""

import os
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from graph.comparing.link_fingerprint import MOST_RELATIONS, fingerprint_in
from graph.dataset import Dataset
from graph.export.practice.practice_formats import PLATFORM_FORMATS
from graph.wording import shortened
from web.downloads.download import DownloadError
from web.downloads.file_query import DECK, PAGE, file_query
from web.map.choices import choices
from web.map.link_changes import link_changes_of
from web.map.link_changes_note import link_changes_note
from web.map.query_words import Query, chosen_text
from web.map.story_step import story_step_of, words_of
from web.map.view import view_of
from web.parts.parts import is_large, part_of, shown_of
from web.parts.size_refusals import COMMUNITIES, MOST_WHOLE, questions_refused
from web.served.edition_request import LONGEST_QUERY, EditionRequest, edition_request, query_of
from web.served.editions import Editions
from web.served.home_address import home_address
from web.served.served_content import ServedContent, answer_with, refusal, served_content, served_json

NO_PICTURE = "There is no picture of this."
UNREAD = (
    f"The data changed since this link was made. Of a file of more than {MOST_WHOLE:,} relations it can be said what "
    f"changed where a link shows up to {MOST_RELATIONS} of them."
)


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
            # What only its editor sees has no address for others.
            home = "" if asked.edition.secret else home_address(request, os.environ)
            kind = request.path_params["kind"]
            refused = _refused(asked, kind)
            if refused:
                return refusal(422, refused)
            # A story is that of the file, whichever part of it is shown.
            of = asked.edition.dataset if kind == DECK else asked.edition.shown
            wanted = file_query(of, kind, asked.query, home)
            if isinstance(wanted, str):
                return refusal(400, wanted)
            found = served_content(wanted.make(), wanted.media_type, wanted.file_name)
        except DownloadError as error:
            return refusal(422, str(error))
        return answer_with(found, request, asked.edition.secret, for_good=False)

    def preview(self, request: Request) -> Response:
        """Answer with the picture of what is served now that a chat shows of a link: of its query, else of the map."""
        edition = self.editions.find(self.editions.of_served(self.editions.look()))
        if edition is None:
            return refusal(404, "There is no map here.")
        try:
            query = {} if len(request.url.query) > LONGEST_QUERY else query_of(request)
            found = _picture_of(shown_of(edition.dataset, query), query) or _picture_of(
                shown_of(edition.dataset, {}), {}
            )
        except DownloadError as error:
            return refusal(422, str(error))
        return answer_with(found, request, edition.secret, for_good=False) if found else refusal(404, NO_PICTURE)

    def changes(self, request: Request) -> Response:
        """Answer with what changed of what a link shows, null where nothing did."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        said = chosen_text(asked.query, "data")
        if fingerprint_in(said) is None:
            return refusal(400, f"“{shortened(said)}” is no version of any data.")
        return answer_with(served_json(_changes(asked, said)), request, asked.edition.secret, for_good=False)


def _refused(asked: EditionRequest, kind: str) -> str:
    """Return why there is no such file of a large file or of its communities, "" where there is."""
    if kind not in (*PLATFORM_FORMATS, PAGE):
        return ""
    part = asked.edition.part
    return COMMUNITIES if part and part.enters else questions_refused(asked.edition.dataset)


def _picture_of(dataset: Dataset, query: Query) -> ServedContent | None:
    """Return the picture of what a query shows, None where it shows nothing."""
    try:
        wanted = file_query(dataset, "png", query)
    except DownloadError:
        if not query:
            raise
        return None
    return None if isinstance(wanted, str) else served_content(wanted.make(), wanted.media_type)


def _changes(asked: EditionRequest, fingerprint: str) -> object:
    dataset = asked.edition.dataset
    words = words_of(dataset, story_step_of(dataset, asked.query), asked.query)
    if is_large(dataset):
        return _changes_of_large(dataset, words, fingerprint)
    found = link_changes_of(fingerprint, dataset, words, view_of(dataset, choices(dataset, words)))
    return link_changes_note(found) if found else None


def _changes_of_large(dataset: Dataset, words: Query, fingerprint: str) -> object:
    """Return what the link itself says: to read a past version takes as long as to read this one."""
    part = part_of(dataset, words)
    # A line between communities has no row that could be the same.
    said = fingerprint.partition(".")[0] if part.enters else fingerprint
    view = view_of(part.dataset, choices(part.dataset, words))
    found = link_changes_of(said, dataset, words, view, is_past_read=False)
    note = link_changes_note(found) if found else None
    return {**note, "headline": UNREAD} if note and not note["known"] else note
