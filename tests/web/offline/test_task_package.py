"""A task becomes a package whose page is the one that works offline, with the task to open with."""

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from graph.dataset import load
from graph.export.practice.practice_task import PracticeTask
from graph.export.practice.scorm_package import PAGE
from web.offline.offline_page import offline_page
from web.offline.task_package import task_package

from .test_offline_page import data_of

DAY = date(2026, 1, 31)


def test_the_page_of_the_package_is_that_of_the_data_and_the_day_and_knows_its_task(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\nStress,raises,Cortisol\n", encoding="utf-8")
    dataset, task = load(path), PracticeTask("level=", 7)
    with ZipFile(BytesIO(task_package(dataset, task, [*dataset.model.records], DAY))) as opened:
        page = opened.read(PAGE).decode()
    assert data_of(page) == {**data_of(offline_page(dataset, day=DAY)), "task": task.query}
