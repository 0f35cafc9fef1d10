"""What was asked for as a deck, a hand-out or a poster turns into its file, or into what is wrong with the question."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

import typer

from commands.film_options import FILMS, SIZES, film
from graph.dataset import Dataset
from graph.diagnostics.nearest import did_you_mean
from graph.export.export import export
from graph.export.export_request import ExportRequest, Refusal
from graph.export.handout.paper import HANDOUT_PAPERS, POSTER_PAPERS, Paper
from graph.export.poster.poster_request import LONGEST_ADDRESS, Orientation, PosterRequest, live_address
from graph.stories.story import Story, story_id

DECK, SHEETS = "pptx", "pdf"
URL_SETTING = "NEUROMAP_URL"
TOLD = (DECK, *FILMS)

StoryOption = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="The story of a .pptx, .gif or .webm: its title or id, or how that begins. A film without: the years.",
    ),
]
HandoutOption = Annotated[
    bool, typer.Option("--handout", help="A .pdf to print: the map, its numbered propositions and their sources.")
]
PaperOption = Annotated[
    Paper | None,
    typer.Option(case_sensitive=False, help="a3 to a0: a poster. a4 or letter: that of a hand-out, a4 if not said."),
]
OrientationOption = Annotated[
    Orientation | None, typer.Option(help="Which way a poster is held; else that with the larger names.")
]
TilesOption = Annotated[bool, typer.Option("--tiles", help="A poster on sheets of A4, with marks to cut and glue.")]
UrlOption = Annotated[
    str,
    typer.Option(
        "--url",
        metavar="ADDRESS",
        help=f"Where the map is served: a poster gets a QR code to it. Else the one in {URL_SETTING}.",
    ),
]
BlanksOption = Annotated[
    bool, typer.Option("--blanks", help="A hand-out with parts left out to be filled in, and the key on its last page.")
]


@dataclass(frozen=True)
class PrintOptions:
    """What was typed of a story, of a hand-out and of a poster."""

    story: str = ""
    handout: bool = False
    paper: Paper | None = None
    blanks: bool = False
    orientation: Orientation | None = None
    tiles: bool = False
    url: str = ""
    still: bool = False
    height: str = ""

    @property
    def is_poster(self) -> bool:
        """Whether the paper is that of a poster."""
        return self.paper in POSTER_PAPERS

    @property
    def home(self) -> str:
        """Where the map is served, as the option or the environment says, "" where neither does."""
        return (self.url or os.environ.get(URL_SETTING, "")).strip()


def exported(
    dataset: Dataset, request: ExportRequest, ending: str, options: PrintOptions, view: str = ""
) -> bytes | Refusal:
    """Return the file that was asked for, a poster with a QR code to a view (what stands behind the ? of its address).

    Raises BadParameter where the options do not go together.
    """
    # Each of these loads libraries that the others do not need.
    if ending == DECK:
        from graph.export.slides.deck import deck

        told = story_named(dataset.stories, options.story)
        return deck(dataset.model, told, request.theme, request.day, request.layout, dataset.stories)
    if ending in FILMS:
        filmed = story_named(dataset.stories, options.story) if options.story else None
        return film(dataset, filmed, request, ending, options.height, options.still)
    if options.handout:
        from graph.export.handout.sheets import handout

        return handout(dataset.model, request, options.paper or Paper.a4, options.blanks)
    if options.is_poster:
        from graph.export.poster.poster import poster

        return poster(dataset.model, request, _poster_request(request, options, view))
    return export(dataset.model, request, ending)


def _poster_request(request: ExportRequest, options: PrintOptions, view: str) -> PosterRequest:
    # A map that is not told its level opens with the first one.
    whole = view if request.scope.levels else f"level=&{view}".rstrip("&")
    address = live_address(options.home, whole)
    return PosterRequest(options.paper or POSTER_PAPERS[0], options.orientation, options.tiles, address)


def require_consistent(options: PrintOptions, ending: str) -> None:
    """Raise BadParameter where an option asks for something that the file to be written is not."""
    if options.story and ending not in TOLD:
        said = f"a story is told by a deck or a film: let OUT end in .{', .'.join(TOLD)}."
        raise typer.BadParameter(said, param_hint="--story")
    _require_film(options, ending)
    if options.handout and ending != SHEETS:
        raise typer.BadParameter(f"a hand-out is for print: let OUT end in .{SHEETS}.", param_hint="--handout")
    if options.paper in HANDOUT_PAPERS and not options.handout:
        raise typer.BadParameter("this is the paper of a hand-out: add --handout.", param_hint="--paper")
    if options.blanks and not options.handout:
        raise typer.BadParameter("blanks are those of a hand-out: add --handout.", param_hint="--blanks")
    _require_poster(options, ending)


def _require_film(options: PrintOptions, ending: str) -> None:
    """Raise BadParameter where what is asked of a film goes with no film, or no film has this height."""
    named = {"--still": options.still, "--height": options.height}
    for option in (name for name, given in named.items() if given and ending not in FILMS):
        raise typer.BadParameter(f"this is of a film: let OUT end in .{' or .'.join(FILMS)}.", param_hint=option)
    if options.height and options.height not in SIZES:
        raise typer.BadParameter(f"a film is {' or '.join(SIZES)} pixels high.", param_hint="--height")


def _require_poster(options: PrintOptions, ending: str) -> None:
    """Raise BadParameter where what is asked of a poster goes with no poster, or leads nowhere."""
    if options.is_poster and options.handout:
        raise typer.BadParameter(f"a hand-out is on {' or '.join(HANDOUT_PAPERS)}.", param_hint="--paper")
    if options.is_poster and ending != SHEETS:
        raise typer.BadParameter(f"a poster is for print: let OUT end in .{SHEETS}.", param_hint="--paper")
    named = {"--orientation": options.orientation, "--tiles": options.tiles, "--url": options.url}
    for option in (name for name, given in named.items() if given and not options.is_poster):
        raise typer.BadParameter(f"this is of a poster: add --paper {POSTER_PAPERS[0]}, or larger.", param_hint=option)
    if options.is_poster and options.home and not _is_address(options.home):
        hint = "--url" if options.url else URL_SETTING
        raise typer.BadParameter(
            f"{options.home!r} is no address of a web page; write it as https://map.example.org.", param_hint=hint
        )


def _is_address(text: str) -> bool:
    """Return whether a text is the address of a page, without a query of its own.

    >>> _is_address("https://map.example.org/"), _is_address("map.example.org"), _is_address("https://a?b")
    (True, False, False)
    """
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    is_page = parts.scheme in ("http", "https") and bool(parts.hostname)
    return is_page and not parts.query and not parts.fragment and len(text) <= LONGEST_ADDRESS


def story_named(stories: Sequence[Story], name: str) -> Story:
    """Return the story of this title or id, whatever its case and marks, or the only one that begins so."""
    alike = [story for story in stories if name and story.id.startswith(story_id(name))]
    exact = [story for story in alike if story.id == story_id(name)]
    if exact or len(alike) == 1:
        return (exact or alike)[0]
    titles = [story.title for story in stories]
    if not titles:
        raise typer.BadParameter("the file has no stories.csv with a story beside it.", param_hint="--story")
    choices = f"Stories: {'; '.join(titles)}."
    said = f"{name!r} is not a story. {did_you_mean(name, titles)}" if name else "this file tells a story: name it."
    raise typer.BadParameter(f"{said.strip()} {choices}", param_hint="--story")
