"""The figures of followers become the sentence of the docs, with the slowest step of all."""

from bench.follow import Figures, report


def test_the_slowest_step_is_reported() -> None:
    assert report(Figures(100, (0.1, 0.25), (0.5, 0.4))) == (
        "100 followers: the last one heard of a step after 0.25 s and had its slide after 0.50 s (slowest of 2 steps)."
    )
