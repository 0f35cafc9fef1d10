"""Datasets turn into editions: short names under which a browser gets all that belongs to one of them, for good."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from secrets import token_urlsafe
from threading import Lock
from urllib.parse import parse_qs, quote

from graph.dataset import Dataset
from graph.map_title import title_of
from graph.model.once_per_model import forget_findings
from web.map.cache import known_model, model_of
from web.map.query_words import unescaped
from web.map.shared_cache import forget_everywhere
from web.parts.part_library import MARK
from web.parts.parts import Part, is_by_part, part_of
from web.served.letting_go import let_go

DIGITS = 16
MOST_HELD = 32
# A million relations take a gigabyte: beside what is served and the newest draft editions of so many together are held.
MOST_RELATIONS = 300_000


@dataclass(frozen=True)
class Edition:
    """A dataset under its name; that of a draft is a secret between the server and who tries it.

    What is too much for one map opens `by_part`: then `words` are those of the part that is asked for. `relations`
    are how many the whole of it has.
    """

    name: str
    dataset: Dataset
    secret: bool = False
    by_part: bool = False
    words: str | None = None
    relations: int = 0

    @property
    def part(self) -> Part | None:
        """The part of the dataset that is asked for, None for all of it."""
        if self.words is None:
            return None
        return part_of(self.dataset, unescaped(parse_qs(self.words, keep_blank_values=True)))

    @property
    def shown(self) -> Dataset:
        """The part that is asked for as a dataset, or all of it."""
        return self.part.dataset if self.part else self.dataset

    @property
    def key(self) -> str:
        """The name with the words of the part."""
        return self.name if self.words is None else f"{self.name}{MARK}{self.words}"

    def part_name(self, words: str) -> str:
        """Return the name of the part that an address shows, by its words."""
        return f"{self.name}{MARK}{quote(words, safe='')}"

    @property
    def opens(self) -> str:
        """The name under which the explorer asks for it at first."""
        return f"{self.name}{MARK}" if self.by_part else self.name


@dataclass
class Editions:
    """The editions that were looked at last; what anybody asks of an older one is refused.

    `program` says which program answers: another one may answer otherwise. `look` returns the dataset that is served
    now, for a server that has just started and is asked before anybody has opened a page.
    """

    program: str
    look: Callable[[], Dataset]
    most: int = MOST_HELD
    most_relations: int = MOST_RELATIONS
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
            last = _edition(self._digest(dataset), dataset)
            self._last = last
        with self._lock:
            self._hold(last)
        return last.opens

    @property
    def served(self) -> str:
        """The edition of what was served at the last look, "" before there was one."""
        return self._last.opens if self._last else ""

    def of_draft(self, dataset: Dataset) -> str:
        """Return the edition of a draft, "" where it has nothing to draw; nobody can guess it who does not have it."""
        if not dataset.graph:
            return ""
        digest = self._digest(dataset)
        with self._lock:
            name = self._drafts.get(digest) or token_urlsafe(16)
            self._drafts[digest] = name
            draft = replace(_edition(name, dataset), secret=True)
            self._hold(draft)
        return draft.opens

    def held(self, name: str) -> Edition | None:
        """Return an edition, or a part of it, that is held; nothing is read for that."""
        return _part_in(self._held.get(_whole(name)), name)

    def find(self, name: str) -> Edition | None:
        """Return an edition, or a part of it, that is held or served, None where it is neither."""
        whole = _whole(name)
        if whole not in self._held:
            self.of_served(self.look())
        with self._lock:
            found = self._held.get(whole)
            if found:
                self._held.move_to_end(whole)
        return _part_in(found, name)

    def _hold(self, edition: Edition) -> None:
        self._held[edition.name] = edition
        self._held.move_to_end(edition.name)
        while len(self._held) > self.most:
            self._let_go(next(iter(self._held.values())))
        draft = next((held for held in reversed(self._held.values()) if held.secret), None)
        others = [held for held in self._held.values() if held is not self._last and held is not draft]
        while sum(held.relations for held in others) > self.most_relations:
            self._let_go(others.pop(0))
        self._drafts = {digest: name for digest, name in self._drafts.items() if name in self._held}

    def _let_go(self, edition: Edition) -> None:
        """Forget an edition, and what was made for it, which holds its graph."""
        del self._held[edition.name]
        version = edition.dataset.version
        if all(held.dataset.version != version for held in self._held.values()):
            model = known_model(edition.dataset)
            forget_everywhere(version)
            forget_findings()
            if model is not None:
                let_go(model.graph, model.relations)

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


def _edition(name: str, dataset: Dataset) -> Edition:
    return Edition(name, dataset, by_part=is_by_part(dataset), relations=len(model_of(dataset).relations))


def _whole(name: str) -> str:
    return name.partition(MARK)[0]


def _part_in(found: Edition | None, name: str) -> Edition | None:
    _, mark, words = name.partition(MARK)
    return replace(found, words=words) if found and mark else found
