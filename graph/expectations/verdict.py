"""Expectations and the map turn into verdicts: whether what would follow in the map is what is known to follow."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from graph.expectations.expectation import Expectation
from graph.model.map_model import MapModel
from graph.questions.signed_edges import SignedEdges, signed_edges_of
from graph.questions.what_if import WAVES, Consequence, what_if
from graph.vocabulary import EXPECTED_OUTCOMES, UNDETERMINED

# As far as "what if" goes.
LONGEST = WAVES[-1]

Following = Mapping[str, Consequence]
Standing = Literal["holds", "broken", "undetermined", "unreached", "unknown"]


@dataclass(frozen=True)
class Verdict:
    """What the map says of an expectation, and the concepts of a shortest path that says so.

    It is `broken` where the map says the opposite, `undetermined` where paths disagree or a step has no one direction,
    `unreached` where no path leads to the target, `unknown` where an end of it is not on the map.
    """

    expectation: Expectation
    standing: Standing
    path: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """What the map says instead, in a few words; what it says where the expectation holds."""
        target = self.path[-1] if self.path else self.expectation.target
        follows = self.expectation.direction == "raises"
        words = {
            "holds": f"{target} {'rises' if follows else 'falls'}",
            "broken": f"{target} {'falls' if follows else 'rises'}",
            "undetermined": "paths disagree, or a step has no one direction",
            "unreached": f"no path of at most {LONGEST} steps",
            "unknown": "a concept is not on the map",
        }[self.standing]
        return f"{words}: {' → '.join(self.path)}" if self.path else words


def judged(expectations: Sequence[Expectation], model: MapModel | None) -> tuple[Verdict, ...]:
    """Return the verdict on each expectation; there is none on any without a map.

    All relations of the map count, of whatever level. The source is raised as in "what if", which judges the target at
    the step that first reaches it, by all steps that reach it there, and goes no further than three steps.
    """
    if model is None or not expectations:
        return ()
    edges = signed_edges_of(model.graph)
    following = lru_cache(maxsize=None)(lambda concept: _following(edges, concept))
    return tuple(_verdict(expected, model, following) for expected in expectations)


def _following(edges: SignedEdges, concept: str) -> Following:
    """Return what would become of each concept that is reached when this one is raised."""
    waves = what_if(edges, concept, "raise", LONGEST)
    return {found.concept: found for wave in waves for found in wave.consequences}


def _verdict(expected: Expectation, model: MapModel, following: Callable[[str], Following]) -> Verdict:
    source, target = model.concept(expected.source), model.concept(expected.target)
    if source is None or target is None:
        return Verdict(expected, "unknown")
    found = following(source)
    if target not in found:
        return Verdict(expected, "unreached")
    outcome, path = found[target].outcome, _path(found, source, target)
    if outcome == UNDETERMINED:
        return Verdict(expected, "undetermined", path)
    return Verdict(expected, "holds" if outcome == EXPECTED_OUTCOMES[expected.direction] else "broken", path)


def _path(found: Following, source: str, target: str) -> tuple[str, ...]:
    """Return the concepts from the source to the target, back along the first step that reaches each."""
    path = [target]
    while path[-1] != source:
        path.append(found[path[-1]].reasons[0].source)
    return tuple(reversed(path))
