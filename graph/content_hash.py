"""The content hash of a file: its bytes turn into digits that name them, to see whether two contents are the same."""

from hashlib import sha256

from graph.large_content import once_for_large

NO_FILE = ""
# How many digits of the hash of both tables name a version, and how many of these, or of a content, a person is shown.
VERSION_DIGITS, SHORT_VERSION = 16, 8


def content_hash(content: bytes | None) -> str:
    """Return the SHA-256 of a content as 64 hexadecimal digits, "" for a file that is not there."""
    return NO_FILE if content is None else _hash(content)


@once_for_large
def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()
