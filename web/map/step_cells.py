"""What the map shows at an address turns into the cells of a step that shows the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.dataset import Dataset
from graph.model.map_model import MapModel
from graph.views.scope import first_levels, levels_of
from graph.vocabulary import BY_SIZE, DIRECTIONS, FIRST_DEPTH, REQUIRED_COLUMNS, joined
from graph.year_span import UNTIL
from web.map.cache import model_of
from web.map.choices import Choices, choices
from web.map.query_words import Query, chosen_text
from web.map.story_step import story_step_of, words_of


@dataclass(frozen=True)
class StepCells:
    """The cells of a new step by column, and the names of what is chosen on the map and no step can hold."""

    cells: Mapping[str, str]
    left_out: tuple[str, ...]


def step_cells_of(dataset: Dataset, query: Query) -> StepCells:
    """Return the step that shows what a dataset with a graph shows at an address; it is the next of the story there."""
    model, story_step = model_of(dataset), story_step_of(dataset, query)
    said = words_of(dataset, story_step, query)
    chosen = choices(dataset, said)
    cells = {**_view(chosen, model), "select": _selected(chosen_text(said, "select"), model)}
    if story_step:
        last = max(step.number for step in story_step.story.steps)
        cells |= {"story": story_step.story.title, "step": str(last + 1)}
    return StepCells(cells, tuple(_left_out(chosen)))


def _view(chosen: Choices, model: MapModel) -> dict[str, str]:
    """Return the cells of what is laid out and hidden; what is as at first stays blank."""
    scope, question = chosen.scope, chosen.question
    paths = question if question and question.kind == "paths" else None
    known = levels_of(model.relations)
    levels, at_first = scope.levels or known, first_levels(model.relations) or known
    focus = "" if paths else scope.focus or ""
    return {
        "focus": focus,
        "depth": str(scope.depth) if focus and scope.depth != FIRST_DEPTH else "",
        "level": joined(levels) if set(levels) != set(at_first) else "",
        "layout": chosen.layout if chosen.layout != BY_SIZE else "",
        "from": paths.one if paths else "",
        "to": paths.other if paths else "",
        "polarity": joined(chosen.filters.polarity),
        "type": joined(chosen.filters.type),
        UNTIL: joined(chosen.filters.until),
    }


def _selected(select: str, model: MapModel) -> str:
    """Return a selected concept, or a selected relation as its sentence."""
    if select in model.relations.index:
        return " ".join(str(model.relations.loc[select, column]) for column in REQUIRED_COLUMNS)
    return model.concept(select) or ""


def _left_out(chosen: Choices) -> Iterable[str]:
    filters = vars(chosen.filters)
    yield from (name for name, words in filters.items() if words and name not in ("polarity", "type", UNTIL))
    if chosen.scope.direction != DIRECTIONS[0]:
        yield "direction"
    if chosen.scope.grown:
        yield "what was grown"
    if chosen.scope.folded:
        yield "what was folded"
    if chosen.question and chosen.question.kind != "paths":
        yield f"the question ({chosen.question.kind})"
