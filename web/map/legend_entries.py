"""The words of the map's legend turn into what the browser shows of them: each with its symbol, tone and meaning."""

from typing import Any

from graph.colour_numbers import CONTESTED, SIGNS, UNSTATED
from graph.model.map_model import MapModel
from graph.views import legend as shown
from graph.views.legend import CONTESTED_SYMBOLS, CONTESTED_WORD, LegendEntry, Repeated
from graph.views.line_hues import HUE_WORDS, HueOf
from graph.vocabulary import (
    DOUBTED,
    NOT_STATED,
    POLARITIES,
    POLARITIES_OR_NONE,
    POLARITY_NOT_STATED,
    SUPPORT,
    TYPES,
    Kind,
    in_order,
)

Entry = dict[str, Any]
WAY_HINT = "a line stands for all relations from one community to another"

_THICK: dict[Kind, str] = {
    "map": "strength of evidence is not strength of effect",
    "atlas": "all relations from one concept to another are one line",
    "matrix": "strength of evidence is not strength of effect; a number says how many relations a cell stands for",
}


def type_entries(model: MapModel) -> list[Entry]:
    """Return an entry for each type of a map's concepts, in the order of the vocabulary."""
    numbers = model.type_numbers
    words = in_order(TYPES, set(numbers))
    return [_entry("type", "box", word, numbers[word], TYPES.get(word, word)) for word in words]


def sign_entries() -> list[Entry]:
    """Return an entry for each sign that a relation can have, and last that of a relation that states none."""
    stated = [_entry("polarity", "line", word, SIGNS[word], meaning) for word, meaning in POLARITIES.items()]
    return [*stated, unstated_entry("polarity")]


def unstated_entry(facet: str = "") -> Entry:
    """Return the entry of relations without a polarity; it belongs to a filter where others have one."""
    return _entry(facet, "line", NOT_STATED if facet else f"polarity {NOT_STATED}", UNSTATED, POLARITY_NOT_STATED)


def hue_entries() -> dict[HueOf, Entry]:
    """Return the entry of each thing that the hues of lines can stand for where no polarity is stated."""
    hints = {of: POLARITY_NOT_STATED for of in HUE_WORDS} | {"community": WAY_HINT}
    return {of: _entry("", "hues", word, 0, hints[of]) for of, word in HUE_WORDS.items()}


def repeated_entries(model: MapModel) -> dict[Repeated, Entry]:
    """Return the entry of each thing that types can share, which is of use where there are many."""
    tone = max(model.type_numbers.values(), default=0)
    return {of: shown_entry(shown.repeated(of, tone)) for of in shown.REPEATED}


def beside_entry(model: MapModel) -> Entry:
    """Return the entry of concepts that a page has beside its own."""
    tone = model.tones[min(model.beside)] if model.beside else 0
    return shown_entry(shown.beside(tone))


def doubt_entry() -> Entry:
    """Return the entry of papers in doubt; it is of use where the filters have its word."""
    return _entry("support", "cross", DOUBTED, 0, SUPPORT[DOUBTED])


def contested_entry(kind: Kind) -> Entry:
    """Return the entry of contested pairs on this kind of map."""
    return _entry("support", CONTESTED_SYMBOLS[kind], CONTESTED_WORD, CONTESTED, SUPPORT[CONTESTED_WORD])


def shown_entry(entry: LegendEntry) -> Entry:
    """Return an entry of what is shown, with the meaning of its word."""
    hint = {**TYPES, **POLARITIES_OR_NONE, **SUPPORT}.get(entry.word, entry.word)
    return _entry(entry.facet, entry.symbol, entry.word, entry.tone, hint)


def thickness_entry(kind: Kind) -> Entry:
    """Return the entry that says what a thick line means; it belongs to no filter."""
    entry = shown.thickness(kind)
    return _entry(entry.facet, entry.symbol, entry.word, entry.tone, _THICK[kind])


def _entry(facet: str, symbol: str, word: str, tone: int, hint: str) -> Entry:
    return {"facet": facet, "mark": symbol, "word": word, "tone": tone, "hint": hint}
