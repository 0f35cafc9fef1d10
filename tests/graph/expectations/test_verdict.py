"""What is expected is compared with what follows in the map when its source is raised, at most three steps away."""

import pytest

from graph.expectations.expectation import Expectation
from graph.expectations.verdict import LONGEST, Verdict, judged
from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.map_model import MapModel, map_model
from tests.tables import read_table

ROWS = ("A,raises,B,increases", "B,lowers,C,decreases", "C,lowers,D,decreases", "D,raises,E,increases")


def model(*rows: str) -> MapModel:
    table = read_table("source,effect,target,polarity", *(rows or ROWS))
    return map_model(build(table, {"A": Concept("A", "", ("Alpha",))}), "v")


def verdict(expectation: str, *rows: str) -> tuple[str, tuple[str, ...]]:
    source, direction, target = expectation.split()
    [found] = judged([Expectation(source, direction, target, 2)], model(*rows))
    return found.standing, found.path


def test_the_signs_along_the_path_decide() -> None:
    assert verdict("A raises B") == ("holds", ("A", "B"))
    assert verdict("A lowers C") == ("holds", ("A", "B", "C"))
    assert verdict("A raises C") == ("broken", ("A", "B", "C"))
    assert verdict("A raises D") == ("holds", ("A", "B", "C", "D"))


def test_what_is_further_than_three_steps_away_is_not_reached() -> None:
    assert LONGEST == 3
    assert verdict("A raises E") == ("unreached", ())
    assert verdict("B raises A") == ("unreached", ())
    assert verdict("A raises A") == ("unreached", ())


def test_paths_that_disagree_leave_it_undetermined() -> None:
    rows = ("A,raises,B,increases", "A,lowers,C,decreases", "B,raises,D,increases", "C,raises,D,increases")
    assert verdict("A raises D", *rows) == ("undetermined", ("A", "B", "D"))


@pytest.mark.parametrize("second", ["A,changes,C,modulates", "A,lowers,C,decreases"])
def test_a_step_of_no_direction_and_a_contested_one_leave_it_undetermined(second: str) -> None:
    first = "A,raises,C,increases" if second.endswith("decreases") else "X,raises,A,increases"
    assert verdict("A raises C", first, second) == ("undetermined", ("A", "C"))


def test_a_shorter_path_decides_whatever_longer_ones_say() -> None:
    rows = ("A,raises,C,increases", "A,raises,B,increases", "B,lowers,C,decreases")
    assert verdict("A raises C", *rows) == ("holds", ("A", "C"))


def test_rows_that_found_no_effect_are_no_path() -> None:
    assert verdict("A raises B", "A,leaves,B,no clear effect") == ("unreached", ())


def test_a_concept_may_be_named_by_a_synonym_and_an_unknown_one_is_said() -> None:
    assert verdict("alpha raises b") == ("holds", ("A", "B"))
    assert verdict("A raises Z") == ("unknown", ())


def test_without_a_map_nothing_is_judged() -> None:
    assert judged([Expectation("A", "raises", "B", 2)], None) == ()


def test_the_outcome_says_what_the_map_says() -> None:
    expected = Expectation("A", "lowers", "B", 2)
    outcomes = [
        Verdict(expected, "broken", ("A", "B")).outcome,
        Verdict(expected, "holds", ("A", "B")).outcome,
        Verdict(expected, "unreached").outcome,
        Verdict(expected, "unknown").outcome,
        Verdict(expected, "undetermined", ("A", "B")).outcome,
    ]
    assert outcomes == [
        *("B rises: A → B", "B falls: A → B", "no path of at most 3 steps", "a concept is not on the map"),
        "paths disagree, or a step has no one direction: A → B",
    ]
