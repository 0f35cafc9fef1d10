"""From what a cell shall say to how it is written in a CSV, so that reading gives the same back."""

from collections.abc import Sequence

BYTE_ORDER_MARK = "\ufeff"


def written(text: str, delimiter: str, always: bool = False) -> str:
    """Return the text as a cell, in quotation marks where it needs them or `always`.

    >>> written("calm, steady", ","), written("calm, steady", ";")
    ('"calm, steady"', 'calm, steady')
    """
    needed = any(mark in text for mark in (delimiter, '"', "\r", "\n")) or text.startswith(BYTE_ORDER_MARK)
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if always or needed else text


def written_row(texts: Sequence[str], delimiter: str, always: bool = False) -> str:
    """Return the texts as a row; a single blank cell gets quotation marks, or the row would be a blank line.

    >>> written_row(["GABA", "", "a|b"], "|"), written_row([""], ",")
    ('GABA||"a|b"', '""')
    """
    return delimiter.join(written(text, delimiter, always) for text in texts) or written("", delimiter, True)


def encoded(text: str, encoding: str, place: str) -> bytes:
    """Return the bytes of a text; raises ValueError that names the place and the letter that does not fit."""
    if "\0" in text:
        raise ValueError(f"{place}: a cell cannot hold the character NUL")
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        letter = text[error.start]
        raise ValueError(
            f"{place}: {letter!r} cannot be written in the encoding {encoding} of this file; save it as UTF-8 first"
        ) from None
