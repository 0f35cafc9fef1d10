"""A PNG keeps its pixels, and its words come back in any letters."""

from io import BytesIO

from PIL import Image

from graph.export.drawing.png_text import described_png, size_of


def test_the_pixels_stay_and_the_words_are_kept() -> None:
    plain = BytesIO()
    image = Image.new("RGBA", (2, 1), (0, 0, 0, 255))
    image.putpixel((0, 0), (200, 100, 40, 255))
    image.save(plain, "PNG")
    made = Image.open(BytesIO(described_png(plain.getvalue(), 3, "IL-1β → 中", "x" * 5000)))
    made.load()
    assert (made.size, made.getpixel((0, 0)), made.getpixel((1, 0))) == ((2, 1), (200, 100, 40, 255), (0, 0, 0, 255))
    assert (made.info["Title"], made.info["Description"]) == ("IL-1β → 中", "x" * 5000)
    assert [round(density) for density in made.info["dpi"]] == [288, 288]


def test_a_picture_says_its_size() -> None:
    file = BytesIO()
    Image.new("RGB", (4, 2)).save(file, "PNG")
    assert size_of(file.getvalue()) == (4, 2)
