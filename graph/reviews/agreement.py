"""The reviews of relations turn into the agreement of their readers: Cohen's kappa."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graph.reviews.review import Review


@dataclass(frozen=True)
class Agreement:
    """How many relations two readers or more have read, and their kappa; None where it is not defined."""

    relations: int = 0
    kappa: float | None = None


def cohens_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return how far two readers agree beyond chance, from the verdicts of both on each of some relations.

    It is (po - pe) / (1 - pe): po is the share on which they agree, pe the one expected if each gave its verdicts at
    random, as often as it did. 1 is full agreement, 0 that of chance; None without relations, or if all verdicts are
    one word, where chance alone would agree as well.

    >>> cohens_kappa([("supported", "supported"), ("not", "not"), ("supported", "not"), ("not", "supported")])
    0.0
    """
    if not pairs:
        return None
    firsts, seconds = (Counter(pair[side] for pair in pairs) for side in (0, 1))
    observed = sum(first == second for first, second in pairs) / len(pairs)
    expected = sum(firsts[word] * seconds[word] for word in firsts) / len(pairs) ** 2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def agreement(by_claim: Iterable[Mapping[str, Review]]) -> Agreement:
    """Return the agreement of readers, from the last review of each reader of each claim.

    With two readers it is their kappa; with more the mean of that of each two, weighted by the relations that both
    have read. Twos whose kappa is not defined are left out of the mean.
    """
    verdicts: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    shared = [own for own in by_claim if len(own) > 1]
    for own in shared:
        for one, other in combinations(sorted(own), 2):
            verdicts[one, other].append((own[one].verdict, own[other].verdict))
    known = [(len(pairs), kappa) for pairs in verdicts.values() if (kappa := cohens_kappa(pairs)) is not None]
    weight = sum(number for number, _ in known)
    return Agreement(len(shared), sum(number * kappa for number, kappa in known) / weight if weight else None)
