"""What is blank on a small map can be filled in one way only, and keeps something known around it."""

from collections.abc import Sequence
from itertools import permutations

from graph.practice.blank_concepts import blank_concepts, small_maps
from graph.practice.truth import Row, truth_of
from tests.graph.practice.files import model_of_rows, relation

CHAIN = [
    relation("Stress | raises | Cortisol", polarity="increases"),
    relation("Cortisol | lowers | Fever", polarity="decreases"),
    relation("Fever | tires | Muscle", polarity="decreases"),
    relation("Muscle | makes | Leptin", polarity="produces"),
]


def blank(rows: Sequence[Row], beside: Sequence[Row] = (), possible: str = "") -> tuple[str, ...]:
    """Return what may be blank of the first rows of a file, where others stand beside them."""
    model = model_of_rows([*rows, *beside])
    drawn = [*model.records.values()][: len(rows)]
    return blank_concepts(drawn, truth_of(model), lambda name: name in (possible or name))


def test_those_with_the_fewest_relations_are_blank_and_no_two_share_one() -> None:
    assert blank(CHAIN) == ("Stress", "Leptin", "Fever")
    assert blank(CHAIN, possible="Stress, Muscle and Leptin") == ("Stress", "Leptin")


def test_names_that_could_stand_at_each_others_place_are_not_both_blank() -> None:
    star = [relation(f"{name} | raises | Fever", polarity="increases") for name in ("Stress", "Leptin", "Virus")]
    assert len(blank(star)) == 1
    # What stands elsewhere in the file is true all the same.
    told = [relation("Stress | raises | Cortisol"), relation("Leptin | raises | Ghrelin")]
    assert blank(told) == ("Stress", "Leptin")
    assert blank(told, beside=[relation("Leptin | changes | Cortisol")]) == ("Stress", "Ghrelin")


def test_a_name_that_other_words_speak_of_stays_and_so_does_one_that_acts_on_itself() -> None:
    spoken = [relation("Fever | follows stress through | Cortisol"), relation("Stress | raises | Virus")]
    assert blank(spoken) == ("Fever", "Virus")
    assert blank([relation("Fever | raises | Fever")]) == ()


def test_parts_hang_together_and_each_relation_is_in_at_most_one() -> None:
    rows = [*CHAIN, relation("Fever | raises | Stress"), relation("GABA | calms | Mood")]
    assert [*small_maps(rows, 3)] == [tuple(CHAIN[:3]), (CHAIN[3],), (rows[4],), (rows[5],)]


def brute_force_fills(rows: Sequence[Row], names: Sequence[str], claims: frozenset[tuple[str, str]]) -> int:
    """Return in how many ways names can be put into their blanks so that the file has a row for each sentence."""
    fills = (dict(zip(names, order, strict=True)) for order in permutations(names))
    ends = [
        [(fill.get(row["source"], row["source"]), fill.get(row["target"], row["target"])) for row in rows]
        for fill in fills
    ]
    return sum(claims.issuperset(pairs) for pairs in ends)


def test_of_small_maps_of_a_dense_file_there_is_one_right_filling() -> None:
    names = [f"Concept {letter}" for letter in "ABCDEFGHIJKL"]
    rows = [
        relation(f"{name} | raises | {names[(place * 5 + by) % 12]}", polarity="increases")
        for place, name in enumerate(names)
        for by in (1, 3)
        if names[(place * 5 + by) % 12] != name
    ]
    model = model_of_rows(rows)
    claims = frozenset((row["source"], row["target"]) for row in rows)
    found = []
    for part in small_maps([*model.records.values()], 8):
        empty = blank_concepts(part, truth_of(model), lambda _: True)
        found.append((len(empty), brute_force_fills(part, empty, claims)))
    assert {fills for _, fills in found} == {1}
    assert max(number for number, _ in found) >= 2
