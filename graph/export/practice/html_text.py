"""A text turns into HTML that shows it and does nothing else, also where a page looks for formulas and sounds in it."""

from html import escape

# Anki plays [sound:...] and sets [latex], Moodle and Anki set what stands between \( and \), or between $$.
_INERT = {"\\": "<span>&#92;</span>", "[": "&#91;", "$": "<span>$</span>"}


def html_text(text: str) -> str:
    r"""Return the text as HTML.

    >>> html_text("<b>IL-6</b> & [sound:a.mp3]"), html_text(r"\( $x")
    ('&lt;b&gt;IL-6&lt;/b&gt; &amp; &#91;sound:a.mp3]', '<span>&#92;</span>( <span>$</span>x')
    """
    return "".join(_INERT.get(letter, letter) for letter in escape(text, quote=False))


def paragraphs(*texts: str) -> str:
    """Return each text that there is as a paragraph.

    >>> paragraphs("GABA ____ IL-6.", "", "Which phrase?")
    '<p>GABA ____ IL-6.</p><p>Which phrase?</p>'
    """
    return "".join(f"<p>{html_text(text)}</p>" for text in texts if text)
