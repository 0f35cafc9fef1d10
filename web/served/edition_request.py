"""A request turns into the edition that it names and the query of its address, or into the refusal."""

from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response

from web.map.query_words import Query, unescaped
from web.served.editions import Edition, Editions
from web.served.served_content import refusal

# Longer than any that the app writes.
LONGEST_QUERY = 4000
GONE = "The data changed meanwhile; this page still shows what was there before. Reload it to see what is there now."
TOO_LONG = "The address is too long."


@dataclass(frozen=True)
class EditionRequest:
    """What is asked: something of an edition, by the words of a query."""

    edition: Edition
    query: Query


def edition_request(request: Request, editions: Editions) -> EditionRequest | Response:
    """Return what a request asks for, else the refusal."""
    edition = editions.find(request.path_params["edition"])
    if edition is None:
        return refusal(410, GONE)
    if max(len(request.url.query), len(edition.words or "")) > LONGEST_QUERY:
        return refusal(414, TOO_LONG)
    return EditionRequest(edition, query_of(request))


def query_of(request: Request) -> Query:
    """Return the words of the address of a request."""
    return unescaped(parse_qs(request.url.query, keep_blank_values=True))
