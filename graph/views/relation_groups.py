"""The relations of a concept turn into groups by direction and sign: what it does, and what is done to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from graph.vocabulary import NOT_STATED, POLARITIES

Record = Mapping[str, str]
UNFOLDED: Record = MappingProxyType({})


@dataclass(frozen=True)
class RelationGroup:
    """Relations of one direction and one sign, under the words for both."""

    heading: str
    relations: tuple[Record, ...]


def by_direction_and_sign(
    relations: Iterable[Record], concept: str, at: Mapping[str, str] = UNFOLDED
) -> tuple[RelationGroup, ...]:
    """Return the relations of a concept in groups, first those that lead out of it, signs as in the vocabulary.

    `at` says where folded concepts are drawn.
    """
    return tuple(group for group in _groups(tuple(relations), concept, at) if group.relations)


def _groups(relations: tuple[Record, ...], concept: str, at: Mapping[str, str]) -> Iterator[RelationGroup]:
    ends = [at.get(relation["source"], relation["source"]) for relation in relations]
    outward = tuple(relation for relation, end in zip(relations, ends, strict=True) if end == concept)
    inward = tuple(relation for relation, end in zip(relations, ends, strict=True) if end != concept)
    for part, direction in ((outward, f"From {concept}"), (inward, f"To {concept}")):
        for polarity in (*POLARITIES, ""):
            same = tuple(relation for relation in part if relation["polarity"] == polarity)
            yield RelationGroup(f"{direction}: {polarity or NOT_STATED}", same)
