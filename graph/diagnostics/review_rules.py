"""From the code of a fault of a review to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

REVIEW_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "bad-digest": Rule(
            "error",
            "the cell is not the digest of a relation, by which a review knows what was read",
            "Copy the digest from another review of the relation, or read it once more under Second reading.",
        ),
        "bad-date": Rule(
            "error",
            "the cell is not a day that there is",
            "Write year, month and day, such as 2026-03-14.",
        ),
        "unknown-verdict": Rule(
            "error",
            "the verdict of a reader is not one of the listed words",
            "Write one of the listed words.",
        ),
        "repeated-review": Rule(
            "warning",
            "one reader has read the same words twice; what was said last counts",
            "Leave both, or delete the earlier row.",
        ),
        "outdated-review": Rule(
            "warning",
            "the relation was changed after it was read, so this review no longer counts for it",
            "Let somebody read the relation again; this row may stay as a record.",
        ),
        "unknown-relation": Rule(
            "warning",
            "a review is of a relation that is not on the map, or no longer under this id; it counts for nothing",
            "Let somebody read the relation again if it was renamed; this row may stay as a record.",
        ),
    }
)

# What only those are told who edit.
ADVICE_ON_REVIEWS = frozenset(REVIEW_RULES)
