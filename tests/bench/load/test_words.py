"""Acts become the words of pictures that can be asked for; filters ask for none."""

from urllib.parse import parse_qs

from bench.load.schedule import FILTER, FOCUS, QUESTION, Act
from bench.load.words import query

LIBRARY = {
    "relations": [{"source": "A", "target": "B"}, {"source": "B", "target": "C"}, {"source": "B", "target": "A"}]
}


def asked(kind: str) -> list[dict[str, list[str]]]:
    """Return the words of some acts of a kind."""
    acts = [Act(0, 0.0, kind, number / 50) for number in range(50)]
    return [parse_qs(query(act, LIBRARY), keep_blank_values=True) for act in acts]


def test_a_filter_asks_for_nothing() -> None:
    assert all(words == {} for words in asked(FILTER))


def test_a_focus_is_on_a_concept_with_all_levels() -> None:
    found = asked(FOCUS)
    assert all(words.keys() == {"level", "focus"} and words["level"] == [""] for words in found)
    assert {words["focus"][0] for words in found} == {"A", "B", "C"}


def test_a_question_has_an_answer() -> None:
    found = asked(QUESTION)
    assert {words["ask"][0] for words in found} == {"paths", "what if"}
    ways = {(words["from"][0], words["to"][0]) for words in found if words["ask"] == ["paths"]}
    assert ways == {("A", "C"), ("B", "C"), ("B", "A")}
    assert all(words["of"] == ["answer"] and words["level"] == [""] for words in found)


def test_the_same_act_has_the_same_words() -> None:
    act = Act(3, 1.0, QUESTION, 0.25)
    assert query(act, LIBRARY) == query(act, LIBRARY)
