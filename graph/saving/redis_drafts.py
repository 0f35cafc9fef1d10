"""Drafts are shared by many processes through Redis; while it is gone they are kept on the disk of this machine."""

import logging
import re
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError
from redis.retry import Retry

from graph.content_hash import content_hash
from graph.saving import draft_store
from graph.saving.draft_home import DiskHome, PutResult
from graph.saving.draft_scripts import GET, LIST, PREFIX, PUT, REMOVE, keys_of
from graph.saving.draft_store import StoredFile, entry_file
from graph.saving.replace_file import real_path

# Seconds: for an answer of Redis, and for which one that did not answer is not asked again.
PATIENCE, REST = 2.0, 10.0
# Bytes of all drafts in Redis, which has to have room for presentations, too.
LARGEST_SHARED = 100_000_000
TOO_MANY = "this browser has too many drafts"
_LOG = logging.getLogger(__name__)
_DIGITS = 16
_NAME = re.compile(rb"[0-9a-f]{32}\.json")


class RedisHome:
    """The drafts of all processes that name the same Redis and the same data file."""

    def __init__(self, address: str, path: Path) -> None:
        self._path, self._disk = path, DiskHome(path)
        self._place = sha256(str(real_path(path)).encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
        # A connection that was at rest may have died unseen.
        patience = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
        self._redis = Redis.from_url(address, **patience, retry=Retry(NoBackoff(), 1))
        self._rests_until = 0.0

    def entries(self, key: str) -> list[StoredFile]:
        """Return what is stored for a browser in Redis and on this machine, the newest first."""
        found = {entry.file: entry for entry in self._shared(entry_file(self._path, key, "").parent)}
        for entry in self._disk.entries(key):
            if entry.file not in found or entry.time > found[entry.file].time:
                found[entry.file] = entry
        return sorted(found.values(), key=lambda entry: entry.time, reverse=True)

    def put(self, file: Path, content: bytes, before: str) -> PutResult:
        """Store a draft in Redis, unless another process has put another one there; else on this machine."""
        if len(content) > draft_store.LARGEST:
            return PutResult(refused="it is too large")
        answer = self._run(PUT, self._group(file.parent), file.name, content, content_hash(content), before, *_bounds())
        said = (answer or b"full").decode()
        if said == "full":
            return PutResult(draft_store.put(file, content), is_only_here=True)
        if said == "kept":
            draft_store.remove(file)
        return PutResult(TOO_MANY if said == "browser" else "", is_overtaken=said == "overtaken")

    def get(self, file: Path) -> bytes:
        """Return a draft; one that is on this machine was put there last, while Redis was gone."""
        group = self._group(file.parent)
        return self._disk.get(file) or self._run(GET, group, file.name, draft_store.LARGEST) or b""

    def remove(self, file: Path, before: str | None = None) -> None:
        """Forget a draft, on this machine and in Redis, where another process may have put another one since."""
        own = content_hash(self._disk.get(file)) if before is None and file.exists() else before
        draft_store.remove(file)
        self._run(REMOVE, self._group(file.parent), file.name, "" if own is None else own)

    def _shared(self, folder: Path) -> list[StoredFile]:
        now = time.time()
        found = self._run(LIST, self._group(folder), "", draft_store.LONGEST_LIFE) or []
        return [
            StoredFile(folder / name.decode(), min(float(stored), now), int(size))
            for name, stored, size in zip(found[::3], found[1::3], found[2::3], strict=True)
            # What somebody else has written there must lead to no other file.
            if _NAME.fullmatch(name)
        ]

    def _group(self, folder: Path) -> str:
        """Return what the drafts of one browser about the data file are called in Redis."""
        return f"{self._place}-{folder.name}"

    def _run(self, script: str, group: str, name: str, *values: bytes | str | float) -> Any:
        """Return what a script answers, None where Redis is gone."""
        if time.monotonic() < self._rests_until:
            return None
        keys = keys_of(group, name)
        asked: Callable[..., Any] = self._redis.eval
        try:
            return asked(script, len(keys), *keys, PREFIX, group, name, *values)
        except (RedisError, OSError) as error:
            # One that answers what it cannot do is asked for the next draft.
            if not isinstance(error, ResponseError):
                self._rests_until = time.monotonic() + REST
            _LOG.warning("NEUROMAP_REDIS does not take or give drafts (%s); they stay here.", type(error).__name__)
            return None


def _bounds() -> tuple[float, ...]:
    lives = draft_store.LONGEST_LIFE, draft_store.SAFE_LIFE
    return (*lives, draft_store.MOST_OF_ONE, draft_store.MOST, LARGEST_SHARED)
