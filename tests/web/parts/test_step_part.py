"""A step of a story of a large file shows the part that it is about."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from tests.web.parts.made import many_concepts
from web.map.cache import model_of
from web.map.query_words import Query
from web.parts import size_refusals
from web.parts.parts import part_of

HEADER = "story,step,title,text,focus,select,from,to\n"
STEPS = (
    "T,1,Near,,p0c0,,,",
    "T,2,Way,,,,p0c0,p2c0",
    "T,3,One,,,p1c0 acts on p2c0,,",
    "T,4,All,,,,,",
    "T,5,No way,,,,p0c9,p3c9",
)


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dataset:
    """Return a dataset that is large, with a story."""
    many = many_concepts()
    assert many.graph is not None
    rows = "".join(f"{source},acts on,{target}\n" for source, target in many.graph.edges())
    (tmp_path / "relations.csv").write_text(f"source,effect,target\n{rows}", encoding="utf-8")
    (tmp_path / "stories.csv").write_text(HEADER + "\n".join(STEPS), encoding="utf-8")
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1000)
    return load(tmp_path / "relations.csv")


def pairs(dataset: Dataset, **query: str) -> set[tuple[str, str]]:
    part = part_of(dataset, {name: [word] for name, word in query.items()})
    return set(model_of(part.dataset).graph.edges())


def test_a_step_shows_its_focus_its_paths_or_what_it_selects(told: Dataset) -> None:
    shown = [part_of(told, {"story": ["t"], "step": [str(number)]}) for number in range(1, 6)]
    assert [(part.kind, part.query.scope.focus, part.total) for part in shown] == [
        ("near", "p0c0", 251),
        ("near", None, 2),
        ("near", "p1c0", 251),
        ("overview", None, 1280),
        ("near", "p0c9", 251),
    ]
    assert pairs(told, story="t", step="2") == {("p0c0", "p1c0"), ("p1c0", "p2c0")}


@pytest.mark.parametrize(
    ("said", "focus", "community"),
    [
        ({"step": ["2"], "to": ["p1c0"]}, "p0c0", ()),
        ({"step": ["3"], "select": ["p4c0"]}, None, ()),
        ({"step": ["3"], "page": ["1"]}, None, ()),
        ({"step": ["3"], "community": ["p3c0"]}, None, ("p3c0",)),
        ({"step": ["3"], "focus": ["p4c0"]}, "p4c0", ()),
    ],
)
def test_what_the_address_says_besides_comes_first(
    told: Dataset, said: Query, focus: str | None, community: tuple[str, ...]
) -> None:
    asked = part_of(told, {"story": ["t"], **said}).query
    assert (asked.scope.focus, asked.scope.only, asked.community) == (focus, None, community)
