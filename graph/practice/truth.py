"""The map model turns into what is true over the whole file, whatever a view shows: the ground of every question."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any

from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.verb_sign import verb_sign
from graph.model.contested import NO_EFFECT
from graph.model.map_model import MapModel
from graph.model.once_per_model import once_per_model
from graph.practice.families import Families
from graph.questions.signed_edges import is_association
from graph.vocabulary import NO_DIRECTION

Row = Mapping[str, str]
# The end of a relation that a question asks for, and the one that its stem keeps.
OTHER_END = {"target": "source", "source": "target"}


class Truth:
    """What the rows of a file say of a concept, a pair and a phrase; what it answers is kept, and it never changes."""

    def __init__(self, model: MapModel) -> None:
        self.model = model
        self.families = Families(model.graph)
        self.rows: tuple[Row, ...] = tuple(model.records.values())
        self.at = {end: _grouped(self.rows, end) for end in OTHER_END}
        self.by_claim = {end: _grouped(self.rows, "effect", end) for end in OTHER_END}
        self._exact = _grouped(self.rows, "source", "target")
        self._pairs = self._grouped_by_thing()
        self.phrase_forms = {effect: spelling_form(effect) for effect in {row["effect"] for row in self.rows}}
        self.directions = self._directions()
        self.tells_polarities = any(row["polarity"] for row in self.rows)
        self._not_wrong: dict[tuple[str, str, frozenset[str]], frozenset[str]] = {}
        self._neighbours: dict[str, frozenset[str]] = {}
        self._near: dict[str, frozenset[str]] = {}
        self._kin_rows: dict[tuple[str, str], tuple[Row, ...]] = {}

    def pair(self, row: Row) -> list[Row]:
        """Return all rows from the source of a row to its target, as the map bundles them."""
        return self._exact[row["source"], row["target"]]

    def pair_in_any_spelling(self, row: Row) -> tuple[Row, ...]:
        """Return the rows of the pair, and those that may mean it under other names."""
        return self._pairs[self._things(row)]

    def pair_of_kin(self, row: Row) -> tuple[Row, ...]:
        """Return the rows from a concept that is the source, wider or narrower to one that is so of the target."""
        key = self._things(row)
        if key not in self._kin_rows:
            targets = self.families.kin(row["target"])
            rows = (one for name in self.families.kin(row["source"]) for one in self.at["source"].get(name, ()))
            self._kin_rows[key] = tuple(one for one in rows if one["target"] in targets)
        return self._kin_rows[key]

    def not_wrong(self, row: Row, end: str) -> frozenset[str]:
        """Return the concepts that must not be called wrong at an end of a row.

        They are what stands there in any row about the concept at the other end, whatever its phrase. Of a row that
        points the same way as this one, what is wider or narrower is not wrong either, at both of its ends: what calms
        T cells may well calm a kind of them. Of a row that says no direction it is so whatever the other row says: what
        calms a kind of T cells acts on T cells. Last come that concept itself and the kind of the right answer.
        """
        concept, said = row[OTHER_END[end]], directions_of([row])
        key = (end, concept, said)
        if key not in self._not_wrong:
            self._not_wrong[key] = frozenset(self._true(end, concept, said)) | self.families.likely_kin(concept)
        return self._not_wrong[key] | self.families.likely_kin(row[end])

    def sign(self, row: Row) -> str:
        """Return the polarity of a row, "" where it has none; in a file without any what its verb plainly says."""
        if not self.tells_polarities:
            return verb_sign(row["effect"])
        return row["polarity"]

    def is_open(self, row: Row) -> bool:
        """Return whether a row among others with a polarity has none, and its verb does not tell it either."""
        return self.tells_polarities and not row["polarity"] and not verb_sign(row["effect"])

    def two_steps_away(self, concept: str) -> frozenset[str]:
        """Return the concepts that share a neighbour with one."""
        if concept not in self._near:
            self._near[concept] = frozenset().union(*map(self.neighbours, self.neighbours(concept)))
        return self._near[concept]

    def neighbours(self, concept: str) -> frozenset[str]:
        """Return the concepts with which one shares a row."""
        if concept not in self._neighbours:
            graph = self.model.graph
            self._neighbours[concept] = frozenset((*graph.succ[concept], *graph.pred[concept]))
        return self._neighbours[concept]

    def _true(self, end: str, concept: str, said: frozenset[str]) -> Iterator[str]:
        same, kin = self.families.same, self.families.likely_kin
        for name in same(concept):
            for answer in self._answers(end, name):
                yield from same(answer)
        for name in kin(concept):
            for row in self.at[OTHER_END[end]].get(name, ()):
                if NO_DIRECTION in said or said & _said(row["polarity"], row["effect"]):
                    yield from kin(row[end])

    def _answers(self, end: str, concept: str) -> Iterator[str]:
        """Yield what stands at an end in rows about a concept; a link holds both ways."""
        other = OTHER_END[end]
        yield from (row[end] for row in self.at[other].get(concept, ()))
        yield from (row[other] for row in self.at[end].get(concept, ()) if is_association(row["effect"]))

    def _grouped_by_thing(self) -> dict[tuple[str, str], tuple[Row, ...]]:
        pairs: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.rows:
            pairs[self._things(row)].append(row)
        return {pair: tuple(rows) for pair, rows in pairs.items()}

    def _directions(self) -> dict[str, frozenset[str]]:
        """Return for each phrase, in the form that its spellings share, the directions of its rows."""
        by_phrase: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            by_phrase[self.phrase_forms[row["effect"]]].append(row)
        return {phrase: directions_of(found) for phrase, found in by_phrase.items()}

    def _things(self, row: Row) -> tuple[str, str]:
        return self.families.thing(row["source"]), self.families.thing(row["target"])


# What is true of a file takes longer to find out than what is asked of a view of it.
@once_per_model(2)
def truth_of(model: MapModel) -> Truth:
    """Return what is true over the whole file of a model, found out once."""
    return Truth(model)


def direction_of(polarity: str) -> str:
    """Return a polarity as far as it tells more from less: what is made becomes more.

    >>> direction_of("produces"), direction_of("no clear effect")
    ('increases', 'no clear effect')
    """
    return "increases" if polarity == "produces" else polarity


def tells_more_from_less(row: Row) -> bool:
    """Return whether a row has a polarity that can contradict others: what only changes the target cannot."""
    return row["polarity"] not in ("", NO_DIRECTION)


def directions_of(rows: Iterable[Row]) -> frozenset[str]:
    """Return the directions that rows say, by their polarity or by a verb that leaves no doubt.

    What a row without a polarity does is as open as that of one which only changes its target: it contradicts nothing.
    """
    return frozenset(word for row in rows for word in _said(row["polarity"], row["effect"]))


@lru_cache(4096)
def _said(polarity: str, effect: str) -> frozenset[str]:
    by_verb = "" if polarity == NO_EFFECT else verb_sign(effect)
    return frozenset((direction_of(polarity or NO_DIRECTION), by_verb)) - {""}


def _grouped(rows: Iterable[Row], *columns: str) -> dict[Any, list[Row]]:
    """Return the rows by their cells in these columns: by the cell where it is one column."""
    cells = itemgetter(*columns)
    found: dict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        found[cells(row)].append(row)
    return dict(found)
