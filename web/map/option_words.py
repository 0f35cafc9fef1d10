"""A word of a filter turns into what links of earlier versions have for it, in which nothing is Markdown."""

import re

_ZERO_WIDTH = "\u2060"


def as_label(text: str) -> str:
    """Return the text for a label in which Streamlit reads Markdown.

    Every sign of Markdown is escaped; a word joiner keeps `:name:` from turning into a picture and an address from
    turning into a link.

    >>> as_label("*a* $b$")
    '\\\\*a\\\\* \\\\$b\\\\$'
    """
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(text.split()))
    return re.sub(r"(\\:|\\@|www)", rf"\1{_ZERO_WIDTH}", escaped)


def as_option(word: str) -> str:
    """Return a word of a filter as a pill and the address of earlier versions have it: mostly as it is.

    >>> as_option("no clear effect"), as_option("__proto__")
    ('no clear effect', '\\\\_\\\\_proto\\\\_\\\\_')
    """
    plain = re.fullmatch(r"[^\W_]+(?:[ -][^\W_]+)*", word)
    return word if plain else as_label(word)
