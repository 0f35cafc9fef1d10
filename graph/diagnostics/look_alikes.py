"""From a text to the same text with the letters that were meant where others that only look like them were typed."""

import re
import unicodedata
from typing import NamedTuple

# Letters of other alphabets that look the same as a Latin one; in the last pair the Latin one is the stranger. The
# Greek letters that names of molecules need (α, β, γ, δ, κ ...) are not among them.
TWINS = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u0501\u051b\u051d"  # Cyrillic, small
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0405\u0406\u0408"  # Cyrillic, capital
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf"  # Greek
    "\u0251",  # the phonetic letter alpha
    "aeopcyxsijhdqwABEKMHOPCTXSIJABEZHIKMNOPTYXo\u03b1",
)
WORD = re.compile(r"[^\W\d_]+")
LATIN = re.compile("[A-Za-z]")
OTHER_ALPHABET = re.compile("[\u0370-\u03b0\u03ca-\u03ff\u0400-\u052f]")
SHARP_S_FOR_BETA = re.compile("(?<![a-zäöü])ß")
ALPHA_FOR_A = re.compile("(?<=[a-z])\u03b1(?=[a-z])")
SAME_LETTER = ("<compat>", "<wide>", "<narrow>", "<font>")


class LookAlike(NamedTuple):
    """What was typed and what was meant by it."""

    typed: str
    meant: str


def meant(text: str) -> str:
    """Return the text as it was meant: accents in one piece with their letters, no look-alikes of other alphabets.

    Words that are wholly in another alphabet stay as they are.

    >>> meant("Ser\\N{CYRILLIC SMALL LETTER O}tonin"), meant("IL-1\\N{LATIN SMALL LETTER SHARP S}"), meant("Straße")
    ('Serotonin', 'IL-1β', 'Straße')
    """
    if not text.isascii():
        for step in STEPS:
            text = _one_piece(step(text))
    return text


def first_look_alike(text: str) -> LookAlike | None:
    """Return the first letter that is not the one that was meant; None if all of them are.

    >>> first_look_alike("TNF-\\N{LATIN SMALL LETTER SHARP S}")
    LookAlike(typed='ß', meant='β')
    """
    for step in STEPS:
        changed = step(text)
        if changed != text:
            start = next(n for n, pair in enumerate(zip(text, changed, strict=False)) if pair[0] != pair[1])
            end = next((n for n in range(start + 1, len(text)) if not unicodedata.combining(text[n])), len(text))
            same_length = len(changed) == len(text)
            return LookAlike(text[start:end], changed[start:end] if same_length else step(text[start:end]))
    return None


def _one_piece(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _plain_form(text: str) -> str:
    """Wide letters, ligatures and the micro sign become the letters that they stand for; superscripts stay."""
    return "".join(
        unicodedata.normalize("NFKC", letter)
        if letter.isalpha() and unicodedata.decomposition(letter).startswith(SAME_LETTER)
        else letter
        for letter in text
    )


def _one_alphabet(text: str) -> str:
    latin = bool(LATIN.search(text)) and not OTHER_ALPHABET.search(text.translate(TWINS))
    return WORD.sub(lambda word: word[0].translate(TWINS) if latin or LATIN.search(word[0]) else word[0], text)


def _beta(text: str) -> str:
    return SHARP_S_FOR_BETA.sub("\u03b2", text)


def _plain_a(text: str) -> str:
    return ALPHA_FOR_A.sub("a", text)


STEPS = (_one_piece, _plain_form, _one_alphabet, _beta, _plain_a)
