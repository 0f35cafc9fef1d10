"""The faults of a draft are found without its map, where no table beside it is about the map; the same faults."""

from pathlib import Path
from typing import Any

import pytest

from graph import dataset
from graph.dataset_files import FILES_BESIDE, RELATIONS_FILE
from ui.drafted_map import drafted_faults, drafted_map

RELATIONS = b"source,effect,target\nGABA,calms,Stress\nGABA,calms,Stress\nSleep,lifts\n"
STORIES = b"story,step,title,focus\nCalm,1,A,GABBA\n"
PATH = Path("relations.csv")


def contents(**others: bytes) -> dict[str, bytes | None]:
    files: dict[str, bytes | None] = {RELATIONS_FILE: RELATIONS, **dict.fromkeys(FILES_BESIDE)}
    return files | {f"{name}.csv": content for name, content in others.items()}


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many relations the graphs had that were made."""
    made: list[int] = []
    build = dataset.build

    def counted(table: Any, *others: Any) -> Any:
        made.append(len(table.frame))
        return build(table, *others)

    monkeypatch.setattr(dataset, "build", counted)
    return made


def test_faults_of_relations_alone_are_those_of_the_map_and_no_graph_is_made_for_them(graphs: list[int]) -> None:
    found = drafted_faults(PATH, contents())
    assert ([(fault.line, fault.code) for fault in found], graphs) == (
        [(3, "duplicate-relation"), (4, "missing-cell")],
        [],
    )
    assert drafted_map(PATH, contents()).diagnostics == found


def test_faults_of_stories_are_found_on_the_map(graphs: list[int]) -> None:
    found = drafted_faults(PATH, contents(stories=STORIES))
    assert [(fault.path, fault.code) for fault in found][-1:] == [("stories.csv", "missing-concept")]
    assert graphs == [1]
