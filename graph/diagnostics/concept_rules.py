"""From the code of a fault in what concepts.csv says beyond names and types to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

CONCEPT_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "unknown-prefix": Rule(
            "warning",
            "an id begins with a prefix that is not listed; it is shown and leads nowhere",
            "Write the id of a listed prefix, or leave it as it is.",
        ),
        "bad-id": Rule(
            "warning",
            "an id has no prefix, or its number looks otherwise than those of its list",
            "Write the prefix, a colon and the number, such as CHEBI:16865, with a semicolon between two ids.",
        ),
        "shared-id": Rule(
            "warning",
            "two concepts have the same id",
            "Keep the id at the one concept that it means; if both mean the same, make the two one.",
        ),
        "unknown-broader": Rule(
            "warning",
            "a concept names a wider one that concepts.csv does not list, so it is drawn as if it had none",
            "Add a row for the wider concept, or write its name as its own row does.",
        ),
        "self-broader": Rule(
            "warning",
            "a concept is said to be broader than itself",
            "Write the name of another concept, or leave the cell blank.",
        ),
        "broader-circle": Rule(
            "warning",
            "concepts are broader than each other in a circle, so none of them is drawn as the wider one",
            "Look for the cell that has it the wrong way round; the widest concept leaves it blank.",
        ),
    }
)

# What only those are told who edit.
ADVICE_ON_CONCEPTS = frozenset(CONCEPT_RULES)
