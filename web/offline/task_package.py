"""A dataset and a task turn into a package for a learning platform: the page that works offline, opened at the task."""

from collections.abc import Sequence
from datetime import date

from graph.dataset import Dataset
from graph.export.practice.practice_task import PracticeTask
from graph.export.practice.scorm_package import scorm_package
from graph.map_title import title_of
from web.offline.data import Bank
from web.offline.offline_page import offline_page


def task_package(
    dataset: Dataset, task: PracticeTask, ids: Sequence[str], day: date, bank: Bank | None = None
) -> bytes:
    """Return the SCORM 1.2 package of a task about the relations that its view shows; see `offline_page`."""
    page = offline_page(dataset, day=day, task=task.query, asked=tuple(ids), bank=bank)
    return scorm_package(page, f"Practise: {title_of(dataset.path)}", task.query, day)
