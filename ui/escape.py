"""Text of a file turns into text on the page: never HTML, Markdown, LaTeX or a script."""

import html

from web.map.option_words import as_label

__all__ = ["as_html", "as_label"]


def as_html(text: str) -> str:
    """Return the text for a place where HTML is read.

    >>> as_html("<b>GABA</b>")
    '&lt;b&gt;GABA&lt;/b&gt;'
    """
    return html.escape(text)
