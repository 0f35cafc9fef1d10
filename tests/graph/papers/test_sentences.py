"""An abstract is parted into the sentences that a reader sees, and nothing of it is lost."""

import pytest

from graph.papers.sentences import sentences


@pytest.mark.parametrize(
    "parts",
    [
        ["It fell (P = 0.05).", "It rose."],
        ["GABA, e.g. in E. coli, vs. IL-6, rose 1.5-fold.", "Li et al. saw it.", "5-HT did not."],
        ["“Calm.”", "(None.)", "Is it so?", "Yes!"],
        ["Fig. 2 shows it"],
        ["The dose was 5 mg. kg, as given."],
    ],
)
def test_a_text_is_parted_where_sentences_end(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_a_paragraph_ends_a_sentence_and_blank_ones_are_none() -> None:
    text = "AIMS: calm\n\n  RESULTS: calmer.\n"
    assert [text[start:end] for start, end in sentences(text)] == ["AIMS: calm", "RESULTS: calmer."]
    assert list(sentences("  \n ")) == []
