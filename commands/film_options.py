"""What was typed of a film turns into its file: a story told step by step, with a bar of how far it is."""

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

StillOption = Annotated[bool, typer.Option("--still", help="A film whose steps change at once, without a crossfade.")]
HeightOption = Annotated[str, typer.Option("--height", metavar="PIXELS", help="The height of a film: 720 or 1080.")]


class UndrawableError(Exception):
    """A frame cannot be drawn; the refusal says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def film(
    dataset: Dataset, story: Story, request: ExportRequest, ending: str, height: str, is_still: bool
) -> bytes | Refusal:
    """Return the film of a story; raises BadParameter for a height that no film has."""
    if height not in SIZES:
        raise typer.BadParameter(f"a film is {' or '.join(SIZES)} pixels high.", param_hint="--height")
    # These load what draws maps and pixels, which no other file needs.
    from commands.film_video import webm
    from graph.export.film.gif import faded, gif
    from graph.export.film.story_film import story_frames

    frames = story_frames(dataset.model, story, request.theme, request.day)
    stills = _stills(frames, request, SIZES[height])
    shown = stills if is_still else faded(stills)
    try:
        return gif(shown) if ending == GIF else webm(shown, SIZES[height])
    except UndrawableError as unfilmable:
        return unfilmable.refusal


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
