"""Bytes of a file turn into text for a JSON note, and back; None stands for no file."""

from base64 import b64decode, b64encode


def packed(content: bytes | None) -> str | None:
    """Return bytes as text.

    >>> packed(b"GABA"), packed(None)
    ('R0FCQQ==', None)
    """
    return None if content is None else b64encode(content).decode()


def unpacked(text: str | None) -> bytes | None:
    """Return the bytes of such a text; raises ValueError for another one.

    >>> unpacked("R0FCQQ=="), unpacked(None)
    (b'GABA', None)
    """
    return None if text is None else b64decode(text, validate=True)
