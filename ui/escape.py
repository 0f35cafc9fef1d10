"""Text of a file turns into text on the page: never HTML, Markdown, LaTeX or a script."""

import html
import re

_ZERO_WIDTH = "\u2060"


def as_html(text: str) -> str:
    """Return the text for a place where HTML is read.

    >>> as_html("<b>GABA</b>")
    '&lt;b&gt;GABA&lt;/b&gt;'
    """
    return html.escape(text)


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
    """Return a word of a filter as its pill and the address have it: as it is where nothing in it is Markdown.

    >>> as_option("no clear effect"), as_option("__proto__")
    ('no clear effect', '\\\\_\\\\_proto\\\\_\\\\_')
    """
    plain = re.fullmatch(r"[^\W_]+(?:[ -][^\W_]+)*", word)
    return word if plain else as_label(word)
