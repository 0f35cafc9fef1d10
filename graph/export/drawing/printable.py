"""A text of a data file turns into one that XML and a printer can hold."""

import re

# What XML 1.0 forbids: https://www.w3.org/TR/xml/#charsets. Tab and line breaks are allowed.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\ufffd"


def printable(text: str) -> str:
    r"""Return the text with the replacement character in place of each control character that XML forbids.

    >>> printable("IL-6\x07 <rises>\tfast") == "IL-6\ufffd <rises>\tfast"
    True
    """
    return _FORBIDDEN.sub(REPLACEMENT, text)
