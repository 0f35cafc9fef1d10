"""Questions over given relations are answered in sentences, with what the map then shows."""

import networkx as nx
import pytest

from graph.model.build import build
from graph.questions.answer import Answer, Question, answer
from graph.questions.signed_edges import signed_edges_of
from graph.reading.read import read

ROWS = (
    "a,feeds,m,increases",
    "a,starves,m,increases",
    "m,calms,b,decreases",
    "a,touches,n,modulates",
    "n,wakes,b,increases",
    "c,feeds,m,decreases",
    "b,feeds,a,increases",
)


def graph_of(*rows: str) -> nx.MultiDiGraph:
    table, faults = read("\n".join(("source,effect,target,polarity", *rows)).encode(), "a.csv")
    assert faults == []
    assert table is not None
    return build(table, {})


def asked(kind: str, one: str = "", other: str = "", length: int = 3, change: str = "") -> Answer:
    return answer(Question(kind, one, other, length, change), signed_edges_of(graph_of(*ROWS)), len(ROWS))


def said(found: Answer) -> dict[str, list[str]]:
    return {
        group["heading"]: [
            f"{item['source']} {item['effect']} {item['target']} +{item['more']}" for item in group["items"]
        ]
        for group in found.groups
    }


def test_paths_come_with_their_net_effect_and_narrow_the_map_to_themselves() -> None:
    found = asked("paths", "a", "b")
    assert found.headline == "2 paths lead from a to b. The net effect is a sign, not an amount."
    assert said(found) == {
        "dampens: a → m → b": ["a feeds m +1", "m calms b +0"],
        "undetermined: a → n → b": ["a touches n +0", "n wakes b +0"],
    }
    assert found.alone
    assert len(found.relations) == 5
    assert found.asked == len(ROWS)


def test_where_no_path_leads_the_nearest_shared_neighbours_are_named() -> None:
    found = asked("paths", "m", "c")
    assert found.headline == "No path of 3 steps or fewer leads from m to c."
    assert (found.groups, found.relations, found.alone) == ((), (), False)
    assert found.nearby[0] in {"a", "b"}


def test_a_comparison_says_what_both_act_on_and_how() -> None:
    found = asked("compare", "a", "c")
    assert found.headline == "a and c both act on 1 concept."
    assert said(found) == {
        "Both, opposite direction": ["a feeds m +1", "c feeds m +0"],
        "Only a": ["a touches n +0"],
    }


def test_what_would_follow_is_told_step_by_step_and_marked_on_the_map() -> None:
    found = asked("what if", "a", length=2, change="lower")
    assert found.headline == "If a is lowered, 3 concepts would follow. Signs only, no amounts."
    assert dict(found.badges) == {"m": "fall", "n": "undetermined", "b": "undetermined"}
    assert next(iter(said(found))) == "Step 1: m would fall"
    assert not found.alone
    assert len(found.lit) == 5
    assert found.relations == found.lit


def test_loops_are_reinforcing_or_balancing() -> None:
    found = asked("loops")
    assert sorted(said(found)) == ["balancing: a → m → b → a", "undetermined: a → n → b → a"]
    assert found.headline.startswith("2 feedback loops")


@pytest.mark.parametrize("kind", ["paths", "compare"])
def test_two_equal_concepts_are_no_question(kind: str) -> None:
    with pytest.raises(ValueError, match="twice"):
        asked(kind, "a", "a")
