"""What is offered to take away is exactly what is shown, bears a name that says it, and comes back as it was."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest
import typst

from graph.dataset import Dataset, load, rows_in
from graph.export.obstacles import Obstacle
from graph.layout.picture import BESIDE_ANSWER
from graph.palette import Theme
from graph.questions.answer import Question
from graph.reading.read import read
from graph.views.filters import Filters
from graph.views.scope import Scope
from web.downloads.view_files import (
    Download,
    DownloadError,
    PictureStyle,
    data,
    export_file,
    picture_request,
    pictures,
    tables,
    why_no_picture,
)
from web.map.choices import Choices
from web.map.view import View, view_of

from ...tables import from_spreadsheet

HOSTILE = 'source,effect,target,own\n=1+1,-> calms,"@b",\'=x\n5-HT,feeds,b,-5\n'


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    return reading_of(tmp_path, HOSTILE)


def reading_of(folder: Path, text: str) -> Dataset:
    path = folder / "relations.csv"
    path.write_text(text, encoding="utf-8")
    return load(path)


def view(dataset: Dataset, **chosen: object) -> View:
    scope = chosen.pop("scope", Scope())
    return view_of(dataset, Choices(scope, chosen.pop("filters", Filters()), **chosen))  # type: ignore[arg-type]


def labelled(files: Iterable[Download], label: str) -> Download:
    return next(file for file in files if file.label == label)


def test_the_table_of_what_is_shown_runs_no_formula_and_comes_back(dataset: Dataset) -> None:
    file = labelled(data(view(dataset)), "CSV")
    rows = list(csv.DictReader(io.StringIO(file.make().decode("utf-8-sig"))))
    assert [(row["source"], row["effect"], row["target"], row["own"]) for row in rows] == [
        ("'=1+1", "'-> calms", "'@b", "''=x"),
        ("5-HT", "feeds", "b", "-5"),
    ]
    table, faults = read(file.make(), "a.csv")
    assert table
    assert faults == []
    back = from_spreadsheet(table)
    assert (back.cells("source"), back.cells("own")) == (["=1+1", "5-HT"], ["'=x", "-5"])


def test_a_whole_table_comes_back_as_the_table_of_the_file(dataset: Dataset) -> None:
    dataset.path.with_name("concepts.csv").write_text("name,type\n=1+1,transmitter\n", encoding="utf-8")
    for file, path in zip(tables(dataset), (dataset.path, dataset.path.with_name("concepts.csv")), strict=True):
        before, _ = rows_in(path)
        required = list(before.frame.columns) if before else []
        after, _ = read(file.make(), "a.csv", required, [])
        assert before
        assert after
        assert from_spreadsheet(after).frame.to_dict("list") == before.frame.to_dict("list")


def test_data_are_of_the_shown_relations_and_of_no_other(dataset: Dataset) -> None:
    filtered = view(dataset, filters=Filters(type=("concept",)), scope=Scope((), "5-HT"))
    file = labelled(data(filtered), "GraphML")
    assert sorted(nx.parse_graphml(file.make().decode())) == ["5-HT", "b"]
    placed = json.loads(labelled(data(filtered), "CX2").make())
    nodes = next(aspect["nodes"] for aspect in placed if "nodes" in aspect)
    assert sorted(node["v"]["name"] for node in nodes) == ["5-HT", "b"]


def test_names_say_what_is_in_a_file(dataset: Dataset) -> None:
    version = dataset.version[:8]
    near = view(dataset, scope=Scope((), "5-HT"), filters=Filters(type=("concept",)))
    assert [file.file_name for file in pictures(near, PictureStyle(scale=3))] == [
        f"neuroimmune-map-5-ht-filtered-{version}.svg",
        f"neuroimmune-map-5-ht-filtered-{version}.pdf",
        f"neuroimmune-map-5-ht-filtered-3x-{version}.png",
    ]
    asked = view(dataset, question=Question("paths", "5-HT", "b"))
    assert labelled(data(asked), "JSON").file_name == f"neuroimmune-map-paths-5-ht-b-{version}.json"
    assert [file.file_name for file in tables(dataset)] == [f"neuroimmune-map-all-relations-{version}.csv"]


def test_a_picture_is_ordered_as_the_page_shows_it(dataset: Dataset) -> None:
    asked = view(dataset, question=Question("paths", "5-HT", "b"), layout="map")
    order = picture_request(asked, PictureStyle(" Mine ", Theme.dark, 2, True))
    assert (order.title, order.theme, order.scale, order.with_sources) == ("Mine", Theme.dark, 2, True)
    assert (order.scope, order.layout, order.frame) == (asked.scope, "map", BESIDE_ANSWER)
    assert order.remark == "1 path leads from 5-HT to b. The net effect is a sign, not an amount."


def test_a_letter_that_no_font_has_is_named_before_anybody_asks(tmp_path: Path) -> None:
    odd = reading_of(tmp_path, "source,effect,target\n\U000f0001,feeds,b\n")
    assert why_no_picture(view(odd), PictureStyle()) == Obstacle(
        "No font on this machine has the letters \U000f0001 (U+F0001). Install one that has, or export an SVG.",
        ("pdf", "png"),
    )


def test_where_typst_fails_that_is_said_instead_of_a_traceback(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> bytes:
        raise OSError("no space left on device")

    monkeypatch.setattr(typst, "compile", fails)
    with pytest.raises(DownloadError, match="The picture could not be drawn: no space left on device"):
        export_file(
            replace(dataset.model, version="a version never drawn"),
            picture_request(view(dataset), PictureStyle()),
            "pdf",
        )
