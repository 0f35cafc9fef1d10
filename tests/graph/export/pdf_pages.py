"""A page of a PDF turns into its words and the size of its type, as a reader that is not ours finds them."""

from math import hypot

import pypdf


def text(page: pypdf.PageObject) -> str:
    return " ".join(page.extract_text().split())


def smallest(page: pypdf.PageObject) -> float:
    """Return the smallest type of a page in points, as a reader of PDF measures it."""
    found: list[float] = []

    def note(part: str, outer: list[float], inner: list[float], _: object, size: float) -> None:
        if part.strip():
            found.append(size * hypot(inner[2], inner[3]) * hypot(outer[2], outer[3]))

    page.extract_text(visitor_text=note)
    return min(found)
