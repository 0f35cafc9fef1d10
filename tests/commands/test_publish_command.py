"""`neuromap publish` says what it did, what it would do, and why it could not, with the exit codes of the others."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app

from ..quick_pictures import quick_pictures  # noqa: F401

RELATIONS = "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "relations.csv"
    path.parent.mkdir()
    path.write_text(RELATIONS, encoding="utf-8")
    return path


def neuromap(*arguments: str | Path, **environment: str) -> Result:
    return CliRunner().invoke(app, ["publish", *map(str, arguments)], env=environment)


def test_it_says_how_many_files_are_new_and_afterwards_that_all_are_as_before(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    first = neuromap(file, site, "--url", "https://example.org/map", "--title", "Mine")
    number = len([path for path in site.rglob("*") if path.is_file()]) - 1
    assert (first.exit_code, first.stderr) == (0, f"{site}: {number} files: {number} new\n")
    assert "<title>Mine</title>" in (site / "index.html").read_text(encoding="utf-8")
    assert "https://example.org/map/concepts/gaba.html" in (site / "sitemap.xml").read_text(encoding="utf-8")
    again = neuromap(file, site, "--url", "https://example.org/map", "--title", "Mine")
    assert (again.exit_code, again.stderr) == (0, f"{site}: {number} files: {number} as before\n")


def test_a_dry_run_lists_the_files_and_writes_none(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    result = neuromap(file, site, "--dry-run")
    assert result.exit_code == 0
    assert "+ concepts/gaba.html" in result.stdout.splitlines()
    assert result.stderr.endswith("Say with --url where the site will be found.\n")
    assert "Nothing was written." in result.stderr
    assert not site.exists()


def test_the_date_is_the_one_given_or_that_of_the_environment(file: Path, tmp_path: Path) -> None:
    for options, day in ((["--date", "2020-02-03"], "2020-02-03"), ([], "2020-09-13")):
        site = tmp_path / day
        assert neuromap(file, site, *options, SOURCE_DATE_EPOCH="1600000000").exit_code == 0
        assert f"<h2>{day} " in (site / "changes.html").read_text(encoding="utf-8")


def test_a_file_without_relations_ends_with_1(file: Path, tmp_path: Path) -> None:
    file.write_text("source,effect,target\n", encoding="utf-8")
    result = neuromap(file, tmp_path / "site")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (
        1,
        "Nothing to publish: the file has no relation that can be drawn.",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{file}", "{site}", "--url", "example.org"], "'example.org' is no address such as https://example.org/map/."),
        (["{file}", "{site}", "--url", "https://example.org/?a"], "must end before '?' and '#'"),
        (["{file}", "{file}"], "is a file."),
        (["{file}", "{data}"], "holds files and no neuromap-site.json"),
        (["{file}", "foo://x"], "Protocol not known: foo"),
        (["{site}/missing.csv", "{site}"], "there is no such file"),
    ],
)
def test_what_is_wrong_is_said_and_ends_with_2(arguments: list[str], said: str, file: Path, tmp_path: Path) -> None:
    places = {"file": file, "site": tmp_path / "site", "data": file.parent}
    result = neuromap(*(argument.format(**places) for argument in arguments))
    assert result.exit_code == 2
    assert said in " ".join(result.stderr.split())


def test_of_a_large_file_what_is_around_a_concept_is_published(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text(f"{RELATIONS}Stress,raises,Cortisol,increases,core\nSleep,calms,Pain,decreases,core\n")
    monkeypatch.setattr("web.parts.size_refusals.MOST_WHOLE", 2)
    refused = neuromap(file, tmp_path / "site")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1,
        "3 relations of relations.csv are chosen; a site takes at most 2, since it has all of them with it. "
        "Choose a part of it: --focus CONCEPT --depth 2",
    )
    assert not (tmp_path / "site").exists()
    assert neuromap(file, tmp_path / "site", "--focus", "GABA").exit_code == 0
    names = {path.stem for path in (tmp_path / "site" / "concepts").iterdir()}
    assert {"gaba", "stress", "cortisol"} <= names
    assert "sleep" not in names
