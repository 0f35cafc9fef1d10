"""The kind of a file and the query for it turn into the download, or into a sentence on what is wrong with them."""

from collections.abc import Callable, Mapping

from graph.dataset import Dataset
from graph.export.export_request import SCALES
from graph.export.formats import DATA_FORMATS, PICTURE_FORMATS
from graph.export.handout.paper import HANDOUT_PAPERS, POSTER_PAPERS, Paper
from graph.export.poster.poster_request import live_address
from graph.export.practice.practice_formats import PLATFORM_FORMATS, PRACTICE_FORMATS, TASK_FORMATS
from graph.palette import Theme
from graph.wording import shortened
from web.downloads.download import Download, DownloadError
from web.downloads.poster_file import POSTERS, poster_file
from web.downloads.printables import SHEETS, hand_outs, slides, whole_map
from web.downloads.question_files import question_files
from web.downloads.task_file import task_file
from web.downloads.view_files import PictureStyle, data, pictures, tables, why_no_picture
from web.map.choices import choices
from web.map.query_words import STORY, Query, chosen_text, view_query
from web.map.story_step import story_step_of, words_of
from web.map.view import View, view_of

LONGEST_TITLE = 120
_TABLES = ("relations", "concepts")
DECK, PAGE = "deck", "page"
KINDS = (*PICTURE_FORMATS, *DATA_FORMATS, *PLATFORM_FORMATS, *SHEETS, *POSTERS, DECK, *_TABLES, PAGE)
NOTHING = "Nothing is shown that could be taken away. Show more relations first."
# What can be chosen besides the address of the page, and what counts where nothing is said.
_STYLES: Mapping[str, tuple[str, ...]] = {
    "theme": tuple(Theme),
    "scale": tuple(str(scale) for scale in range(SCALES[0], SCALES[1] + 1)),
    "sources": ("0", "1"),
}


def file_query(dataset: Dataset, kind: str, query: Query, home: str = "") -> Download | str:
    """Return the file of a kind that a query asks for; raises DownloadError where it cannot be made here and now.

    The query is the address of the page with, besides, `title`, `theme`, `scale` and `sources` of a picture, `paper` of
    a sheet or a poster; of a deck it names the story. A poster leads to the page at `home` by a QR code.
    """
    if kind not in KINDS:
        return f"There is no kind of file “{shortened(kind)}”; possible: {', '.join(KINDS)}."
    papers = POSTER_PAPERS if kind in POSTERS else HANDOUT_PAPERS
    for name, known in {**_STYLES, "paper": papers}.items():
        said = chosen_text(query, name)
        if said and said not in known:
            return f"The address asks for {name} “{shortened(said)}”; possible: {', '.join(known)}."
    if len(chosen_text(query, "title")) > LONGEST_TITLE:
        return f"A title has at most {LONGEST_TITLE} letters."
    makers: dict[str, Callable[[], Download | None]] = {
        DECK: lambda: _deck(dataset, query),
        PAGE: lambda: next(iter(whole_map(dataset))),
        **{name: lambda name=name: _table(dataset, name) for name in _TABLES},  # type: ignore[misc]
    }
    found = makers[kind]() if kind in makers else _of_shown(dataset, kind, query, home)
    return found or f"There is no such {'story' if kind == DECK else 'file'} here, or no longer."


def _deck(dataset: Dataset, query: Query) -> Download | None:
    named = zip(dataset.stories, slides(dataset, _style(query).theme), strict=True)
    return next((file for story, file in named if story.id == chosen_text(query, STORY)), None)


def _table(dataset: Dataset, name: str) -> Download | None:
    return next((file for file in tables(dataset) if file.label.lower() == name), None)


def _of_shown(dataset: Dataset, kind: str, query: Query, home: str) -> Download:
    words = words_of(dataset, story_step_of(dataset, query), query)
    view = view_of(dataset, choices(dataset, words))
    if not view.amount:
        raise DownloadError(NOTHING)
    if kind in POSTERS:
        address = live_address(home, view_query(words))
        paper = Paper(chosen_text(query, "paper") or POSTER_PAPERS[0])
        return poster_file(view, _style(query), POSTERS[kind], paper, address)
    return task_file(dataset, view, view_query(words)) if kind in TASK_FORMATS else _of_view(view, kind, query)


def _of_view(view: View, kind: str, query: Query) -> Download:
    style = _style(query)
    if kind in DATA_FORMATS:
        return data(view)[list(DATA_FORMATS).index(kind)]
    if kind in PRACTICE_FORMATS:
        return question_files(view)[list(PRACTICE_FORMATS).index(kind)]
    if kind in SHEETS:
        sheets = hand_outs(view, style, Paper(chosen_text(query, "paper") or Paper.a4))
        return sheets[list(SHEETS).index(kind)]
    obstacle = why_no_picture(view, style)
    if obstacle and kind in obstacle.endings:
        raise DownloadError(obstacle.message)
    return pictures(view, style)[list(PICTURE_FORMATS).index(kind)]


def _style(query: Query) -> PictureStyle:
    return PictureStyle(
        chosen_text(query, "title"),
        Theme(chosen_text(query, "theme") or Theme.light),
        int(chosen_text(query, "scale") or SCALES[0]),
        chosen_text(query, "sources") == "1",
    )
