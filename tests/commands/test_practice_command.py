"""`neuromap practice` writes the questions that were asked for, or says what is wrong with what was asked."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app

from ..web.offline.test_offline_page import data_of

RELATIONS = (
    "source,effect,target,polarity,level,evidence\n"
    "GABA,calms,Stress,decreases,core,human\n"
    "Stress,raises,Cortisol,increases,research,animal\n"
    "Sleep,lowers,Cortisol,decreases,research,animal\n"
    "Cortisol,calms,Inflammation,decreases,research,\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "relations.csv"
    path.write_text(RELATIONS)
    return path


def neuromap(file: Path, out: str, *options: str) -> Result:
    return CliRunner().invoke(app, ["practice", str(file), str(file.parent / out), *options])


def asked(file: Path, *options: str) -> list[tuple[str, str]]:
    """Return the kind and the sentence of each question."""
    result = neuromap(file, "out.tsv", *options)
    assert result.exit_code == 0, result.output
    rows = file.with_name("out.tsv").read_text(encoding="utf-8-sig").splitlines()[1:]
    return [(kind, stem) for _, kind, stem, *_ in (row.split("\t") for row in rows)]


def concepts(questions: list[tuple[str, str]]) -> set[str]:
    return {name for name in ("GABA", "Sleep", "Inflammation") for _, stem in questions if name in stem}


@pytest.mark.parametrize("name", ["a.gift", "a.GIFT.txt", "a.xml", "a.apkg", "a.zip", "a.tsv"])
def test_each_format_is_written_and_named(file: Path, name: str) -> None:
    result = neuromap(file, name)
    number = len(asked(file))
    forms = {"gift": "GIFT", "xml": "Moodle XML", "apkg": "Anki", "zip": "QTI 2.1", "tsv": "TSV"}
    form = forms[name.lower().split(".")[1]]
    said = f"{file.parent / name}: {number} of {number} questions as {form}\n"
    assert (result.exit_code, result.stderr) == (0, said)
    assert file.with_name(name).stat().st_size > 500


def test_without_an_option_all_is_asked_and_a_kind_and_a_number_choose(file: Path) -> None:
    everything = asked(file)
    assert concepts(everything) == {"GABA", "Sleep", "Inflammation"}
    assert {kind for kind, _ in asked(file, "--kinds", "sign", "--kinds", "target")} == {"sign", "target"}
    few = asked(file, "--number", "3")
    assert (len(few), [one for one in everything if one in few]) == (3, few)


def test_a_seed_mixes_and_the_same_seed_mixes_alike(file: Path) -> None:
    orders = [asked(file, "--seed", seed) for seed in ("week-3", "week-3", "2")]
    assert orders[0] == orders[1]
    assert orders[0] != orders[2]
    assert sorted(orders[0]) == sorted(asked(file))


@pytest.mark.parametrize("before", ["", "?", "http://localhost:8501/?", "map.html#"])
def test_a_view_is_what_the_address_shows(file: Path, before: str) -> None:
    assert concepts(asked(file, "--view", f"{before}level=&focus=GABA")) == {"GABA"}


def test_an_empty_view_is_what_the_app_opens_with_and_a_question_narrows_to_its_answer(file: Path) -> None:
    assert asked(file, "--view", "") == asked(file, "--view", "level=core")
    paths = asked(file, "--view", "level=&polarity=increases&seed=9")
    assert {stem.replace("____", "Cortisol") for kind, stem in paths if kind == "target"} <= {
        *("Stress raises Cortisol.", "In animals: Stress raises Cortisol."),
    }


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--view", "focus=GABBA"], "No concept is called “GABBA”."),
        (["--view", "level=cor"], "The address asks for level “cor”; possible: core, research."),
        (["--view", "levels=core"], "'levels' is no part of an address. Did you mean 'level'?"),
        (["--view", "GABA"], "'GABA' is no part of an address. Possible: level,"),
        (["--view", "story=none"], "There is no story “none” here, or no longer."),
        (["--seed", "week 3"], "'week 3' is no seed: up to 64 letters from a to z, digits, dots, hyphens and"),
        (["--kinds", "sing"], "'sing' is not one of target, source, effect, sign, evidence, agree, definition."),
    ],
)
def test_what_is_not_known_is_named_and_nothing_is_written(file: Path, options: list[str], said: str) -> None:
    result = neuromap(file, "a.tsv", *options)
    assert (result.exit_code, file.with_name("a.tsv").exists()) == (2, False)
    assert said in " ".join(result.stderr.split())


def test_another_ending_a_file_of_the_map_and_a_folder_that_is_not_there_are_refused(file: Path) -> None:
    other, away = neuromap(file, "a.txt"), neuromap(file, "none/a.zip")
    assert (
        other.exit_code,
        ".gift.txt, .gift, .xml, .apkg, .scorm.zip, .zip, .tsv" in " ".join(other.stderr.split()),
    ) == (2, True)
    assert (away.exit_code, "cannot be written: No such file" in away.stderr) == (2, True)
    file.rename(file.with_name("relations.tsv"))
    same = neuromap(file.with_name("relations.tsv"), "relations.tsv")
    assert (same.exit_code, "name another file" in " ".join(same.stderr.split())) == (2, True)
    assert file.with_name("relations.tsv").read_text() == RELATIONS


def test_a_task_says_what_it_asks_and_the_same_date_makes_it_again(file: Path) -> None:
    options = (
        "--view",
        "level=&focus=GABA",
        "--seed",
        "week-3",
        "--number",
        "3",
        "--kinds",
        "sign",
        "--date",
        "2026-01-31",
    )
    results = [neuromap(file, name, *options) for name in ("a.scorm.zip", "b.scorm.zip")]
    number = len(asked(file, "--view", "level=&focus=GABA"))
    said = f"a.scorm.zip: a task of up to 3 of {number} questions as SCORM 1.2\n"
    assert (results[0].exit_code, results[0].stderr.endswith(said)) == (0, True)
    assert file.with_name("a.scorm.zip").read_bytes() == file.with_name("b.scorm.zip").read_bytes()
    with ZipFile(file.with_name("a.scorm.zip")) as package:
        task = data_of(package.read("index.html").decode())["task"]
    assert task == "level=&focus=GABA&mode=recall&seed=week-3&number=3&kinds=sign"


def test_a_task_without_a_view_is_about_all_levels_and_one_that_is_too_long_or_asks_nothing_is_refused(
    file: Path,
) -> None:
    assert neuromap(file, "a.scorm.zip").exit_code == 0
    with ZipFile(file.with_name("a.scorm.zip")) as package:
        assert data_of(package.read("index.html").decode())["task"] == "level=&mode=recall&seed=0&number=15"
    long, empty = neuromap(file, "b.scorm.zip", "--number", "101"), neuromap(file, "b.scorm.zip", "--kinds", "agree")
    assert (long.exit_code, "A task has at most 100 questions." in long.stderr) == (2, True)
    assert (empty.exit_code, file.with_name("b.scorm.zip").exists()) == (1, False)


def test_nothing_to_ask_is_said(file: Path) -> None:
    result = neuromap(file, "a.tsv", "--view", "level=&polarity=increases&evidence=human")
    assert (result.exit_code, result.stderr) == (
        *(1, "Nothing to ask: no relation that was chosen makes a question of this kind.\n"),
    )


def test_a_file_that_is_no_table_of_relations_ends_as_its_errors_do_and_one_that_is_not_there_as_bad_usage(
    file: Path,
) -> None:
    file.write_text("# Notes\n\nNothing of a table.\n")
    assert "Exit code 0: written; 1: nothing to ask, or FILE has errors" in " ".join(
        CliRunner().invoke(app, ["practice", "--help"]).output.replace("│", "").split()
    )
    assert [neuromap(path, "a.tsv").exit_code for path in (file, file.with_name("none.csv"))] == [1, 2]


def test_a_date_makes_the_same_deck_again(file: Path) -> None:
    decks = []
    for name in ("a.apkg", "b.apkg"):
        assert neuromap(file, name, "--date", "2026-01-31").exit_code == 0
        decks.append(file.with_name(name).read_bytes())
    assert decks[0] == decks[1]


def test_a_large_file_is_asked_about_part_by_part(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.parts.size_refusals.MOST_WHOLE", 3)
    refused = neuromap(file, "out.gift")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1,
        "relations.csv has 4 relations; questions about all of them are made of a file of at most 3. Say what they are "
        'about: --view "focus=CONCEPT"',
    )
    assert concepts(asked(file, "--view", "level=&focus=GABA")) == {"GABA"}
    task = neuromap(file, "out.scorm.zip", "--view", "level=&focus=GABA")
    assert task.exit_code == 0, task.stderr
    with ZipFile(file.with_name("out.scorm.zip")) as opened:
        page = next(name for name in opened.namelist() if name.endswith(".html"))
        assert "Inflammation" not in opened.read(page).decode()
    monkeypatch.setattr("web.parts.size_refusals.MOST_JUDGED", 3)
    refused = neuromap(file, "out.gift", "--view", "focus=GABA")
    assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
        1,
        "relations.csv has 4 relations; questions are made for files of at most 3, since a wrong answer has to be "
        "wrong by all of them. Take what is around a concept as CSV, and practise a file of that.",
    )
