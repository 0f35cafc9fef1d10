"""A masked concept turns into wrong answers that are surely wrong and worth thinking about, the best first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from graph.practice.kinds import MOST_WRONG
from graph.practice.practice_item import Choice
from graph.practice.truth import OTHER_END, Row, Truth


class WrongConcepts:
    """The concepts of a file in the order in which they are tried as wrong answers.

    First come those of the type of the right answer: those that stand at this end of another row with the phrase,
    then those that share a neighbour with the concept of the stem, then the best connected ones. Then the same of
    other types. Where the file has others of the type and none of them is surely wrong, there are none: the right
    answer would be the only one of its type.
    """

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self._types = truth.model.types
        degrees = dict(truth.model.graph.degree)
        used = sorted((name for name in degrees if degrees[name]), key=lambda name: (-degrees[name], name))
        self._rank = {name: place for place, name in enumerate(used)}
        self._all = used
        self._by_type = self._grouped(used)
        self._with_phrase = {end: self._by_phrase(end) for end in OTHER_END}

    def instead_of(self, row: Row, end: str) -> tuple[Choice, ...]:
        """Return wrong answers to which concept stands at an end of a row."""
        concept = row[OTHER_END[end]]
        order = self._candidates(self._types[row[end]], self._with_phrase[end][row["effect"]], concept)
        not_wrong = self._truth.not_wrong(row, end)
        names = list(islice(self._apart(name for name in order if name not in not_wrong), MOST_WRONG))
        if self._stands_out(row[end], names):
            return ()
        return tuple(Choice(name, self._true_of(name, end, row)) for name in names)

    def like(self, concept: str, is_wrong: Callable[[str], bool]) -> tuple[Choice, ...]:
        """Return wrong answers to which concept a definition describes: those of its type that are wrong."""
        own = self._by_type.get(self._types[concept], [])
        near = self._truth.two_steps_away(concept)
        names = self._apart(name for name in (*(name for name in own if name in near), *own) if is_wrong(name))
        return tuple(Choice(name) for name in islice(names, MOST_WRONG))

    def _stands_out(self, right: str, names: Iterable[str]) -> bool:
        """Return whether a right answer is told by its type: others have it, and none of the wrong ones."""
        type = self._types[right]
        return len(self._by_type[type]) > 1 and all(self._types[name] != type for name in names)

    def _candidates(self, type: str, with_phrase: list[str], concept: str) -> Iterator[str]:
        """Yield concepts in their order, the same perhaps several times."""
        types = self._types
        same = self._by_type[type]
        yield from (name for name in with_phrase if types[name] == type)
        near = self._truth.two_steps_away(concept)
        yield from (name for name in same if name in near)
        yield from same
        yield from (name for name in with_phrase if types[name] != type)
        yield from (name for name in self._all if name in near)
        yield from self._all

    def _apart(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the names, each thing once."""
        taken: set[str] = set()
        for name in names:
            if (thing := self._truth.families.thing(name)) not in taken:
                taken.add(thing)
                yield name

    def _true_of(self, name: str, end: str, row: Row) -> str:
        """Return a relation that has a concept at an end, with the phrase of a row if there is one."""
        at, by_claim = self._truth.at, self._truth.by_claim[end]
        rows = by_claim.get((row["effect"], name)) or at[end].get(name) or at[OTHER_END[end]][name]
        return rows[0]["id"]

    def _grouped(self, names: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name in names:
            found[self._types[name]].append(name)
        return dict(found)

    def _by_phrase(self, end: str) -> dict[str, list[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for effect, name in self._truth.by_claim[end]:
            found[effect].add(name)
        return {effect: sorted(names, key=self._rank.__getitem__) for effect, names in found.items()}
