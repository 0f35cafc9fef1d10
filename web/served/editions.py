"""Datasets turn into editions: short names under which a browser gets all that belongs to one of them, for good."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from secrets import token_urlsafe
from threading import Lock

from graph.dataset import Dataset
from graph.map_title import title_of

DIGITS = 16
MOST_HELD = 32


@dataclass(frozen=True)
class Edition:
    """A dataset under its name; that of a draft is a secret between the server and who tries it."""

    name: str
    dataset: Dataset
    secret: bool = False


@dataclass
class Editions:
    """The editions that were looked at last; what anybody asks of an older one is refused.

    `program` says which program answers: another one may answer otherwise. `look` returns the dataset that is served
    now, for a server that has just started and is asked before anybody has opened a page.
    """

    program: str
    look: Callable[[], Dataset]
    most: int = MOST_HELD
    _held: OrderedDict[str, Edition] = field(default_factory=OrderedDict)
    _drafts: dict[str, str] = field(default_factory=dict)
    _last: Edition | None = None
    _lock: Lock = field(default_factory=Lock)

    def of_served(self, dataset: Dataset) -> str:
        """Return the edition of what is served, "" where it has nothing to draw; the same from each server process."""
        if not dataset.graph:
            return ""
        last = self._last
        if last is None or last.dataset is not dataset:
            last = Edition(self._digest(dataset), dataset)
            self._last = last
        with self._lock:
            self._hold(last)
        return last.name

    @property
    def served(self) -> str:
        """The edition of what was served at the last look, "" before there was one."""
        return self._last.name if self._last else ""

    def of_draft(self, dataset: Dataset) -> str:
        """Return the edition of a draft, "" where it has nothing to draw; nobody can guess it who does not have it."""
        if not dataset.graph:
            return ""
        digest = self._digest(dataset)
        with self._lock:
            name = self._drafts.get(digest) or token_urlsafe(16)
            self._drafts[digest] = name
            self._hold(Edition(name, dataset, secret=True))
        return name

    def held(self, name: str) -> Edition | None:
        """Return an edition that is held; nothing is read for that."""
        return self._held.get(name)

    def find(self, name: str) -> Edition | None:
        """Return an edition that is held or served, None where it is neither."""
        if name not in self._held:
            self.of_served(self.look())
        with self._lock:
            found = self._held.get(name)
            if found:
                self._held.move_to_end(name)
        return found

    def _hold(self, edition: Edition) -> None:
        self._held[edition.name] = edition
        self._held.move_to_end(edition.name)
        while len(self._held) > self.most:
            self._held.popitem(last=False)
        self._drafts = {digest: name for digest, name in self._drafts.items() if name in self._held}

    def _digest(self, dataset: Dataset) -> str:
        parts = (
            self.program,
            title_of(dataset.path),
            dataset.path.name,
            dataset.version,
            dataset.stale,
            dataset.refused,
        )
        content = repr((*parts, dataset.stories, dataset.diagnostics))
        return sha256(content.encode(errors="surrogatepass")).hexdigest()[:DIGITS]
