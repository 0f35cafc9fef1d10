"""Requests of the practice page turn into the bank of questions about what a view shows."""

from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response

from web.map.cache import model_of
from web.map.choices import choices
from web.map.practice_bank import MOST_RELATIONS, practice_bank
from web.map.query_words import Query
from web.map.shared_cache import SharedCache
from web.map.story_step import story_step_of, words_of
from web.map.view import view_of
from web.parts.parts import shown_part
from web.parts.size_refusals import COMMUNITIES, questions_refused
from web.served.edition_request import edition_request
from web.served.editions import Edition, Editions
from web.served.served_content import ServedContent, answer_with, refusal, served_json

NOTHING = "Nothing is shown that could be practised. Show more relations first."
NO_QUESTION = "Nothing can be asked of these relations. Show more relations first."
_MOST_BANKS = 20


@dataclass(frozen=True)
class PracticeRoutes:
    """Answers with banks, to be called in a thread: each is made once for everybody who practises the same view."""

    editions: Editions
    banks: SharedCache[tuple[str, str], ServedContent | str] = field(default_factory=lambda: SharedCache(_MOST_BANKS))

    def bank(self, request: Request) -> Response:
        """Answer with the bank of the view that the query shows, read as for a file to take away."""
        asked = edition_request(request, self.editions)
        if isinstance(asked, Response):
            return asked
        key = (asked.edition.name, request.url.query)
        found = self.banks.get(key, lambda: _bank(asked.edition, asked.query, request.url.query))
        return refusal(422, found) if isinstance(found, str) else answer_with(found, request, asked.edition.secret)


def _bank(edition: Edition, query: Query, words: str) -> ServedContent | str:
    """Return the bank of the view of a query, or why there is none; it names the edition of the part that is shown."""
    dataset = edition.dataset
    part = shown_part(dataset, query)
    refused = questions_refused(dataset) or (COMMUNITIES if part and part.enters else "")
    if refused:
        return refused
    shown = part.dataset if part else dataset
    view = view_of(shown, choices(shown, words_of(dataset, story_step_of(dataset, query), query)))
    if not view.amount:
        return NOTHING
    bank = practice_bank(view.model, map(str, view.shown.index[:MOST_RELATIONS]))
    named = {"edition": edition.part_name(words) if part else edition.name}
    return served_json({**bank, "version": model_of(dataset).version, **named}) if bank["items"] else NO_QUESTION
