"""A view turns into pictures, data and tables to take away: each with its name, and made only when it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from graph.dataset import Dataset, rows_in
from graph.export.export import PLACED, chosen, export
from graph.export.export_request import ExportRequest, Refusal
from graph.export.file_name import file_name
from graph.export.formats import DATA_FORMATS, FORMATS, PICTURE_FORMATS
from graph.export.graph_formats import csv_table
from graph.export.obstacles import Obstacle, letters_to_ask_for, why_not_drawn
from graph.map_title import title_of
from graph.model.concepts import CONCEPTS_FILE
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.reading.file_content import is_there
from graph.views.scope import Scope
from graph.writing.spreadsheet import for_spreadsheet
from web.downloads.download import Download, DownloadError
from web.map.shared_cache import SharedCache
from web.map.view import View

_TABLE = "csv"
_FILES: SharedCache[tuple[Any, ...], bytes] = SharedCache(40)
_OBSTACLES: SharedCache[str, Obstacle | None] = SharedCache(100)


@dataclass(frozen=True)
class PictureStyle:
    """How a picture is to look."""

    title: str = ""
    theme: Theme = Theme.light
    scale: int = 1
    with_sources: bool = False


def pictures(view: View, style: PictureStyle) -> tuple[Download, ...]:
    """Return the pictures of exactly what is shown."""
    request = picture_request(view, style)
    makers = {ending: partial(export_file, view.model, request, ending) for ending in PICTURE_FORMATS}
    details = {"png": f"{style.scale}x"} if style.scale > 1 else {}
    return tuple(_download(ending, view, make, details.get(ending, "")) for ending, make in makers.items())


def data(view: View) -> tuple[Download, ...]:
    """Return the shown relations for other programs, the table first."""
    requests = {PLACED: picture_request(view, PictureStyle())}
    endings = (ending for ending in DATA_FORMATS if ending != _TABLE)
    others = {
        ending: partial(export_file, view.model, requests.get(ending, shown_request(view)), ending)
        for ending in endings
    }
    named = (_download(ending, view, make) for ending, make in others.items())
    return (shown_as_table(view), *named)


def shown_as_table(view: View) -> Download:
    """Return the shown relations as a table, no cell of which runs as a formula in a spreadsheet."""
    return _download(_TABLE, view, partial(shown_table, view.model, shown_request(view)))


def tables(dataset: Dataset) -> tuple[Download, ...]:
    """Return the whole files as they are on disk, for a spreadsheet; they come back as the same tables."""
    return tuple(
        Download(
            label,
            f"all of {path.name}, for Excel",
            file_name(("all", label), dataset.version, _TABLE, title_of(dataset.path)),
            FORMATS[_TABLE].media_type,
            partial(whole_table, path),
        )
        for label, path in table_paths(dataset).items()
    )


def table_paths(dataset: Dataset) -> dict[str, Path]:
    """Return the files of a dataset that are tables, by what they are called on the page."""
    files = {"Relations": dataset.path, "Concepts": dataset.path.parent / CONCEPTS_FILE}
    return {label: path for label, path in files.items() if is_there(path)}


def picture_request(view: View, style: PictureStyle) -> ExportRequest:
    """Return the request for a picture with everything where the page has it."""
    return ExportRequest(
        scope=view.scope,
        filters=view.chosen.filters,
        layout=view.chosen.layout,
        theme=style.theme,
        scale=style.scale,
        title=style.title.strip(),
        with_sources=style.with_sources,
        day=date.today(),
        frame=view.frame,
        remark=view.answer.headline if view.answer else "",
    )


def shown_request(view: View) -> ExportRequest:
    """Return the request for exactly the relations that are shown, and of the focus."""
    return ExportRequest(scope=Scope(focus=view.scope.focus, only=tuple(view.shown.index)), day=date.today())


def why_no_picture(view: View, style: PictureStyle) -> Obstacle | None:
    """Return what stands in the way of pictures of what is shown on this machine, None where nothing does."""
    letters = letters_to_ask_for("".join((style.title, *map(str, view.shown.to_numpy().ravel()))))
    return _OBSTACLES.get(letters, lambda: why_not_drawn(letters))


def export_file(model: MapModel, request: ExportRequest, ending: str) -> bytes:
    """Return the file of this ending for a version of the data, made once for everybody who asks."""
    return _FILES.get((model.version, request, ending), lambda: made(export(model, request, ending)))


def made(found: bytes | Refusal) -> bytes:
    """Return what was made; raises DownloadError where it was refused."""
    if isinstance(found, Refusal):
        raise DownloadError(str(found))
    return found


def shown_table(model: MapModel, request: ExportRequest) -> bytes:
    """Return the chosen relations as a table for a spreadsheet that comes back as the same table."""
    return for_spreadsheet(csv_table(chosen(model, request)))


def whole_table(path: Path) -> bytes:
    """Return a file as it is now as a table for a spreadsheet that comes back as the same table."""
    table, faults = rows_in(path)
    if table is None:
        raise DownloadError("; ".join(fault.message for fault in faults))
    return for_spreadsheet(table)


def _download(ending: str, view: View, make: Callable[[], bytes], detail: str = "") -> Download:
    kind, name = FORMATS[ending], file_name((*name_parts(view), detail), view.model.version, ending, view.model.title)
    return Download(kind.name, kind.use, name, kind.media_type, make)


def name_parts(view: View) -> tuple[str, ...]:
    """Return in words for a file name what is shown: question or focus, levels, and if it is filtered."""
    question, scope = view.chosen.question, view.chosen.scope
    asked = (question.kind, question.one, question.other) if question and view.answer else (scope.focus or "",)
    return (*asked, *scope.levels, "filtered" if view.chosen.filters else "")
