"""The names of concepts and the words of relations turn into addresses of pages, the same wherever a row stands."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import sha256
from urllib.parse import quote

from graph.diagnostics.name_forms import SPELLED_OUT

INDEX, CHANGES, FEED, SITEMAP, MAP = "index.html", "changes.html", "feed.xml", "sitemap.xml", "map.html"
CONCEPTS, RELATIONS = "concepts", "relations"
ALL_RELATIONS = f"{RELATIONS}/{INDEX}"
_LONGEST = 60
_DIGITS = 8
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
# Names that Windows keeps for devices, whatever their ending, the one that a folder's own page has, and those that look
# as if they had digits behind them already.
_TAKEN = re.compile(r"con|prn|aux|nul|conin|conout|clock|(com|lpt)\d|index|(.*-)?[0-9a-f]{8}")


def slug(text: str) -> str:
    """Return a text as part of an address: small Latin letters, digits and hyphens, at most 69 of them.

    It depends on nothing but the text. Where letters were lost, 8 hexadecimal digits made from the text stand behind.

    >>> slug("TNF-α production"), slug("5-HT"), slug("Ménière"), slug("con")
    ('tnf-alpha-production', '5-ht', 'meniere', 'con-1143da2b')
    """
    plain = _plain(text)
    short = plain[:_LONGEST].strip("-")
    is_whole = short == plain and not _lost(text) and not _TAKEN.fullmatch(short)
    return short if is_whole and short else "-".join(filter(None, (short, _digest(text))))


def concept_addresses(names: Iterable[str]) -> Mapping[str, str]:
    """Return the address of each concept's page; names that only differ in case or signs are told apart by digits."""
    alike = _by_slug(names)
    return {
        name: _page(CONCEPTS, plain if len(group) == 1 else f"{plain}-{_digest(name)}")
        for plain, group in alike.items()
        for name in group
    }


def shared_addresses(names: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the addresses that more than one concept would have had, with the names of those concepts.

    A page there leads to each of them, so that the link of a concept outlives a namesake that comes later.
    """
    return {_page(CONCEPTS, plain): tuple(sorted(group)) for plain, group in _by_slug(names).items() if len(group) > 1}


def relation_address(relation: Mapping[str, str]) -> str:
    """Return the address of a relation's page: its words to read, and its id, which no other relation has.

    >>> relation_address({"id": "r3843fea59f", "source": "GABA", "effect": "calms", "target": "T cell"})
    'relations/gaba-calms-t-cell-r3843fea59f.html'
    """
    words = _plain(" ".join(relation[part] for part in ("source", "effect", "target")))[:_LONGEST].strip("-")
    return _page(RELATIONS, "-".join(filter(None, (words, relation["id"]))))


def on_the_map(id: str) -> str:
    """Return the address at which the map opens with a concept or a relation selected.

    >>> on_the_map("T cell & co")
    'map.html#select=T%20cell%20%26%20co'
    """
    return f"{MAP}#select={quote(id, safe='')}"


def home_of(path: str) -> str:
    """Return the way from a page to the folder of the whole site.

    >>> home_of("index.html"), home_of("concepts/gaba.html")
    ('', '../')
    """
    return "../" * path.count("/")


def _page(folder: str, name: str) -> str:
    return f"{folder}/{name}.html"


def _by_slug(names: Iterable[str]) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[slug(name)].append(name)
    return groups


def _plain(text: str) -> str:
    return _NOT_PLAIN.sub("-", _letters(text).encode("ascii", "ignore").decode()).strip("-")


def _lost(text: str) -> bool:
    """Return whether a letter or digit of another script cannot be written in an address."""
    return any(letter.isalnum() and not letter.isascii() for letter in _letters(text))


def _letters(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold().translate(SPELLED_OUT))


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
