"""A word that means a listed one is offered with the reason; any other word gets none."""

import pytest

from graph.diagnostics.word_meanings import MEANINGS, word_for
from graph.vocabulary import EVIDENCE, POLARITIES, SPECIES

LISTED = {"unknown-polarity": POLARITIES, "unknown-species": SPECIES, "unknown-evidence": EVIDENCE}


@pytest.mark.parametrize(
    ("code", "word", "listed"),
    [
        ("unknown-polarity", "up", "increases"),
        ("unknown-polarity", "Down", "decreases"),
        ("unknown-polarity", "reduces", "decreases"),
        ("unknown-polarity", "stimulates", "increases"),
        ("unknown-polarity", "up-regulates activity", "increases"),
        ("unknown-polarity", "down-regulates quantity by expression", "decreases"),
        ("unknown-species", "mouse/rat", "mixed"),
        ("unknown-species", "mice and rats", "mixed"),
        ("unknown-evidence", "cell culture", "in vitro"),
    ],
)
def test_a_word_of_the_same_meaning_is_offered_with_its_reason(code: str, word: str, listed: str) -> None:
    words = LISTED[code]
    assert word_for(word, code, words) == f"If it means {words[listed]}, write {listed!r}."


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("unknown-polarity", "does not reduce"),
        ("unknown-polarity", "binds"),
        ("unknown-species", "mouse/zebrafish"),
        ("unknown-evidence", "in vivo"),
        ("unknown-level", "up"),
    ],
)
def test_a_word_of_no_clear_meaning_is_left_alone(code: str, word: str) -> None:
    assert word_for(word, code, LISTED.get(code, {})) == ""


def test_each_meaning_is_a_listed_word() -> None:
    assert all({*meanings} <= {*LISTED[code]} for code, meanings in MEANINGS.items())
