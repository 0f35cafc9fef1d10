"""The numbers of a map have those of its second reading where there are reviews, and only there."""

import json
from pathlib import Path

from typer.testing import CliRunner

from commands.cli import app


def stats(file: Path, form: str) -> str:
    return CliRunner().invoke(app, ["stats", str(file), "--format", form]).stdout


def test_the_second_reading_is_counted_where_there_are_reviews(tmp_path: Path) -> None:
    file = tmp_path / "relations.csv"
    file.write_text("source,effect,target\nGABA,calms,Stress\n", encoding="utf-8")
    assert "second_reading" not in json.loads(stats(file, "json"))
    (tmp_path / "reviews.csv").write_text("relation,digest,reader,date,verdict\n", encoding="utf-8")
    counts = {"proposed": 1, "read once": 0, "read twice": 0, "disputed": 0, "read by two": 0, "kappa": None}
    assert json.loads(stats(file, "json"))["second_reading"] == counts
    assert stats(file, "text").endswith(
        "second reading:\n  proposed: 1\n  read once: 0\n  read twice: 0\n  disputed: 0\n  read by two: 0\n"
        "  kappa: not defined\n"
    )


def test_an_enormous_name_is_shortened_for_people_and_whole_in_json(tmp_path: Path) -> None:
    file, name = tmp_path / "relations.csv", "x" * 5_000
    file.write_text(f"source,effect,target\n{name},calms,Stress\n", encoding="utf-8")
    assert f"  {'x' * 60}…: 1" in stats(file, "text").splitlines()
    assert name in stats(file, "json")
    told = CliRunner().invoke(app, ["paths", str(file), "--from", name, "--to", "Stress"]).stdout
    assert max(map(len, told.splitlines())) < 400
