"""A dataset turns into the menu of what can be taken away of it: kinds of file, each with its label and its use."""

from typing import Any

from graph.dataset import Dataset
from graph.export.export_request import SCALES
from graph.export.formats import DATA_FORMATS, PICTURE_FORMATS, ExportFormat
from graph.export.handout.paper import HANDOUT_PAPERS, POSTER_PAPERS
from graph.export.practice.practice_formats import PLATFORM_FORMATS
from web.downloads.poster_file import POSTERS
from web.downloads.printables import DECK_USE, SHEETS
from web.downloads.view_files import table_paths

Entry = dict[str, str]


def download_menu(dataset: Dataset) -> dict[str, Any]:
    """Return the kinds of file by group, under the names that `web.downloads.file_query` knows, and what they offer.

    They are the same of each part of the dataset.
    """
    return {
        "pictures": [_format(kind, known) for kind, known in PICTURE_FORMATS.items()],
        "data": [_format(kind, known) for kind, known in DATA_FORMATS.items()],
        "questions": [_format(kind, known) for kind, known in PLATFORM_FORMATS.items()],
        "sheets": [_entry(kind, sheet.label, sheet.use) for kind, sheet in SHEETS.items()],
        "posters": [_entry(kind, one.label, one.use) for kind, one in POSTERS.items()],
        "decks": [{"story": story.id, "title": story.title, "use": DECK_USE} for story in dataset.stories],
        "tables": [
            _entry(label.lower(), label, f"all of {path.name}, for Excel")
            for label, path in table_paths(dataset).items()
        ],
        "page": True,
        "papers": [{"word": paper.value, "label": paper.capitalize()} for paper in HANDOUT_PAPERS],
        "posterPapers": [{"word": paper.value, "label": paper.capitalize()} for paper in POSTER_PAPERS],
        "scales": list(range(SCALES[0], SCALES[1] + 1)),
    }


def _format(kind: str, known: ExportFormat) -> Entry:
    return _entry(kind, known.name, known.use)


def _entry(kind: str, label: str, use: str) -> Entry:
    return {"kind": kind, "label": label, "use": use}
