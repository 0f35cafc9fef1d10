"""Cohen's kappa is held to examples that were worked out by hand."""

import pytest

from graph.reviews.agreement import Agreement, agreement, cohens_kappa
from graph.reviews.review import Review


def pairs(counts: dict[tuple[str, str], int]) -> list[tuple[str, str]]:
    return [pair for pair, number in counts.items() for _ in range(number)]


def test_fifty_relations_with_two_words() -> None:
    # They agree on 35 of 50: 0.7. Ada says “supported” of 25, Bo of 30, so chance agrees on
    # 0.5 * 0.6 + 0.5 * 0.4 = 0.5, and kappa is (0.7 - 0.5) / (1 - 0.5) = 0.4.
    counts = {("supported", "supported"): 20, ("supported", "not"): 5, ("not", "supported"): 10, ("not", "not"): 15}
    assert cohens_kappa(pairs(counts)) == pytest.approx(0.4)


def test_ten_relations_with_three_words() -> None:
    # They agree on 4 + 2 + 1 = 7 of 10. Ada: 5, 3, 2. Bo: 5, 3, 2. Chance: (25 + 9 + 4) / 100 = 0.38.
    # (0.7 - 0.38) / (1 - 0.38) = 0.32 / 0.62 = 0.516129...
    counts = {
        **{("supported", "supported"): 4, ("partly", "partly"): 2, ("not", "not"): 1},
        **{("supported", "partly"): 1, ("partly", "not"): 1, ("not", "supported"): 1},
    }
    assert cohens_kappa(pairs(counts)) == pytest.approx(32 / 62)


@pytest.mark.parametrize(
    ("said", "kappa"),
    [
        ([], None),
        ([("supported", "supported")] * 3, None),
        ([("supported", "not"), ("not", "supported")], -1.0),
        ([("supported", "supported"), ("not", "not")], 1.0),
    ],
)
def test_full_agreement_is_one_and_one_word_alone_is_none(said: list[tuple[str, str]], kappa: float | None) -> None:
    assert cohens_kappa(said) == kappa
    assert cohens_kappa([(second, first) for first, second in said]) == kappa


def claims(*said: dict[str, str]) -> list[dict[str, Review]]:
    return [
        {who: Review("r1", "d1", who, "2026-03-14", verdict, "", "", 2) for who, verdict in own.items()} for own in said
    ]


def test_claims_with_one_reader_count_nowhere() -> None:
    assert agreement(claims({"ada": "supported"}, {})) == Agreement(0, None)


def test_with_three_readers_it_is_the_mean_of_each_two_weighted_by_what_both_have_read() -> None:
    # Ada and Bo: two claims, kappa 1. Ada and Cy: four claims; they agree on 2 of 4, chance on 0.5, so kappa 0.
    both = [{"ada": "supported", "bo": "supported"}, {"ada": "not", "bo": "not"}]
    words = ("supported", "not")
    others = [{"ada": one, "cy": other} for one in words for other in words]
    assert agreement(claims(*both, *others)) == Agreement(6, pytest.approx(2 / 6))
