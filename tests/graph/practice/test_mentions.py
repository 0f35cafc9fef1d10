"""A name is found in a text however it is written there, and never left in a question."""

import pytest

from graph.practice.mentions import masked, speaks_of


@pytest.mark.parametrize(
    ("text", "term", "left"),
    [
        ("Some T cells and T-cell growth.", "T cell", "Some ____ and ____ growth."),
        ("The level of TNF-α.", "TNF-alpha", "The level of ____."),
        ("The level of tnf alpha.", "TNF-α", "The level of ____."),
        ("Stress (a.b*) ends.", "a.b*", "Stress (____) ends."),
        ("An overall state.", "OVER", ""),
        ("MS is in systems.", "MS", "____ is in systems."),
        ("Nothing of it.", "GABA", "Nothing of it."),
        ("Ser\u043etonin itself.", "Serotonin", ""),
    ],
)
def test_each_mention_becomes_a_gap_and_a_part_of_a_word_makes_it_no_question(text: str, term: str, left: str) -> None:
    assert masked(text, [term]) == left


def test_longer_names_are_masked_first() -> None:
    assert masked("The IL-6 production of IL-6.", ["IL-6", "IL-6 production"]) == "The ____ of ____."


@pytest.mark.parametrize(
    ("text", "found"), [("calms T-cells in", True), ("t cell", True), ("a T cellular thing", False), ("", False)]
)
def test_a_text_speaks_of_a_name_only_as_a_word_of_its_own(text: str, found: bool) -> None:
    assert speaks_of(text, ["T cell"]) is found
