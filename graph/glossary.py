"""The words of the map itself - of its kinds, its controls and its answers - and what each means."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.vocabulary import LOOP_KINDS, NET_EFFECTS, UNDETERMINED

_REINFORCING, _BALANCING = LOOP_KINDS[1], LOOP_KINDS[-1]

# Under each heading the words with their meanings; the words of the data have theirs in the vocabulary.
MAP_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "The map": MappingProxyType(
            {
                "concept": "what a box stands for: a thing that acts on others, or is acted on",
                "relation": "one row of the data, read along its arrow: source, effect, target",
                "map": "each relation with its words on the arrow; for up to about sixty relations",
                "atlas": "a column for each type; all relations of two concepts are one line",
                "matrix": "a row for each source, a column for each target; all relations of two concepts are one cell",
                "focus": "one concept in the middle, and what is near it",
                "steps": "how many arrows away from the focus the map goes",
                "direction": "out: what the focus acts on; in: what acts on the focus; both",
                "grow": "add the neighbours of one more concept to the map around a focus",
                "fold": "draw narrower concepts at their wider one, each relation with the concept of its row",
                "seen": "the relations that a panel has shown you since you opened the page",
            }
        ),
        "Answers": MappingProxyType(
            {
                "path": "a chain of relations that leads from one concept to another",
                NET_EFFECTS[1]: "the signs of the path come to more of its end",
                NET_EFFECTS[-1]: "the signs of the path come to less of its end",
                UNDETERMINED: "a sign on the way is not known, or the relations disagree",
                "what if": "follows the signs from a concept that is raised or lowered, step by step",
                "feedback loop": "a path that comes back to where it began",
                _REINFORCING: "a loop that makes a change larger",
                _BALANCING: "a loop that works against a change",
            }
        ),
    }
)
