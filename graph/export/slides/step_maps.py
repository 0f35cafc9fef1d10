"""A step of a story turns into the map of what its picture has room for: of a large map a slide needs no more."""

from graph.export.drawing.filtered_picture import fitting_in, passing
from graph.model.map_model import MapModel, map_model
from graph.model.part_graph import part_graph
from graph.stories.step_view import scope_of, step_view_of
from graph.stories.story import StepRow


def step_map(step: StepRow, model: MapModel) -> MapModel:
    """Return the map of what a step draws; without relations where its filters let none of them through."""
    view = step_view_of(step, model)
    scope = scope_of(view, model)
    ids = fitting_in(model, scope)
    drawn = model.relations.loc[ids if passing(model, ids, view.filters) else ids[:0]]
    also = {name for name in (scope.focus, view.selected) if name and name in model.graph}
    return map_model(part_graph(model.graph, drawn, sorted(also)), model.version)
