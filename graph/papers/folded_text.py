"""A text turns into the form in which a quotation is looked for in it: what type and line breaks change is gone."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from graph.vocabulary import GREEK

_LETTERS = str.maketrans({**GREEK, "æ": "ae", "œ": "oe", "ø": "o", "\u0131": "i", "ł": "l"})
_SINGLE, _DOUBLE = "\u2018\u2019\u201a\u201b`\u00b4\u2032", "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_MARKS = str.maketrans({**dict.fromkeys(_SINGLE, "'"), **dict.fromkeys(_DOUBLE, '"')})
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_MINUS = "\u2212"
# A dash between digits or before a number says something: 1-2 is not 12, and -5 is not 5.
_SAYING_DASH = re.compile(r"(?<=\d)\s*-\s*(?=\d)|(?<![^\s(\[=<>~≤≥±,])-\s?(?=[.\d])")
_BETWEEN_WORDS = re.compile(r"\s+-+\s*|-+\s+|--+")
_RAISED_POINT = re.compile("(?<=\\d)[\u00b7\u2219\u22c5](?=\\d)")
_SPACE = re.compile(r"(?<!\d) | (?!\d)")
_LEFT_OUT = re.compile(r"[\[(]\s*\.{3,}\s*[\])]|\.{3,}")
_AROUND = " .,;:\"'"


@dataclass(frozen=True)
class FoldedText:
    """The letters of a text without spaces, and the places in it at which a word starts."""

    letters: str
    starts: frozenset[int]

    def holds(self, parts: tuple[str, ...]) -> bool:
        """Return whether the text has all these parts, in this order, each as whole words."""
        place = 0
        for part in parts:
            found = next(self._places(part, place), None)
            if found is None:
                return False
            place = found + len(part)
        return bool(parts)

    def _places(self, part: str, first: int) -> Iterator[int]:
        place = self.letters.find(part, first)
        while place >= 0:
            if self._begins(place) and self._ends(place + len(part)):
                yield place
            place = self.letters.find(part, place + 1)

    def _begins(self, place: int) -> bool:
        before = self.letters[max(place - 2, 0) : place]
        inside = before[-1:].isalnum() or before[-1:] == _MINUS or (before[:1].isdigit() and before[-1:] in ".,")
        return place in self.starts or not inside

    def _ends(self, place: int) -> bool:
        after = self.letters[place : place + 2]
        # A point with a space behind it ends a sentence, also before one that begins with a number.
        is_in_number = after[:1] in (".", ",", _MINUS) and after[1:].isdigit() and place + 1 not in self.starts
        return place in self.starts or not (after[:1].isalnum() or is_in_number)


def folded_text(text: str) -> FoldedText:
    """Return a text without what copying changes: case, spaces, dashes, ligatures, accents, Greek letters, quotes.

    What a number says stays: its point, its sign, and the dash or space between two numbers.

    >>> folded_text("TNF-\\u03b1 \\ufb01rst fell by -0\\u00b75").letters
    'tnfalphafirstfellby\\u22120.5'
    """
    words = _SPACE.split(" ".join(_plain(text).split()))
    starts = accumulate(map(len, words), initial=0)
    letters = "".join(words)
    between = (place for found in re.finditer(" ", letters) for place in found.span())
    return FoldedText(letters, frozenset((*starts, *between)))


def quoted_parts(quote: str) -> tuple[str, ...]:
    """Return the folded parts of a quotation, which three points separate; () where it has no letter.

    >>> quoted_parts("“GABA calms [...] T cells.”")
    ('gabacalms', 'tcells')
    """
    parts = _LEFT_OUT.split(unicodedata.normalize("NFKC", quote))
    found = tuple(folded_text(part).letters.strip(_AROUND) for part in parts)
    return tuple(part for part in found if any(map(str.isalnum, part)))


def _plain(text: str) -> str:
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    text = _DASHES.sub("-", _RAISED_POINT.sub(".", _without_accents(text)).translate(_MARKS).translate(_LETTERS))
    return _BETWEEN_WORDS.sub(" ", _SAYING_DASH.sub(_MINUS, text)).replace("-", "")


def _without_accents(text: str) -> str:
    """Return a text whose letters have no accents; signs such as ≠ stay what they are."""
    return text if text.isascii() else "".join(_bare(letter) if letter.isalpha() else letter for letter in text)


def _bare(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
