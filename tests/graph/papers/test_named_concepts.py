"""A concept is found under each of its names, however that is written, the longest first, and never inside a word."""

import pytest

from graph.papers.named_concepts import ConceptNames

NAMES = ConceptNames(
    {
        "GABA": ("γ-Aminobutyric acid",),
        "T cell": ("T lymphocyte",),
        "Regulatory T cell": ("Treg",),
        "IL-1": (),
        "IL-1β": ("interleukin-1 beta",),
        "TNF-α": (),
        "Nitric oxide": ("NO",),
        "A": (),
        "Mood": ("Twice claimed",),
        "Sleep": ("Twice claimed",),
        "Fight-or-flight response": (),
        "Inflammation (brain)": (),
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gamma-aminobutyric acid (GABA)", ["GABA", "GABA"]),
        ("γ\u2010aminobutyric\nacid", ["GABA"]),
        ("Tregs, regulatory T-cells and T lymphocytes", ["Regulatory T cell", "Regulatory T cell", "T cell"]),
        ("IL-1β, IL 1 beta and interleukin-1β, not IL-1", ["IL-1β", "IL-1β", "IL-1β", "IL-1"]),
        ("IL-10, GABAergic, IL-17", []),
        ("TNFα/TNF alpha", ["TNF-α", "TNF-α"]),
        ("anti-TNF-α and non-GABA drugs", []),
        ("NO fell; no change", ["Nitric oxide"]),
        ("a dose of A", ["A"]),
        ("twice claimed", []),
        ("the fight or flight response", ["Fight-or-flight response"]),
        ("inflammation (brain)", ["Inflammation (brain)"]),
        ("It was T. Cell death rose.", []),
        ("", []),
    ],
)
def test_each_name_is_found_as_a_whole(text: str, found: list[str]) -> None:
    assert [named.concept for named in NAMES.named_in(text)] == found


def test_a_place_is_that_of_the_name_alone() -> None:
    text = "In mice (GABA-treated)."
    assert [text[named.start : named.end] for named in NAMES.named_in(text)] == ["GABA"]


def test_no_names_are_found_nowhere() -> None:
    assert ConceptNames({}).named_in("GABA") == ()
