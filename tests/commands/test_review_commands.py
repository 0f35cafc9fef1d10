"""The command prints what second readers say, and joins the files of two of them."""

from pathlib import Path

from typer.testing import CliRunner

from commands.cli import app
from graph.dataset import load
from graph.reviews.reading_state import digests_of

HEAD = "relation,digest,reader,date,verdict"


def run(*words: object) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["reviews", *map(str, words)])
    return done.exit_code, done.stdout, done.stderr


def written(folder: Path) -> tuple[Path, list[str]]:
    """Write two relations; return the file and the first cells of a review of each."""
    file = folder / "relations.csv"
    file.write_text("source,effect,target\nGABA,calms,Stress\nStress,raises,Fear\n", encoding="utf-8")
    return file, [",".join(found) for found in digests_of(load(file).graph).items()]


def test_the_counts_and_what_is_disputed_are_printed(tmp_path: Path) -> None:
    file, (first, second) = written(tmp_path)
    assert run("show", file) == (1, "", f"There is no reviews.csv beside {file}.\n")
    said = [f"{first},Ada,2026-03-14,supported", f"{first},Bo,2026-03-15,partly", f"{second},Bo,2026-03-15,supported"]
    (tmp_path / "reviews.csv").write_text("\n".join([HEAD, *said, ""]), encoding="utf-8")
    assert run("show", file) == (
        0,
        "Second reading: 1 of 2 relations read once, 0 read twice, 1 disputed, 0 not read yet; "
        "agreement of readers (Cohen's kappa) 0.00 over 1 relation.\n"
        "line 2: GABA calms Stress. Ada: supported, Bo: partly\n",
        "",
    )


def test_the_files_of_two_readers_become_one(tmp_path: Path) -> None:
    _, (first, second) = written(tmp_path)
    ada, bo = tmp_path / "reviews.csv", tmp_path / "bo.csv"
    ada.write_text(f"{HEAD}\n{first},Ada,2026-03-14,supported\n", encoding="utf-8")
    bo.write_text(f"{HEAD}\n{first},Ada,2026-03-14,supported\n{second},Bo,2026-03-15,not\n", encoding="utf-8")
    assert run("merge", ada, bo, "--dry-run")[:2] == (0, f"{bo}: 1 review added\nnothing was written\n")
    assert run("merge", ada, bo)[:2] == (0, f"{bo}: 1 review added\n{ada} is saved\n")
    assert ada.read_text(encoding="utf-8").splitlines()[1:] == [
        f"{first},Ada,2026-03-14,supported",
        f"{second},Bo,2026-03-15,not",
    ]
    assert run("merge", ada, bo)[:2] == (0, f"{bo}: 0 reviews added\nnothing was written\n")
    assert run("merge", ada, tmp_path / "none.csv")[0] == 2
