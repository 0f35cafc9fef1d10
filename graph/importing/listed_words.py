"""The cells of a row from elsewhere turn into the words that are listed here, where they certainly mean one."""

from collections.abc import Mapping

from graph.diagnostics.nearest import slip_of
from graph.diagnostics.verb_sign import verb_sign
from graph.diagnostics.word_meanings import meant_word
from graph.paper_numbers import bare_reference
from graph.schema import RELATIONS, words_of


def in_listed_words(cells: Mapping[str, str]) -> dict[str, str]:
    """Return the cells with listed words and bare references; a word that is not understood stays as it is.

    Where no polarity is given, that of a verb which leaves no doubt is.

    >>> in_listed_words({"effect": "inhibits", "polarity": "", "species": "mice", "doi": "doi:10.1000/1"})
    {'effect': 'inhibits', 'polarity': 'decreases', 'species': 'mouse', 'doi': '10.1000/1'}
    >>> in_listed_words({"effect": "touches", "polarity": "quux"})
    {'effect': 'touches', 'polarity': 'quux'}
    """
    found = {column: _listed(column, text) for column, text in cells.items()}
    sign = "" if found.get("polarity") else verb_sign(found.get("effect", ""))
    return {**found, "polarity": sign} if sign else found


def _listed(column: str, text: str) -> str:
    words = words_of(RELATIONS, column) if column in RELATIONS else {}
    if not words or not text or text in words:
        return bare_reference(column, text)
    return slip_of(text, words) or meant_word(text, f"unknown-{column}") or text
