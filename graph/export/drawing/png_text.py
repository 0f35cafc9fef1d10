"""A PNG turns into one that says what it shows and how large it is."""

import struct
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_PIXELS_PER_INCH = 96
_METRES_PER_INCH = 0.0254
# A PNG begins with a signature of 8 bytes and the chunk IHDR of 25.
_HEADER = 33


def described_png(png: bytes, scale: int, title: str, description: str) -> bytes:
    """Return the PNG with its title, its description and its size on paper; its pixels are not packed anew.

    `scale` is the number of its pixels for each pixel of a page.
    """
    # Pillow is loaded by those who make a PNG.
    from PIL.PngImagePlugin import PngInfo, putchunk

    words, file = PngInfo(), BytesIO()
    words.add_itxt("Title", title, lang="en")
    words.add_itxt("Description", description, lang="en", zip=True)
    density = round(_PIXELS_PER_INCH * scale / _METRES_PER_INCH)
    file.write(png[:_HEADER])
    putchunk(file, b"pHYs", struct.pack(">IIB", density, density, 1))
    for kind, content, *_ in words.chunks:
        putchunk(file, kind, content)
    file.write(png[_HEADER:])
    return file.getvalue()


def size_of(png: bytes) -> tuple[int, int]:
    """Return the width and height of a picture in pixels."""
    from PIL import Image

    with Image.open(BytesIO(png)) as image:
        return image.size


def pixels_of(png: bytes) -> "Image":
    """Return the pixels of a PNG, without what it shows of the ground behind it."""
    from PIL import Image

    return Image.open(BytesIO(png)).convert("RGB")
