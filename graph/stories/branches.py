"""The stories turn into a graph of their steps: what follows each, how far it is from the first, what is to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import networkx as nx

from graph.stories.story import StepRow, Story, story_id
from graph.stories.ways import ends, ways_of

Place = tuple[str, int]


@dataclass(frozen=True)
class NextStep:
    """A step that may follow: its story, its place in it from 1, and what the choice of it is called."""

    story: Story
    place: int
    words: str


def offered_steps(story: Story, place: int, stories: Sequence[Story]) -> tuple[NextStep, ...]:
    """Return the steps that follow the one at a place of a story: those that it offers, else the one behind it."""
    step = story.steps[place - 1]
    offered = tuple(_offered(step, story, stories))
    if offered or ends(step.next):
        return offered
    if place == len(story.steps):
        return ()
    return (NextStep(story, place + 1, story.steps[place].title),)


def said_ways(story: Story, place: int, stories: Sequence[Story]) -> str:
    """Return in words how a story goes on from a step that says so itself, "" where the one behind it follows."""
    if not story.steps[place - 1].next:
        return ""
    offered = offered_steps(story, place, stories)
    return f"goes on with {' or '.join(map(partial(_said, story), offered))}" if offered else "ends here"


def _said(own: Story, offered: NextStep) -> str:
    where = "" if offered.story == own else f" of {offered.story.title}"
    return f"{offered.words} (step {offered.place}{where})"


def is_branching(story: Story) -> bool:
    """Return whether a step of a story says what comes next, so that its steps are more than a row."""
    return any(step.next for step in story.steps)


def steps_so_far(story: Story, place: int, stories: Sequence[Story]) -> int:
    """Return how many steps the shortest way to a place of its story has; the place itself where none leads there."""
    graph = step_graph(tuple(stories))
    try:
        return int(nx.shortest_path_length(graph, (story.id, 1), (story.id, place))) + 1
    except nx.NetworkXNoPath:
        return place


def step_before(story: Story, place: int, stories: Sequence[Story]) -> int | None:
    """Return the place of the step before on the shortest way from the first step of its story; None where none is."""
    graph = step_graph(tuple(stories))
    try:
        way = nx.shortest_path(graph, (story.id, 1), (story.id, place))
    except nx.NetworkXNoPath:
        return None
    return int(way[-2][1]) if len(way) > 1 and way[-2][0] == story.id else None


def steps_to_come(story: Story, place: int, stories: Sequence[Story]) -> tuple[int | None, int | None]:
    """Return how many steps follow on the shortest and on the longest way to an end.

    The longest is None where a way leads in a circle, and so is the shortest where none leads out of it.
    """
    graph, start = step_graph(tuple(stories)), (story.id, place)
    reached = graph.subgraph({start, *nx.descendants(graph, start)})
    lengths = nx.single_source_shortest_path_length(reached, start)
    least = min((length for step, length in lengths.items() if not graph.out_degree(step)), default=None)
    longest = nx.dag_longest_path_length(reached) if nx.is_directed_acyclic_graph(reached) else None
    return least, longest


@lru_cache(maxsize=4)
def step_graph(stories: tuple[Story, ...]) -> nx.DiGraph:
    """Return the graph of the steps of all stories, each the id of its story with its place in it."""
    graph = nx.DiGraph()
    for story in stories:
        graph.add_nodes_from((story.id, place) for place in range(1, len(story.steps) + 1))
        for place in range(1, len(story.steps) + 1):
            following = offered_steps(story, place, stories)
            graph.add_edges_from(((story.id, place), (step.story.id, step.place)) for step in following)
    return nx.freeze(graph)


def _offered(step: StepRow, own: Story, stories: Sequence[Story]) -> Iterator[NextStep]:
    for way in ways_of(step.next):
        story = own if not way.story else story_called(way.story, stories)
        place = place_of(way.number, story) if story else None
        if story and place:
            yield NextStep(story, place, way.words or story.steps[place - 1].title)


def story_called(name: str, stories: Sequence[Story]) -> Story | None:
    """Return the story of this id or title, None where there is none."""
    return next((story for story in stories if story.id == story_id(name)), None)


def place_of(number: int, story: Story) -> int | None:
    """Return the place of the first step with a number, None where the story has none."""
    return next((place for place, step in enumerate(story.steps, 1) if step.number == number), None)
