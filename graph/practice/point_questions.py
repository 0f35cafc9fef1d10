"""A row turns into the question which box of a small map is one of its concepts: the names of all boxes are masked."""

from collections.abc import Iterator
from itertools import islice

from graph.practice.concept_questions import ConceptQuestions
from graph.practice.feedback import feedback_on
from graph.practice.kinds import BLANK, POINT
from graph.practice.mentions import speaks_of
from graph.practice.practice_item import Choice, PracticeItem
from graph.practice.relation_item import relation_item
from graph.practice.stems import stem
from graph.practice.truth import OTHER_END, Row, Truth

_FEWEST_BOXES, _MOST_BOXES = 2, 4


class PointQuestions:
    """Asks for a box; each box is told by a relation that leads to it or from it, in which its own name is a gap.

    The other boxes are those of the concepts that would be wrong answers to what stands in the gap of the row, as far
    as the concept that is looked for would be one to what stands in theirs: so each box is right for one of them alone.
    """

    def __init__(self, truth: Truth, concepts: ConceptQuestions) -> None:
        self._truth = truth
        self._concepts = concepts

    def box(self, row: Row) -> PracticeItem | None:
        """Ask for the box of the target, or else of the source; None where too few others are surely not it."""
        return self._at(row, "target") or self._at(row, "source")

    def _at(self, row: Row, end: str) -> PracticeItem | None:
        asked = self._concepts.end(row, end)
        if asked is None or asked.stem.count(BLANK) != 1:
            return None
        boxes = tuple(islice(self._other_boxes(row, end, asked.wrong), _MOST_BOXES))
        if len(boxes) < _FEWEST_BOXES:
            return None
        words = (f"One of these boxes is {row[end]}: {BLANK}.", "In this map: which box is it?")
        feedback = feedback_on(row, self._truth.pair(row))
        return relation_item(row, POINT, words, (asked.stem,), boxes, feedback)

    def _other_boxes(self, row: Row, end: str, wrong: tuple[Choice, ...]) -> Iterator[Choice]:
        """Yield the boxes that are not the concept at an end of a row, each told by a relation of its own."""
        taken = {stem(row, end), row["id"]}
        for choice in wrong:
            other = self._truth.model.records[choice.relation]
            its_end = end if other[end] == choice.text else OTHER_END[end]
            text = stem(other, its_end)
            if taken.isdisjoint((text, other["id"])) and self._is_another(row[end], other, its_end):
                taken.update((text, other["id"]))
                yield Choice(text, other["id"])

    def _is_another(self, name: str, row: Row, end: str) -> bool:
        """Return whether a concept is surely not at an end of a row, whose other words do not name it."""
        # What acts on itself would be drawn as two concepts.
        if row["source"] == row["target"]:
            return False
        terms = (name, *self._truth.model.graph.nodes[name]["synonyms"])
        is_named = speaks_of(f"{row[OTHER_END[end]]} {row['effect']}", terms)
        return not is_named and name not in self._truth.not_wrong(row, end) and stem(row, end).count(BLANK) == 1
