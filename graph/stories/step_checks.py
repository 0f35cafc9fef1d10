"""From the rows of stories.csv and the map that they tell of to their faults, in file order."""

from collections.abc import Iterable, Iterator, Sequence

from graph.checks.cell_checks import check_cells
from graph.checks.spreadsheet_damage import spreadsheet_damage
from graph.checks.swallowed_rows import swallowed_rows
from graph.checks.tidying import stray_spaces, tidy
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, in_file_order, shown
from graph.model.map_model import MapModel
from graph.questions.paths import FIRST_LENGTH
from graph.reading.table import Table
from graph.schema import STORIES
from graph.stories.map_index import sentences, words_in_use
from graph.stories.question_checks import question_faults
from graph.stories.step_view import scope_of, step_view_of, unknown_concepts
from graph.stories.story import StepRow, Story
from graph.views.filtered import filtered
from graph.vocabulary import TYPES

# What steps show is worked out for so many of them; a file with more is no story that anybody tells.
MOST_STEPS = 200


def check_story_cells(table: Table) -> list[Diagnostic]:
    """Return the faults of the cells of stories.csv, whatever map they tell of."""
    tidied = tidy(table, (STORIES,))
    damage = [*spreadsheet_damage(tidied), *swallowed_rows(table, (STORIES,))]
    destroyed = {(found.line, found.column) for found in damage}
    faults = [*stray_spaces(table, tidied), *check_cells(tidied, STORIES)]
    return in_file_order([*damage, *(found for found in faults if (found.line, found.column) not in destroyed)])


def check_steps(table: Table, stories: Sequence[Story], model: MapModel | None) -> list[Diagnostic]:
    """Return what the steps of the stories of a table name that the map does not have, and what they fail to show.

    Nothing can be said without a map.
    """
    steps = sorted((step for story in stories for step in story.steps), key=lambda step: step.line)
    if model is None or not steps:
        return []
    return [found for step in steps[:MOST_STEPS] for found in _Checked(table, model, step).faults()]


class _Checked:
    """One step, what it is looked up in, and what it shows."""

    def __init__(self, table: Table, model: MapModel, step: StepRow) -> None:
        self.table, self.model, self.step = table, model, step
        self.view = step_view_of(step, model)

    def faults(self) -> Iterator[Diagnostic]:
        unknown = [*self._unknown_concepts(), *self._unknown_types(), *self._half_path()]
        yield from unknown
        scope = scope_of(self.view, self.model)
        if self.view.ends and scope.only is None:
            message = f"no path of at most {FIRST_LENGTH} steps leads from {' to '.join(map(shown, self.view.ends))}"
            yield self._fault("to", "no-path", message, self.step.end)
        relations = filtered(self.model, scope, self.view.filters)
        if relations.empty and not unknown:
            yield self._fault("title", "empty-step", "the step shows no relation", self.step.title)
        visible = {*relations.index, *relations["source"], *relations["target"], self.view.focus}
        yield from self._selection(visible)
        yield from self._question(visible)

    def _unknown_concepts(self) -> Iterator[Diagnostic]:
        for column, name in unknown_concepts(self.step, self.model):
            message = f"{shown(name)} is not a concept of the map"
            yield self._fault(column, "missing-concept", message, name, self.model.terms)

    def _unknown_types(self) -> Iterator[Diagnostic]:
        known = words_in_use("type", self.step.types, self.model)
        for word in self.step.types:
            if word not in known:
                message = f"no concept of the map has the type {shown(word)}"
                yield self._fault("type", "unknown-choice", message, word, TYPES)

    def _half_path(self) -> Iterator[Diagnostic]:
        start, end = self.step.start, self.step.end
        if bool(start) != bool(end):
            empty = "to" if start else "from"
            yield self._fault(empty, "one-ended-path", f"the path has no concept in '{empty}'", start or end)
        elif start and not self.view.ends and self.model.concept(start) == self.model.concept(end) is not None:
            yield self._fault("to", "one-ended-path", f"both ends of the path are {shown(end)}", end)

    def _selection(self, visible: set[str | None]) -> Iterator[Diagnostic]:
        written = self.step.select
        if written and not self.view.selected:
            known = [*self.model.terms, *sentences(self.model)]
            message = f"{shown(written)} is neither a concept nor a relation of the map"
            yield self._fault("select", "missing-selection", message, written, known)
        elif written and self.view.selected not in visible:
            yield self._fault("select", "hidden-selection", f"the step does not show {shown(written)}", written)

    def _question(self, visible: set[str | None]) -> Iterator[Diagnostic]:
        for code, message, value in question_faults(self.step.ask, self.view, self.model, visible):
            known = self.model.terms if code == "missing-concept" else ()
            yield self._fault("ask", code, message, value, known)

    def _fault(self, column: str, code: str, message: str, value: str, known: Iterable[str] = ()) -> Diagnostic:
        place = (self.step.line, self.table.column_number(column))
        help = f"{did_you_mean(value, known)} {RULES[code].way_out}".strip()
        return fault(self.table.path, place, code, message, value, help)
