"""The words of the map's legend: an entry for each type, sign and mark, not yet counted."""

from typing import Any

from graph.layout.picture import Kind
from graph.tones import CONTESTED, SIGNS, type_tones
from graph.vocabulary import POLARITIES, SUPPORT, TYPES, in_order

Entry = dict[str, Any]

CONTESTED_WORD = "contested"

# The concept map frames the phrases of a contested pair, the atlas draws its curve in a colour of its own. Lines are
# thick on the one for strong evidence, on the other for many rows.
_CONTESTED_MARK: dict[Kind, str] = {"map": "frame", "atlas": "line"}
_THICK: dict[Kind, tuple[str, str]] = {
    "map": ("thick: strong evidence", "strength of evidence is not strength of effect"),
    "atlas": ("thick: many rows", "all relations from one concept to another are one line"),
}


def type_entries(types: set[str]) -> list[Entry]:
    """Return an entry for each type of a file's concepts, in the order of the vocabulary."""
    tones = type_tones(types)
    return [_entry("type", "box", word, tones[word], TYPES.get(word, word)) for word in in_order(TYPES, types)]


def sign_entries() -> list[Entry]:
    """Return an entry for each sign that a relation can have."""
    return [_entry("polarity", "line", word, SIGNS[word], meaning) for word, meaning in POLARITIES.items()]


def contested_entry(kind: Kind) -> Entry:
    """Return the entry of contested pairs on this kind of map."""
    return _entry("support", _CONTESTED_MARK[kind], CONTESTED_WORD, CONTESTED, SUPPORT[CONTESTED_WORD])


def thickness_entry(kind: Kind) -> Entry:
    """Return the entry that says what a thick line means; it belongs to no filter."""
    word, hint = _THICK[kind]
    return _entry("", "wedge", word, 0, hint)


def _entry(facet: str, mark: str, word: str, tone: int, hint: str) -> Entry:
    return {"facet": facet, "mark": mark, "word": word, "tone": tone, "hint": hint}
