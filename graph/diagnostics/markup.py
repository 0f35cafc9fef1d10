"""From a text with marks of web pages in it, entities and tags, to the plain text that a reader of such a page sees."""

import html
import re

# Only tags that format a text: "a < b and c > d" has none. A name in small letters; a line break is a space.
_TAG = re.compile(
    r"</?(?:i|b|u|p|a|em|strong|sub|sup|span|small|font|div|br|tt|code|sc|jats:[a-z]+)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAK = re.compile(r"\s*<(?:br|/p|/div)\s*/?>\s*", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


def plain_text(text: str) -> str:
    """Return the text without tags and with the letters that entities stand for; unknown entities stay.

    Where that leaves such marks again, as of a text that was escaped twice, they go, too.

    >>> plain_text("TNF-&alpha; of CD4<sup>+</sup> cells"), plain_text("a < b & c; R&D;")
    ('TNF-α of CD4+ cells', 'a < b & c; R&D;')
    >>> plain_text("CD4&lt;sup&gt;+&lt;/sup&gt; cells"), plain_text("&amp;amp;alpha;")
    ('CD4+ cells', 'α')
    """
    before = ""
    while text != before and ("<" in text or "&" in text):
        before, text = text, _without_marks(text)
    return text


def _without_marks(text: str) -> str:
    bare = _TAG.sub("", _BREAK.sub(" ", text))
    return _ENTITY.sub(lambda found: html.unescape(found[0]), bare).strip()
