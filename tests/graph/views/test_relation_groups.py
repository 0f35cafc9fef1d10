"""The relations of a concept become groups: first those that lead out of it, each direction by sign."""

from graph.views.relation_groups import RelationGroup, by_direction_and_sign

CALMS, LOWERS, FEEDS, QUIETENS = (
    {"id": id, "source": source, "target": target, "polarity": polarity}
    for id, source, target, polarity in (
        ("r1", "GABA", "Stress", "decreases"),
        ("r2", "Stress", "GABA", "decreases"),
        ("r3", "GABA", "Mood", "increases"),
        ("r4", "GABA", "Mood", "decreases"),
    )
)


def test_the_relations_of_a_concept_go_by_direction_then_sign_and_stay_in_their_order() -> None:
    assert by_direction_and_sign([CALMS, LOWERS, FEEDS, QUIETENS], "GABA") == (
        RelationGroup("From GABA: increases", (FEEDS,)),
        RelationGroup("From GABA: decreases", (CALMS, QUIETENS)),
        RelationGroup("To GABA: decreases", (LOWERS,)),
    )


def test_no_relations_are_no_group() -> None:
    assert by_direction_and_sign([], "GABA") == ()
