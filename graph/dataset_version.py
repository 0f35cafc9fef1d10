"""The contents of the files of a dataset turn into its version, by which caches and addresses know it."""

from hashlib import sha256

from graph.content_hash import VERSION_DIGITS


def version_of_hashes(relations: str, concepts: str, references: str = "") -> str:
    """Return the version of a dataset whose files have these content hashes; "" stands for a file that is not there."""
    digests = [bytes.fromhex(hash) if hash else sha256(b"").digest() for hash in (relations, concepts)]
    return sha256(b"".join([*digests, bytes.fromhex(references)])).hexdigest()[:VERSION_DIGITS]


def version_of_contents(relations: bytes | None, concepts: bytes | None, references: bytes | None) -> str:
    """Return the version of a dataset whose files hold this; None stands for a file that is not there."""
    digests = [sha256(content or b"").hexdigest() for content in (relations, concepts)]
    return version_of_hashes(digests[0], digests[1], sha256(references).hexdigest() if references is not None else "")
