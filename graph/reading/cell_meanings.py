"""The cells of a column turn into whether they can be what its name says."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from graph.concept_ids import curie_of, prefix_meant
from graph.diagnostics.nearest import slip_of
from graph.diagnostics.word_meanings import MEANINGS, MINUS, NEITHER, PLUS, word_for
from graph.schema import RELATIONS, words_of
from graph.vocabulary import several

# What a table of edges says of whether an edge has a direction; it is no linking phrase.
DIRECTED = frozenset(("directed", "unidirectional", "one-way", "oneway", "forward", "single", "true", "yes", "->", "→"))
TWO_WAY = frozenset(
    (
        "undirected",
        "bidirectional",
        "bidirected",
        "mutual",
        "both",
        "two-way",
        "reciprocal",
        "symmetric",
        "<->",
        "↔",
        "--",
    )
)
_LETTER = re.compile(r"[^\W\d_]")
# What any cell of such a column has, be it written as it may.
_PAPER = MappingProxyType({"year": re.compile("[0-9]{4}"), "doi": re.compile("[0-9]"), "pmid": re.compile("[0-9]")})
FEWEST_CELLS = 2
SENTENCE_WORDS = 4


def are_phrases(cells: Sequence[str]) -> bool:
    """Return whether cells can be linking phrases: some have letters and say more than whether an edge is directed.

    >>> are_phrases(["Directed", "Undirected"]), are_phrases(["1.0"]), are_phrases(["calms", "Directed"])
    (False, False, True)
    """
    return any(_LETTER.search(cell) for cell in _words(cells) - DIRECTED - TWO_WAY)


def says_direction(cells: Sequence[str]) -> bool:
    """Return whether cells say only whether an edge is directed.

    >>> says_direction(["Directed", ""]), says_direction(["calms"]), says_direction([""])
    (True, False, False)
    """
    words = _words(cells)
    return bool(words) and words <= DIRECTED | TWO_WAY


def are_foreign(column: str, cells: Sequence[str]) -> bool:
    """Return whether cells hold something else than the optional column of relations that bears their name.

    One word that is not listed is a mistake, and so are many where one of them is listed, also for another column, or
    means a listed word.

    >>> are_foreign("evidence", ["GABA lowered what was measured."]), are_foreign("evidence", ["anecdote"])
    (True, False)
    >>> are_foreign("ids", ["17", "18"]), are_foreign("ids", ["17", "CHEBI:16865"])
    (True, False)
    >>> are_foreign("polarity", ["strong", "weak"]), are_foreign("polarity", ["strong", "inhibits"])
    (True, False)
    """
    filled = [word for cell in cells for word in several(cell)]
    if column == "ids":
        return len(filled) >= FEWEST_CELLS and not any(prefix_meant(word) or curie_of(word) for word in filled)
    if column not in RELATIONS or (len(filled) < FEWEST_CELLS and not _is_sentence(filled)):
        return False
    if column in _PAPER:
        return not any(_PAPER[column].search(cell) for cell in filled)
    words, code = words_of(RELATIONS, column), f"unknown-{column}"
    if code not in _LISTED or not _LISTED_WORDS.isdisjoint(filled):
        return False
    return not any(_is_meant(cell, code, words) for cell in {*filled})


def are_signs(cells: Iterable[str]) -> bool:
    """Return whether cells are signs, such as + and -: some are, and more of their words than not.

    >>> are_signs(["1", "-1", "0", "?"]), are_signs(["0", ""]), are_signs(["0.7", "1"])
    (True, False, False)
    """
    words = {cell.strip().casefold() for cell in cells} - {*NEITHER}
    signs = words & {*PLUS, *MINUS}
    return len(signs) > len(words - signs)


_LISTED = frozenset((*MEANINGS, "unknown-level"))
_LISTED_WORDS = frozenset(word for column in RELATIONS.values() for word in column.words)


def _words(cells: Sequence[str]) -> set[str]:
    return {cell.casefold() for cell in cells if cell}


def _is_sentence(cells: Sequence[str]) -> bool:
    return any(len(cell.split()) >= SENTENCE_WORDS for cell in cells)


def _is_meant(cell: str, code: str, words: Mapping[str, str]) -> bool:
    return cell in words or bool(slip_of(cell, words) or word_for(cell, code, words))
