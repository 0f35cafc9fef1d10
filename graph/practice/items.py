"""The map model turns into questions about its relations and concepts: the one place where they are made."""

from collections.abc import Iterable, Iterator

from graph.model.map_model import MapModel
from graph.model.once_per_model import once_per_model
from graph.practice.concept_questions import ConceptQuestions
from graph.practice.kinds import BLANK
from graph.practice.pair_questions import PairQuestions
from graph.practice.point_questions import PointQuestions
from graph.practice.practice_item import PracticeItem
from graph.practice.truth import Row, truth_of


def items(model: MapModel, ids: Iterable[str] | None = None) -> tuple[PracticeItem, ...]:
    """Return what can be asked of the relations with these ids, or of all, and of the concepts at their ends.

    Of a concept that acts on itself nothing is asked: the question would hold its own answer.

    Relations stand in file order with their kinds in the order of KINDS; then come the definitions, their concepts in
    the order in which the file names them first. What is right and what is wrong is judged over the whole model, of
    a part over that of its file, so an item is the same whatever else is asked for. Ids that the model does not have
    are passed over.
    """
    whole = model.whole or model
    wanted = frozenset(model.records if ids is None else ids)
    rows = [row for id, row in whole.records.items() if id in wanted]
    return _questions_of(whole).about(rows)


class _Questions:
    """All that can be asked of the rows of one file."""

    def __init__(self, model: MapModel) -> None:
        truth = truth_of(model)
        self._concepts, self._pairs = ConceptQuestions(truth), PairQuestions(truth)
        self._points = PointQuestions(truth, self._concepts)
        self._order = {name: number for number, name in enumerate(model.graph)}

    def about(self, rows: list[Row]) -> tuple[PracticeItem, ...]:
        """Return the items; a row whose own words look like a gap leaves open what is asked."""
        ends = {row[end] for row in rows for end in ("source", "target")}
        definitions = (self._concepts.definition(name) for name in sorted(ends, key=self._order.__getitem__))
        about_rows = (item for row in rows for item in self._about_row(row) if item and item.stem.count(BLANK) == 1)
        return (*about_rows, *(item for item in definitions if item))

    def _about_row(self, row: Row) -> Iterator[PracticeItem | None]:
        if row["source"] == row["target"]:
            return
        yield self._concepts.end(row, "target")
        yield self._concepts.end(row, "source")
        yield self._pairs.effect(row)
        yield self._pairs.sign(row)
        yield self._pairs.evidence(row)
        yield self._pairs.agree(row)
        yield self._points.box(row)


@once_per_model(2)
def _questions_of(model: MapModel) -> _Questions:
    return _Questions(model)
