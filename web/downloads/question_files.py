"""A view turns into files of questions about what it shows, for learning platforms."""

from datetime import datetime
from functools import partial

from graph.export.file_name import file_name
from graph.export.practice.practice_choice import items_for_files
from graph.export.practice.practice_file import practice_file
from graph.export.practice.practice_formats import PRACTICE_FORMATS
from graph.model.map_model import MapModel
from graph.practice.items import items
from web.downloads.download import Download, DownloadError
from web.downloads.view_files import name_parts
from web.map.shared_cache import SharedCache
from web.map.view import View

# More make a file that no course can use, and hold up everybody else while it is made.
MOST_RELATIONS = 1000
NO_QUESTION = "Nothing can be asked of these relations. Show more relations first."
_FILES: SharedCache[tuple[str, tuple[str, ...], str], bytes] = SharedCache(20)


def too_many(shown: int) -> str:
    """Return why there is no file about so many relations, and the way out."""
    limit = f"{MOST_RELATIONS:,} relations can be asked about in one file, and {shown:,} are shown"
    return f"At most {limit}. Show fewer, or use the command “neuromap practice”."


def question_files(view: View) -> tuple[Download, ...]:
    """Return what can be asked of the shown relations, in the order of PRACTICE_FORMATS."""
    shown = tuple(map(str, view.shown.index))
    return tuple(
        Download(
            known.name,
            known.use,
            file_name(name_parts(view), view.model.version, form, view.model.title),
            known.media_type,
            partial(_file, view.model, shown, form),
        )
        for form, known in PRACTICE_FORMATS.items()
    )


def _file(model: MapModel, shown: tuple[str, ...], form: str) -> bytes:
    return _FILES.get((model.version, shown, form), lambda: _made(model, shown, form))


def _made(model: MapModel, shown: tuple[str, ...], form: str) -> bytes:
    if len(shown) > MOST_RELATIONS:
        raise DownloadError(too_many(len(shown)))
    asked = items_for_files(items(model, shown))
    if not asked:
        raise DownloadError(NO_QUESTION)
    # Anki takes a change only from a deck that is newer, be it by a second: so it is the moment, and not the day.
    return practice_file(model, asked, form, datetime.now().astimezone())
