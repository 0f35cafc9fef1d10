"""The path of an object turns into its bytes and its state, and bytes into an object, all over or not at all."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from os import environ
from pathlib import Path
from typing import Any

from graph.store.file_address import bucket_and_key
from graph.store.store_fault import ChangedError, code_of, is_missing, no_library, store_error, wrong_address
from graph.store.too_large import TooLargeError

# Seconds until a store has to take a connection, and to send the next bytes; one more try is made.
_CONNECT, _ANSWER = 3, 8
# What these say for those who look for a fault names keys and signatures.
_TALKATIVE = ("aiobotocore", "botocore", "s3fs")
_NO_NOTES: Mapping[str, str] = {}
# The answer that the object is still the one that is known.
UNCHANGED = object()


@dataclass(frozen=True)
class ObjectState:
    """What a store says of an object: its ETag, size in bytes, when it was written, and the notes put beside it.

    `age` is how many seconds ago that was, both by the clock of the store.
    """

    etag: str
    size: int
    written: datetime
    age: float
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class StoredObject:
    """The bytes of an object and its state."""

    content: bytes
    state: ObjectState


def head(path: Path) -> ObjectState | None:
    """Return the state of an object, None if there is none. Raises StoreError."""
    answer = _asked("head_object", path)
    return None if answer is None else _state(answer)


def get(path: Path, limit: int, known: StoredObject | None = None) -> StoredObject | None:
    """Return an object, None if there is none; `known` is one that was read earlier and may still be it.

    Raises StoreError, and TooLargeError above the limit, reading nothing.
    """
    condition: dict[str, Any] = {"IfNoneMatch": known.state.etag} if known else {}
    answer = _asked("get_object", path, **condition)
    if answer is None or answer is UNCHANGED:
        return known if answer is UNCHANGED else None
    state = _state(answer)
    if state.size > limit:
        answer["Body"].close()
        raise TooLargeError(limit)
    return StoredObject(_body(path, answer["Body"]), state)


def put(path: Path, content: bytes, known: str | None, notes: Mapping[str, str] = _NO_NOTES) -> str:
    """Write an object in the place of the one whose ETag is known, None: where there is none. Return its ETag.

    Raises ChangedError where there is something else by now, StoreError where it cannot be written.
    """
    condition: dict[str, Any] = {"IfNoneMatch": "*"} if known is None else {"IfMatch": known}
    written: dict[str, Any] = {"Body": content, "Metadata": dict(notes)}
    try:
        answer = _asked("put_object", path, **written, **condition)
    except ChangedError:
        if known is None or not _is_still(path, known):
            raise
        # So answer gateways of Ceph, which compare what they are sent with the ETag as it is without its marks.
        answer = _asked("put_object", path, **written, IfMatch=known.strip('"'))
    if answer is None:
        # So a store says that there is no object any more whose ETag could be compared.
        raise ChangedError()
    return str(answer["ETag"])


def _is_still(path: Path, known: str) -> bool:
    found = head(path)
    return found is not None and found.etag == known


def put_always(path: Path, content: bytes) -> None:
    """Write an object whatever is there: one whose name says what it holds."""
    _asked("put_object", path, Body=content)


def remove(path: Path) -> None:
    """Delete an object; it is no fault that there is none."""
    _asked("delete_object", path)


def beside(path: Path, most: int = 1000) -> Iterator[tuple[Path, ObjectState]]:
    """Yield the objects in the folder of an object and their states, of very many only the first ones."""
    key = bucket_and_key(path)[1]
    folder = key.rpartition("/")[0]
    start = f"{folder}/" if folder else ""
    answer = _asked("list_objects_v2", path, keyed=False, Prefix=start, Delimiter="/", MaxKeys=most) or {}
    now = _now(answer)
    for found in answer.get("Contents", []):
        name = found["Key"][len(start) :]
        if name:
            written = found["LastModified"]
            age = (now - written).total_seconds()
            yield path.parent / name, ObjectState(found["ETag"], found["Size"], written, age)


def _asked(method: str, path: Path, keyed: bool = True, **more: Any) -> Any:
    """Return the answer of the store, None where it says that there is no such object."""
    wrong = wrong_address(path)
    if wrong:
        raise wrong
    bucket, key = bucket_and_key(path)
    try:
        named = {"Bucket": bucket, **({"Key": key} if keyed else {})}
        return _files(environ.get("AWS_ENDPOINT_URL", "")).call_s3(method, **named, **more)
    except ImportError:
        raise no_library(path) from None
    except Exception as error:
        # Libraries of five makers raise here, and what they say may name keys: nothing of it goes on.
        if is_missing(error):
            return None
        if code_of(error) == "304":
            return UNCHANGED
        raise store_error(path, error) from None


def _body(path: Path, body: Any) -> bytes:
    from fsspec.asyn import sync

    try:
        content: bytes = sync(_files(environ.get("AWS_ENDPOINT_URL", "")).loop, body.read)
    except Exception as error:
        raise store_error(path, error) from None
    return content


def _state(answer: Mapping[str, Any]) -> ObjectState:
    written = answer["LastModified"]
    age = (_now(answer) - written).total_seconds()
    return ObjectState(answer["ETag"], int(answer["ContentLength"]), written, age, answer.get("Metadata", {}))


def _now(answer: Mapping[str, Any]) -> datetime:
    """Return the time of the store, to which that of its objects can be compared."""
    said = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("date")
    return parsedate_to_datetime(said) if said else datetime.now(UTC)


@lru_cache(maxsize=2)
def _files(endpoint: str) -> Any:
    """Return what speaks to the store that the environment names: a new one where that is another."""
    import s3fs

    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(logging.WARNING)
    settings = {"connect_timeout": _CONNECT, "read_timeout": _ANSWER, "retries": {"max_attempts": 1}}
    found = s3fs.S3FileSystem(skip_instance_cache=True, use_listings_cache=False, config_kwargs=settings)
    # The library would try five times more, and a page would wait for it.
    found.retries = 1
    return found
