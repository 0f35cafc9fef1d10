"""From the code of a fault of an expectation to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

EXPECTATION_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "unknown-direction": Rule(
            "error",
            "the cell does not say whether the target is raised or lowered",
            "Write raises or lowers.",
        ),
        "broken-expectation": Rule(
            "warning",
            "the map says the opposite of what is known",
            "Look at the relations of that path: one of them may be wrong, or the expectation.",
        ),
        "undetermined-expectation": Rule(
            "warning",
            "the map does not say which way: paths disagree, or a step is contested or has no direction",
            "Give the relations of those paths a polarity, or leave it: it is not the opposite of what is known.",
        ),
        "unreached-expectation": Rule(
            "warning",
            "no path of the map is short enough to lead from the source to the target",
            "Add the relations between them, or expect something of nearer concepts.",
        ),
        "unknown-end": Rule(
            "warning",
            "an expectation names a concept that is not on the map, so nothing is said of it",
            "Write the name as relations.csv has it, or a synonym of concepts.csv.",
        ),
    }
)
