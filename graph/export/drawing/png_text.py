"""A PNG turns into one that says what it shows and how large it is."""

from io import BytesIO

_PIXELS_PER_INCH = 96


def described_png(png: bytes, scale: int, title: str, description: str) -> bytes:
    """Return the PNG with its title, its description and its size on paper.

    `scale` is the number of its pixels for each pixel of a page.
    """
    # Pillow is loaded by those who make a PNG.
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    words, file = PngInfo(), BytesIO()
    words.add_itxt("Title", title, lang="en")
    words.add_itxt("Description", description, lang="en", zip=True)
    density = _PIXELS_PER_INCH * scale
    with Image.open(BytesIO(png)) as image:
        image.convert("RGB").save(file, "PNG", pnginfo=words, dpi=(density, density))
    return file.getvalue()


def size_of(png: bytes) -> tuple[int, int]:
    """Return the width and height of a picture in pixels."""
    from PIL import Image

    with Image.open(BytesIO(png)) as image:
        return image.size
