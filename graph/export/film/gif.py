"""Stills with their seconds turn into a GIF; the same bytes for the same stills."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class Still:
    """A picture, the seconds that it stands, and whether it goes on with the one before, as a year after another."""

    image: "Image"
    seconds: float
    goes_on: bool = False


# A change from still to still takes so many frames of so many seconds.
_FADES, _FADE = 4, 0.08
_COLOURS = 96


def faded(stills: Iterable[Still]) -> Iterator[Still]:
    """Yield the stills with frames between them in which each gives way to the next."""
    from PIL import Image

    before: Image.Image | None = None
    for still in stills:
        if before and not still.goes_on:
            for step in range(1, _FADES + 1):
                yield Still(Image.blend(before, still.image, step / (_FADES + 1)), _FADE)
        yield still
        before = still.image


def gif(stills: Iterable[Still]) -> bytes:
    """Return the stills as a GIF that begins again at its end."""
    durations: list[int] = []
    frames = _quantized(stills, durations)
    file = BytesIO()
    # Pillow takes each frame as it comes, and asks for its time after that.
    next(frames).save(
        file, "GIF", save_all=True, append_images=frames, duration=durations, loop=0, disposal=1, optimize=False
    )
    return file.getvalue()


def _quantized(stills: Iterable[Still], durations: list[int]) -> "Iterator[Image]":
    """Yield the stills in few colours; how long each stands, in milliseconds, is added to the durations."""
    from PIL import Image

    for still in stills:
        durations.append(round(still.seconds * 100) * 10)
        yield still.image.quantize(_COLOURS, dither=Image.Dither.NONE)
