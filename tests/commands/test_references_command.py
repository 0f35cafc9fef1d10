"""`neuromap references` lists the papers that wait for a relation."""

import json
from pathlib import Path

from typer.testing import CliRunner

from commands.cli import app


def test_the_papers_that_no_relation_uses_are_listed(tmp_path: Path) -> None:
    file = tmp_path / "relations.csv"
    file.write_text("source,effect,target,citation\nGABA,calms,Stress,a\n")
    none = CliRunner().invoke(app, ["references", str(file)])
    assert (none.stdout, none.stderr) == ("", f"There is no references.csv with papers beside {file}.\n")
    (tmp_path / "references.csv").write_text("key,citation,year,pmid\na,Bhat,2010,1\nb,Li,2020,2\n")
    found = CliRunner().invoke(app, ["references", str(file)])
    assert (found.exit_code, found.stdout) == (0, "references.csv:3: b: Li, 2020, PubMed 2\n")
    assert found.stderr == "1 of 2 papers in references.csv not used yet\n"
    as_json = CliRunner().invoke(app, ["references", str(file), "--format", "json"])
    assert [paper["key"] for paper in json.loads(as_json.stdout)] == ["b"]
    assert CliRunner().invoke(app, ["references", str(tmp_path / "none.csv")]).exit_code == 2
