"""A masked linking phrase turns into phrases that the file contradicts, the most likely ones first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice, zip_longest
from types import MappingProxyType

from graph.model.contested import NO_EFFECT
from graph.practice.kinds import MOST_WRONG
from graph.practice.practice_item import Choice
from graph.practice.stems import tells_setting
from graph.practice.truth import Row, Truth, directions_of
from graph.practice.words import STEMS_OF_SEVERAL_EFFECTS
from graph.questions.signed_edges import is_association

# What contradicts a direction. That something changes the target is no contradiction to its rising or falling.
_CONTRADICTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "increases": frozenset({"decreases", NO_EFFECT}),
        "decreases": frozenset({"increases", NO_EFFECT}),
        "modulates": frozenset({"increases", "decreases"}),
        NO_EFFECT: frozenset({"increases", "decreases"}),
    }
)
# What changes the target in no direction stands out unless there are phrases of either direction beside it.
_NEITHER_WAY, _BOTH_WAYS = frozenset({"modulates", NO_EFFECT}), frozenset({"increases", "decreases"})
_LOOKED_AT = 3


class WrongPhrases:
    """The phrases of a file in the order in which they are tried: those between such types, to such a type, all."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        times = Counter(row["effect"] for row in truth.rows)
        self._all = sorted(times, key=lambda effect: (-times[effect], effect))
        rank = {effect: place for place, effect in enumerate(self._all)}
        used: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self._at: dict[tuple[str, ...], Row] = {}
        for row in truth.rows:
            for types in self._types(row):
                used[types].add(row["effect"])
            for key in (("source", row["source"], row["effect"]), ("target", row["target"], row["effect"])):
                self._at.setdefault(key, row)
            self._at.setdefault((row["effect"],), row)
        self._by_types = {types: sorted(effects, key=rank.__getitem__) for types, effects in used.items()}

    def instead_of(self, row: Row) -> tuple[Choice, ...]:
        """Return wrong answers to which phrase stands between the concepts of a row."""
        rows = self._truth.pair_of_kin(row)
        said = directions_of(rows)
        allowed = frozenset.intersection(*(_CONTRADICTS.get(word, frozenset()) for word in said))
        needed = _BOTH_WAYS if _NEITHER_WAY & said else allowed - {NO_EFFECT}
        own, forms = _words(row["effect"]), self._truth.phrase_forms
        if any(map(self._truth.is_open, rows)):
            return ()
        if not needed or not needed <= allowed or any(word.startswith(STEMS_OF_SEVERAL_EFFECTS) for word in own):
            return ()
        used = {forms[one["effect"]] for one in rows}
        only_linked = "modulates" in said and any(is_association(one["effect"]) for one in rows)
        found = (
            effect
            for effect in self._candidates(row)
            if (form := forms[effect]) not in used
            and self._truth.directions[form] <= allowed
            and not (_words(effect) <= own or tells_setting(effect))
            and not (only_linked and is_association(effect))
        )
        return tuple(Choice(effect, self._true_of(effect, row)) for effect in self._mixed(found))

    def _mixed(self, effects: Iterable[str]) -> list[str]:
        """Return the first of the phrases, of each direction in turn: the odd one out would be the right one."""
        found: dict[frozenset[str], list[str]] = defaultdict(list)
        for effect in islice(effects, MOST_WRONG * _LOOKED_AT):
            found[self._truth.directions[self._truth.phrase_forms[effect]]].append(effect)
        turns = chain.from_iterable(zip_longest(*found.values()))
        return [effect for effect in turns if effect is not None][:MOST_WRONG]

    def _candidates(self, row: Row) -> Iterator[str]:
        tried: set[str] = set()
        forms = self._truth.phrase_forms
        for order in (*(self._by_types[types] for types in self._types(row)), self._all):
            for effect in order:
                if (form := forms[effect]) not in tried:
                    tried.add(form)
                    yield effect

    def _true_of(self, effect: str, row: Row) -> str:
        """Return a relation with a phrase, of the same source or to the same target where there is one."""
        keys = (("source", row["source"], effect), ("target", row["target"], effect), (effect,))
        return next(self._at[key]["id"] for key in keys if key in self._at)

    def _types(self, row: Row) -> tuple[tuple[str, ...], ...]:
        types = self._truth.model.types
        return (types[row["source"]], types[row["target"]]), (types[row["target"]],)


def _words(effect: str) -> frozenset[str]:
    """Return the words of a phrase: one whose words are all in another is a part of what that says."""
    return frozenset(effect.casefold().split())
