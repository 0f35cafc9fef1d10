"""From the ways that steps offer to their faults: steps that are not there, that no way leads to, and circles."""

from collections.abc import Iterator, Sequence

import networkx as nx

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.nearest import did_you_mean
from graph.diagnostics.rules import RULES, fault, shown
from graph.reading.table import Table
from graph.stories.branches import is_branching, place_of, step_graph, story_called
from graph.stories.story import StepRow, Story
from graph.stories.ways import Way, unreadable, ways_of


def check_branches(table: Table, stories: Sequence[Story]) -> list[Diagnostic]:
    """Return the faults of what steps say comes next; none of a table in which no step says it."""
    if not any(map(is_branching, stories)):
        return []
    return [
        *(found for story in stories for step in story.steps for found in _of_step(table, story, step, stories)),
        *_unreachable(table, stories),
        *_circles(table, stories),
    ]


def _of_step(table: Table, story: Story, step: StepRow, stories: Sequence[Story]) -> Iterator[Diagnostic]:
    place = (step.line, table.column_number("next")) if step.next else (step.line, 1)
    for part in unreadable(step.next):
        yield fault(table.path, place, "bad-next", f"{shown(part)} is no way to a next step", part)
    for way in ways_of(step.next):
        told = story_called(way.story, stories) if way.story else story
        if told is None:
            help = f"{did_you_mean(way.story, [other.id for other in stories])} {RULES['unknown-step'].way_out}".strip()
            message = f"there is no story {shown(way.story)}"
            yield fault(table.path, place, "unknown-step", message, way.story, help)
        elif place_of(way.number, told) is None:
            yield fault(table.path, place, "unknown-step", _no_step(way, told), str(way))


def _no_step(way: Way, story: Story) -> str:
    return f"{shown(story.title)} has no step {way.number}"


def _unreachable(table: Table, stories: Sequence[Story]) -> Iterator[Diagnostic]:
    """Yield a warning for each step of a branching story to which no way leads from the first step of any story."""
    graph = step_graph(tuple(stories))
    starts = [(story.id, 1) for story in stories]
    reached = set(starts).union(*(nx.descendants(graph, start) for start in starts))
    for story in filter(is_branching, stories):
        for place, step in enumerate(story.steps, 1):
            if (story.id, place) not in reached:
                message = f"no way leads to step {step.number} of {shown(story.title)}"
                at = (step.line, table.column_number("step"))
                yield fault(table.path, at, "unreachable-step", message, str(step.number))


def _circles(table: Table, stories: Sequence[Story]) -> Iterator[Diagnostic]:
    """Yield a warning for the last step of each circle, from which the story begins again."""
    graph = step_graph(tuple(stories))
    rows = {(story.id, place): step for story in stories for place, step in enumerate(story.steps, 1)}
    for circle in (found for found in nx.strongly_connected_components(graph) if _is_circle(graph, found)):
        back = [place for place in circle if rows[place].next]
        step = rows[max(back, key=lambda place: rows[place].line)]
        numbers = ", ".join(str(rows[place].number) for place in sorted(circle))
        message = f"the steps {numbers} lead in a circle"
        yield fault(table.path, (step.line, table.column_number("next")), "circular-story", message, step.next)


def _is_circle(graph: nx.DiGraph, steps: set[tuple[str, int]]) -> bool:
    return len(steps) > 1 or any(graph.has_edge(step, step) for step in steps)
