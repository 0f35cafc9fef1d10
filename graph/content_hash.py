"""The content hash of a file: its bytes turn into digits that name them, to see whether two contents are the same."""

from hashlib import sha256

NO_FILE = ""


def content_hash(content: bytes | None) -> str:
    """Return the SHA-256 of a content as 64 hexadecimal digits, "" for a file that is not there."""
    return NO_FILE if content is None else sha256(content).hexdigest()
