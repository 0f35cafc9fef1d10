"""The task to take away is about what is shown, made once, and refused where nothing can be asked."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from graph.dataset import Dataset, load
from graph.export.practice.scorm_package import PAGE
from web.downloads import task_file as under_test
from web.downloads.download import Download, DownloadError
from web.downloads.file_query import file_query
from web.downloads.question_files import NO_QUESTION

from ..offline.test_offline_page import data_of

TABLE = "source,effect,target,level\nGABA,calms,Stress,core\nStress,raises,Cortisol,research\n"
STORIES = "story,step,title,text,focus\nCalm,1,GABA calms,It calms.,GABA\n"


@pytest.fixture
def dataset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dataset:
    (tmp_path / "relations.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STORIES, encoding="utf-8")
    monkeypatch.setattr(under_test, "in_a_worker", lambda function, *given: function(*given))
    return load(tmp_path / "relations.csv")


def wanted(dataset: Dataset, **query: str) -> Download:
    found = file_query(dataset, "scorm.zip", {name: [word] for name, word in query.items()})
    assert isinstance(found, Download), found
    return found


def task_in(file: Download) -> Any:
    with ZipFile(BytesIO(file.make())) as opened:
        return data_of(opened.read(PAGE).decode())["task"]


def test_it_is_about_what_is_shown_whatever_else_the_address_says(dataset: Dataset) -> None:
    file = wanted(dataset, level="", focus="Stress", theme="dark", title="Mine")
    assert file.file_name == f"neuroimmune-map-stress-{dataset.version[:8]}.scorm.zip"
    assert task_in(file) == "level=&focus=Stress&mode=recall&seed=0&number=15"
    assert file.make() is wanted(dataset, level="", focus="Stress").make()


def test_a_step_of_a_story_is_what_it_shows(dataset: Dataset) -> None:
    task = task_in(wanted(dataset, story=dataset.stories[0].id, step="1"))
    assert "focus=GABA" in task
    assert "story" not in task


def test_where_nothing_can_be_asked_that_is_said(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(under_test, "items", lambda *_: ())
    with pytest.raises(DownloadError, match=NO_QUESTION):
        wanted(dataset, level="").make()
