"""What was typed of a film turns into its file: a story step by step, or a view by year; a bar says how far it is."""

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from graph.dataset import Dataset
from graph.export.export_request import ExportRequest, Refusal
from graph.stories.story import Story

if TYPE_CHECKING:
    from graph.export.film.film_frame import FilmFrame
    from graph.export.film.gif import Still

GIF, WEBM = "gif", "webm"
FILMS = (GIF, WEBM)
SIZES = {"720": (1280, 720), "1080": (1920, 1080)}

FIRST_HEIGHT = "720"
_NO_YEARS = (
    "Nothing to play: no relation of what was asked for names a year. Fill in the column year; a story becomes a film "
    "without years: name it with --story."
)

StillOption = Annotated[bool, typer.Option("--still", help="A film whose steps change at once, without a crossfade.")]
HeightOption = Annotated[
    str, typer.Option("--height", metavar="PIXELS", help=f"The height of a film: {' or '.join(SIZES)}; else the first.")
]


class UndrawableError(Exception):
    """A frame cannot be drawn; the refusal says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def film(
    dataset: Dataset, story: Story | None, request: ExportRequest, ending: str, height: str, is_still: bool
) -> bytes | Refusal:
    """Return the film of a story, or without one that of what was asked for, played by year."""
    # These load what draws maps and pixels, which no other file needs.
    from commands.film_video import webm
    from graph.export.film.gif import faded, gif

    frames, size = _frames(dataset, story, request), SIZES[height or FIRST_HEIGHT]
    if not frames:
        return Refusal(_NO_YEARS)
    stills = _stills(frames, request, size)
    shown = stills if is_still else faded(stills)
    try:
        return gif(shown) if ending == GIF else webm(shown, size)
    except UndrawableError as unfilmable:
        return unfilmable.refusal


def _frames(dataset: Dataset, story: Story | None, request: ExportRequest) -> "tuple[FilmFrame, ...]":
    from graph.export.film.story_film import story_frames
    from graph.export.film.year_frames import played_frames

    if story:
        return story_frames(dataset.model, story, request.theme, request.day, dataset.stories)
    return played_frames(request, dataset.model)


def _stills(frames: "Sequence[FilmFrame]", request: ExportRequest, size: tuple[int, int]) -> "Iterator[Still]":
    """Yield the stills of frames, and show on a terminal how far it is; raises UndrawableError."""
    from graph.export.film.film_frame import drawn_frame
    from graph.export.film.gif import Still

    with typer.progressbar(frames, label="drawing", file=sys.stderr, hidden=not sys.stderr.isatty()) as drawing:
        for frame in drawing:
            still = drawn_frame(frame, request.theme, request.day, size)
            if isinstance(still, Refusal):
                raise UndrawableError(still)
            yield Still(still, frame.seconds, frame.goes_on)
