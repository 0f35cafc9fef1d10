"""A SIF file has every relation, and is read back with source, effect and target."""

from pathlib import Path

from graph.dataset import load
from graph.export.export import export
from graph.export.export_request import ExportRequest
from graph.views.filters import Filters
from graph.views.scope import Scope

from ..conftest import DATA
from ..importing.read_back import read_back, rows_of
from .pictures import DAY, reading_of


def test_the_map_reads_back_every_proposition(tmp_path: Path) -> None:
    dataset = load(DATA)
    file = export(dataset.model, ExportRequest(day=DAY), "sif")
    assert isinstance(file, bytes)
    lines = [tuple(line.split("\t")) for line in file.decode().splitlines()]
    before, after = (
        {(row["source"], row["effect"], row["target"]) for row in one.model.records.values()}
        for one in (dataset, read_back(tmp_path, ("map.sif", file)))
    )
    assert (after, {*lines}, len(lines)) == (before, before, len(dataset.model.relations))


def test_a_focus_alone_stands_by_itself_and_a_bracket_is_no_json(tmp_path: Path) -> None:
    dataset = reading_of(tmp_path, 'source,effect,target,polarity\n[Ca2+],"lets\n  in",b,increases\n')
    alone = ExportRequest(Scope(focus="b"), Filters(polarity=("decreases",)), day=DAY)
    assert export(dataset.model, alone, "sif") == b"b\n"
    file = export(dataset.model, ExportRequest(day=DAY), "sif")
    assert file == b"[Ca2+]\tlets in\tb\n"
    [row] = rows_of(read_back(tmp_path, ("map.sif", file))).values()
    assert isinstance(row, dict)
    assert (row["source"], row["effect"], row["target"]) == ("[Ca2+]", "lets in", "b")
