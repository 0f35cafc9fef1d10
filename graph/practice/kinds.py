"""The kinds of questions, in the order in which they are listed, and what stands for what is masked."""

from collections.abc import Mapping
from types import MappingProxyType

BLANK = "____"
MOST_WRONG = 8
POINT = "point"

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "target": "the concept that a relation leads to",
        "source": "the concept that a relation starts at",
        "effect": "the linking phrase between two concepts",
        "sign": "what one concept does to another, as one of the polarities",
        "evidence": "what a relation rests on: people, animals, cells, a review or an overview",
        "agree": "whether the studies of two concepts agree",
        POINT: "the box of a concept on a small map, of whose boxes no names are shown",
        "definition": "the concept that a definition describes",
    }
)
# A file for a learning platform has no map to point at.
KINDS_IN_FILES = tuple(kind for kind in KINDS if kind != POINT)
