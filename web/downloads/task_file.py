"""A view turns into a task for a learning platform that opens it by itself and takes the score."""

from datetime import date
from functools import partial
from typing import Any

from graph.dataset import Dataset
from graph.export.file_name import file_name
from graph.export.practice.practice_formats import PLATFORM_FORMATS, SCORM
from graph.export.practice.practice_task import PracticeTask
from graph.practice.items import items
from web.downloads.download import Download, DownloadError
from web.downloads.printables import in_a_worker
from web.downloads.question_files import NO_QUESTION
from web.downloads.view_files import name_parts
from web.map.practice_bank import MOST_RELATIONS
from web.map.shared_cache import SharedCache
from web.map.view import View
from web.offline.data import bank_of_part
from web.offline.task_package import task_package

_FILES: SharedCache[tuple[Any, ...], bytes] = SharedCache(2)


def task_file(dataset: Dataset, view: View, shown: str) -> Download:
    """Return the task to answer questions about what is shown at a query: the same ones for everybody."""
    known = PLATFORM_FORMATS[SCORM]
    return Download(
        known.name,
        known.use,
        file_name(name_parts(view), view.model.version, SCORM, view.model.title),
        known.media_type,
        partial(_file, dataset, view, PracticeTask(shown), date.today()),
    )


def _file(dataset: Dataset, view: View, task: PracticeTask, day: date) -> bytes:
    key = (dataset.version, dataset.path.name, dataset.stories, task, day)
    return _FILES.get(key, lambda: _made(dataset, view, task, day))


def _made(dataset: Dataset, view: View, task: PracticeTask, day: date) -> bytes:
    ids = tuple(map(str, view.shown.index))
    if not items(view.model, ids[:MOST_RELATIONS]):
        raise DownloadError(NO_QUESTION)
    # A worker gets the part alone, by which nothing can be told to be wrong.
    return in_a_worker(task_package, dataset, task, ids, day, bank_of_part(dataset, ids))
