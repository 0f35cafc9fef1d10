"""What somebody wrote for a file, a path or an address such as s3://bucket/relations.csv, turns into its path."""

import os
import re
import sys
from pathlib import Path

if sys.platform == "win32":
    from pathlib import WindowsPath as _SystemPath
else:
    from pathlib import PosixPath as _SystemPath

# One letter before the colon is a drive.
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://(.*)", re.DOTALL)
# No name of a bucket has a colon, and a secret may have slashes.
_KEYS = re.compile(r"^(?:[^/]*:.*@|[^/]*@|[^/]*:[^@]*$)", re.DOTALL)
LEFT_OUT = "keys-left-out@"


class StorePath(_SystemPath):
    """The path of an object in a store: it has a name, a folder and neighbours, and is nowhere on the disk.

    Whoever asks the disk for it gets an OSError, so that nothing is ever looked for or written there by mistake.
    """

    __slots__ = ()

    def __str__(self) -> str:
        """Return the address."""
        return super().__str__().replace("\\", "/").replace(":/", "://", 1)

    def __fspath__(self) -> str:
        raise OSError(f"{self} is in an object store, and here a file of this machine is needed")


def file_path(written: str) -> Path:
    """Return the path of a file; keys that somebody wrote into an address are left out, for it is shown.

    >>> str(file_path("s3://bucket/a/relations.csv").parent / "concepts.csv"), str(file_path("a/relations.csv"))
    ('s3://bucket/a/concepts.csv', 'a/relations.csv')
    >>> str(file_path("s3://me:secret@bucket/relations.csv"))
    's3://keys-left-out@bucket/relations.csv'
    """
    found = _ADDRESS.fullmatch(written)
    if not found:
        return Path(written)
    return StorePath(f"{found.group(1).lower()}://{_KEYS.sub(LEFT_OUT, found.group(2))}")


def is_address(path: Path) -> bool:
    """Return whether a file is in a store and not on the disk."""
    return isinstance(path, StorePath)


def whole_path(path: Path) -> str:
    """Return where a file is looked for, from the root of the disk on; an address is whole as it is."""
    return str(path) if is_address(path) else os.path.abspath(path)


def bucket_and_key(path: Path) -> tuple[str, str]:
    """Return the bucket and the key of an object.

    >>> bucket_and_key(file_path("s3://bucket/a/relations.csv"))
    ('bucket', 'a/relations.csv')
    """
    _, bucket, *key = path.parts if len(path.parts) > 1 else (*path.parts, "")
    return bucket, "/".join(key)


def scheme_of(path: Path) -> str:
    """Return what stands before the colon of an address.

    >>> scheme_of(file_path("s3://bucket/relations.csv"))
    's3'
    """
    return path.parts[0].rstrip(":")
