"""What is taken of a file has what was chosen, the stories that it can tell, and the judgement of the whole."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from graph.export.export_request import Refusal
from graph.practice.items import items
from graph.views.scope import Scope
from web.parts import size_refusals
from web.parts.taken_part import amount_of, fitting_part, taken_part

ROWS = "source,effect,target\nGABA,calms,Stress\nGABA,calms,Fear\nSleep,calms,Fear\n"
STORIES = "story,step,title,focus\nNear,1,Here,GABA\nFar,1,There,Sleep\n"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STORIES, encoding="utf-8")
    return load(tmp_path / "relations.csv")


def test_a_part_has_what_is_chosen_and_the_stories_that_it_can_tell(dataset: Dataset) -> None:
    part = taken_part(dataset, Scope(focus="Stress"))
    assert (set(part.model.graph), part.version != dataset.version) == ({"GABA", "Stress"}, True)
    assert [story.title for story in taken_part(dataset, Scope(focus="GABA")).stories] == ["Near"]
    assert (amount_of(part), amount_of(dataset)) == ("1 of 3 relations", "")
    assert taken_part(dataset, Scope()) is dataset


def test_what_is_asked_of_a_part_is_judged_by_the_whole_file(dataset: Dataset) -> None:
    part = taken_part(dataset, Scope(focus="Stress"))
    assert items(part.model) == items(dataset.model, part.model.records)


def test_a_file_that_fits_is_taken_whole_and_a_part_that_does_not_is_refused(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fitting_part(dataset, Scope(focus="Stress"), "a page") is dataset
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 1)
    assert isinstance(fitting_part(dataset, Scope(focus="Stress"), "a page"), Dataset)
    refused = fitting_part(dataset, Scope(focus="GABA"), "a page")
    assert refused == Refusal(
        "2 relations of relations.csv are chosen; a page takes at most 1, since it has all of them with it. "
        "Choose a part of it: --focus CONCEPT --depth 2"
    )
