"""The words typed after `neuromap export` turn into a file, or into the reason why there is none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from commands.arguments import concept_of, dataset_of, listed
from commands.export_options import (
    TOLD,
    BlanksOption,
    HandoutOption,
    OrientationOption,
    PaperOption,
    PrintOptions,
    StoryOption,
    TilesOption,
    UrlOption,
    exported,
    require_consistent,
    story_named,
)
from commands.file_argument import FileArgument
from commands.film_options import FILMS, HeightOption, StillOption
from commands.out_file import DateOption, moment_of, spare_the_data, write_out
from commands.saving import end
from commands.view_query import view_query
from graph.dataset import Dataset
from graph.export.export import ENDINGS, PICTURES
from graph.export.export_request import SCALES, ExportRequest, Refusal
from graph.model.facet_words import words
from graph.model.wider import folded_around
from graph.palette import Theme
from graph.store.file_address import file_path
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope, levels_of
from graph.vocabulary import BY_SIZE, DEPTHS, DIRECTIONS, FACETS, FIRST_DEPTH, Direction, Kind
from graph.wording import counted
from graph.year_span import LAST_YEAR, span_of

OFFLINE = "html"
_ENDINGS = (*ENDINGS, *TOLD, OFFLINE)
_SEVERAL = "Several: repeat the option."
_FilterOption = Annotated[list[str] | None, typer.Option(help=f"Only relations that have this word. {_SEVERAL}")]
_DirectionOption = Annotated[Direction, typer.Option(help="From the focus along the relations, against them, or both.")]
_DepthOption = Annotated[int, typer.Option(min=DEPTHS[0], max=DEPTHS[-1], help="Steps from the focus that are near.")]
_LevelOption = Annotated[list[str] | None, typer.Option(help=f"Only this level; all where none is named. {_SEVERAL}")]
_FoldOption = Annotated[list[str] | None, typer.Option(help=f"A wider concept, drawn for the narrower. {_SEVERAL}")]
_LayoutOption = Annotated[Kind | None, typer.Option(help="The kind of picture; else the size decides.")]
_UntilOption = Annotated[
    str, typer.Option(metavar="YEAR", help="Only what was known by this year, as 1994; a film may play 1980-1994.")
]
_ScaleOption = Annotated[
    int, typer.Option(min=SCALES[0], max=SCALES[-1], help="Pixels of a PNG for each pixel of the page.")
]
_OutArgument = Annotated[
    Path, typer.Argument(parser=file_path, metavar="OUT", help=f"The file to write: .{', .'.join(_ENDINGS)}.")
]


def export_file(
    file: FileArgument,
    out: _OutArgument,
    focus: Annotated[str, typer.Option(help="A concept, or a synonym: only what is near it.")] = "",
    depth: _DepthOption = FIRST_DEPTH,
    direction: _DirectionOption = DIRECTIONS[0],
    level: _LevelOption = None,
    fold: _FoldOption = None,
    type: _FilterOption = None,
    polarity: _FilterOption = None,
    evidence: _FilterOption = None,
    support: _FilterOption = None,
    species: _FilterOption = None,
    reading: _FilterOption = None,
    until: _UntilOption = "",
    layout: _LayoutOption = None,
    theme: Annotated[Theme, typer.Option(help="The colours of a picture.")] = Theme.light,
    scale: _ScaleOption = 1,
    title: Annotated[str, typer.Option(help="The title of a picture.")] = "",
    sources: Annotated[bool, typer.Option("--sources", help="List the sources below a picture.")] = False,
    story: StoryOption = "",
    handout: HandoutOption = False,
    paper: PaperOption = None,
    blanks: BlanksOption = False,
    orientation: OrientationOption = None,
    tiles: TilesOption = False,
    url: UrlOption = "",
    still: StillOption = False,
    height: HeightOption = "",
    date: DateOption = None,
) -> None:
    """Write the map of FILE, or the part chosen, to OUT: a picture, data, slides, print, or a page to explore.

    Exit code 0: written; 1: nothing to write, or no font for it; 2: bad usage, or a file cannot be read or written.
    """
    options = PrintOptions(story, handout, paper, blanks, orientation, tiles, url, still, height)
    dataset = _read_for(options, file, out)
    scope = _folded(dataset, replace(_scope(dataset, focus, depth, level or []), direction=direction), fold or [])
    filters = _filters(dataset, (type, polarity, evidence, support, species, reading), until)
    _write(dataset, ExportRequest(scope, filters, layout or BY_SIZE, theme, scale, title, sources), out, options, date)


def _read_for(options: PrintOptions, file: Path, out: Path) -> Dataset:
    """Return the dataset of a file; one that would be written over, and options of another format, end the command."""
    require_consistent(options, _ending(out))
    spare_the_data(file, out)
    return dataset_of(file)


def _ending(out: Path) -> str:
    ending = max((known for known in _ENDINGS if out.name.lower().endswith(f".{known}")), key=len, default="")
    if not ending:
        said = f"{out.name!r} ends in no format that can be written. Endings: .{', .'.join(_ENDINGS)}."
        raise typer.BadParameter(said, param_hint="OUT")
    return ending


def _scope(dataset: Dataset, focus: str, depth: int, levels: list[str]) -> Scope:
    concept = concept_of(focus, dataset.graph, "--focus") if focus else None
    return Scope(listed(levels, levels_of(dataset.model.relations), "--level"), concept, depth)


def _folded(dataset: Dataset, scope: Scope, names: list[str]) -> Scope:
    """Return the scope with concepts folded; one that no other is narrower than ends the command."""
    model = dataset.model
    known = [concept_of(name, model.graph, "--fold") for name in names]
    for name in known:
        if name not in model.narrower:
            raise typer.BadParameter(f"no concept is narrower than {name!r}.", param_hint="--fold")
    return replace(scope, folded=tuple(sorted(folded_around(model.wider, known, scope.focus).items())))


def _filters(dataset: Dataset, given: Sequence[list[str] | None], until: str) -> Filters:
    """Return the filters of the words that are given for each facet, in the order of FACETS, and of a year."""
    if until and not span_of(until):
        said = f"{until!r} is no year: write one such as 1994, or for a film years such as 1980-1994."
        raise typer.BadParameter(said, param_hint="--until")
    known_by = (until,) if until else ()
    if not any(given):
        return Filters(until=known_by)
    table = dataset.model.words
    chosen = {facet: found for facet, found in zip(FACETS, given, strict=True) if found}
    facets = {facet: listed(found, words(table, facet), f"--{facet}") for facet, found in chosen.items()}
    return Filters(**facets, until=known_by)


def _write(dataset: Dataset, undated: ExportRequest, out: Path, options: PrintOptions, date: datetime | None) -> None:
    request = replace(undated, day=moment_of(date).date())
    relations = len(filtered(dataset.model, request.scope, request.filters))
    if not relations and not request.scope.focus:
        end("Nothing to export: no relation of the file has all that was asked for.", 1)
    ending, view = _ending(out), view_query(request)
    file = _page(dataset, request, view) if ending == OFFLINE else exported(dataset, request, ending, options, view)
    if isinstance(file, Refusal):
        end(str(file), 1)
    write_out(out, file)
    if options.story:
        story = story_named(dataset.stories, options.story)
        return typer.echo(f"{out}: “{story.title}” in {counted(len(story.steps), 'step')}", err=True)
    if options.is_poster and not options.home:
        typer.echo("Without a QR code: --url says where the map is served.", err=True)
    of_all = counted(len(dataset.model.relations), "relation")
    amount = f"{_amount(dataset, request, ending, relations)} of {of_all}"
    return typer.echo(f"{out}: {amount}{_not_drawn(dataset)}", err=True)


def _not_drawn(dataset: Dataset) -> str:
    """Return how many rows of the file are no relation because of an error, "" for none."""
    rows = counted(dataset.rows, "row")
    said = f"{dataset.refused} of the {rows} of the file {'is' if dataset.refused == 1 else 'are'} not drawn"
    return f"; {said}, and `neuromap check` says why" if dataset.refused else ""


def _amount(dataset: Dataset, request: ExportRequest, ending: str, chosen: int) -> str:
    """Return what a file has of the relations: a picture those that fit it, a film those with a year."""
    if ending not in (*PICTURES, *FILMS):
        return str(chosen)
    # It loads what lays out maps, which no other file needs.
    from graph.export.drawing.filtered_picture import shown_in

    dated = replace(request.filters, until=request.filters.until or (LAST_YEAR,))
    return str(len(shown_in(dataset.model, request.scope, dated if ending in FILMS else request.filters)))


def _page(dataset: Dataset, request: ExportRequest, start: str) -> bytes | Refusal:
    """Return the page of the whole map, which opens with what was chosen, of a large one of that alone.

    It takes a while, and that is said first.
    """
    # It loads what draws maps for browsers, which no other file needs.
    from web.offline.data import bank_of_part
    from web.offline.offline_page import offline_page
    from web.parts.taken_part import amount_of, fitting_part

    part = fitting_part(dataset, request.scope, "a page that works offline", request.filters)
    if isinstance(part, Refusal):
        return part
    typer.echo("Laying out a map around each concept", err=True)
    title = request.title or ": ".join(filter(None, [dataset.model.title, amount_of(part)]))
    return offline_page(part, title, start, request.day, bank=bank_of_part(part)).encode()
