"""Two concepts compare by what they share, in the same or the opposite direction, and what each has alone."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions.comparison import Comparison, Shared, compare_targets
from graph.questions.signed_edges import SignedEdges, signed_edges_of
from graph.vocabulary import POLARITIES

Row = tuple[str, str, str]
ROWS = some.lists(
    some.tuples(some.sampled_from("abcde"), some.sampled_from(tuple(POLARITIES)), some.sampled_from("abcde")),
    max_size=15,
)


def edges(*rows: Row) -> SignedEdges:
    small = nx.MultiDiGraph()
    small.add_nodes_from("abcde")
    for number, (source, polarity, target) in enumerate(rows):
        small.add_edge(source, target, f"r{number}", polarity=polarity, evidence="", effect="acts on")
    return signed_edges_of(small)


def test_what_two_concepts_act_on_is_shared_or_of_one_alone() -> None:
    some_steps = edges(
        *[("a", "increases", "c"), ("b", "decreases", "c"), ("a", "decreases", "d"), ("b", "decreases", "d")],
        *[("a", "modulates", "e"), ("b", "produces", "e"), ("a", "increases", "b"), ("d", "increases", "a")],
    )
    ones, others = some_steps.after["a"], some_steps.after["b"]
    result = compare_targets(some_steps, "a", "b")
    assert result == Comparison(tuple(Shared(name, ones[name], others[name]) for name in "cde"), (ones["b"],), ())
    assert [shared.agreement for shared in result.shared] == ["opposite", "same", "undetermined"]
    assert compare_targets(some_steps, "b", "a").only_other == (ones["b"],)


def test_a_contested_step_agrees_with_nothing_and_one_without_effect_is_not_shared() -> None:
    rows = [("a", "increases", "c"), ("a", "decreases", "c"), ("b", "increases", "c")]
    result = compare_targets(edges(*rows, ("a", "increases", "d"), ("b", "no clear effect", "d")), "a", "b")
    assert [(shared.concept, shared.agreement) for shared in result.shared] == [("c", "undetermined")]
    assert [edge.target for edge in result.only_one] == ["d"]


@pytest.mark.parametrize(
    ("ends", "message"),
    [
        (("a", "z"), "'z' is not a concept of this map"),
        (("a", "a"), "a comparison needs two concepts, and 'a' is given twice"),
    ],
)
def test_a_wrong_question_is_refused(ends: tuple[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        compare_targets(edges(), *ends)


@settings(deadline=None)
@given(ROWS)
def test_every_target_of_the_two_is_in_one_place(rows: list[Row]) -> None:
    ones, others = (
        {target for source, said, target in rows if source == name != target and said != "no clear effect"}
        for name in "ab"
    )
    result = compare_targets(edges(*rows), "a", "b")
    assert [shared.concept for shared in result.shared] == sorted(ones & others)
    assert [edge.target for edge in result.only_one] == sorted(ones - others)
    assert [edge.target for edge in result.only_other] == sorted(others - ones)


def test_exercise_and_mindfulness_in_the_shipped_map(shipped: nx.MultiDiGraph) -> None:
    """Both reduce Anxiety and Inflammation; that Mindfulness did not change Immune defence is no step."""
    result = compare_targets(signed_edges_of(shipped), "Exercise", "Mindfulness")
    assert [(shared.concept, shared.agreement) for shared in result.shared] == [
        ("Anxiety", "same"),
        ("Inflammation", "same"),
    ]
    assert [edge.sentence for edge in result.only_one] == [
        "Exercise raises Anandamide.",
        "Exercise is thought to release Beta-endorphin.",
    ]
    assert [edge.sentence for edge in result.only_other] == ["Mindfulness may reduce Depression."]
