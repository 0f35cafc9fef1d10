"""An exported SVG becomes its groups of boxes and texts, as a reader of the format sees them."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from graph.dataset import Dataset, load
from graph.export.export import export
from graph.export.export_request import ExportRequest

SVG = "{http://www.w3.org/2000/svg}"
DAY = date(2026, 1, 2)
Sides = tuple[float, float, float, float]


@dataclass(frozen=True)
class Group:
    """What is drawn of one concept or sentence: its texts, their places, and the sides of what they stand in."""

    title: str
    texts: tuple[tuple[str, float, float, float], ...]
    sides: Sides | None


def reading_of(folder: Path, relations: str) -> Dataset:
    path = folder / "relations.csv"
    path.write_text(relations, encoding="utf-8")
    return load(path)


def picture(dataset: Dataset, request: ExportRequest) -> ET.Element:
    made = export(dataset.model, request, "svg")
    assert isinstance(made, bytes)
    return ET.fromstring(made)


def texts(svg: ET.Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


def groups(svg: ET.Element) -> list[Group]:
    """Return the groups that have text: the boxes."""
    found = [_group(element) for element in svg.iter(f"{SVG}g") if element.find(f"{SVG}title") is not None]
    return [group for group in found if group.texts]


def _group(element: ET.Element) -> Group:
    written = tuple(
        (text.text or "", float(text.attrib["x"]), float(text.attrib["y"]), float(text.attrib["textLength"]))
        for text in element.findall(f"{SVG}text")
    )
    title = element.find(f"{SVG}title")
    path = element.find(f"{SVG}path")
    return Group(title.text or "" if title is not None else "", written, None if path is None else _sides(path))


def _sides(path: ET.Element) -> Sides:
    numbers = [float(number) for number in re.findall(r"-?\d+\.?\d*", path.attrib["d"])]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)
