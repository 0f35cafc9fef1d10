"""The command line prints faults, numbers and paths, and its exit code says how bad it is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from commands.cli import app
from graph.dataset import check_file

from ..shipped import RELATIONS

ROOT = Path(__file__).parent.parent.parent
FAULTS = ROOT / "tests" / "faults"


def neuromap(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize(
    ("arguments", "code", "summary"),
    [
        (["tests/faults/bad-year.csv"], 1, "1 error, 0 warnings in 1 file\n"),
        (["data/relations.csv", "data/concepts.csv"], 0, "0 errors, 0 warnings in 2 files\n"),
        (["tests/faults/stray-space.csv"], 0, "0 errors, 1 warning in 1 file\n"),
        (["tests/faults/bad-year.csv", "tests/faults/stray-space.csv"], 1, "1 error, 1 warning in 2 files\n"),
        (["tests/faults/not-a-table.csv"], 1, "1 error, 0 warnings in 1 file\n"),
        (["tests/faults/bad-year.csv", "none.csv"], 2, "2 errors, 0 warnings in 2 files\n"),
    ],
)
def test_the_exit_code_of_check_is_that_of_the_worst_fault(
    arguments: list[str], code: int, summary: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    result = neuromap("check", *arguments)
    assert (result.exit_code, result.stderr) == (code, summary)


def test_what_was_assumed_is_said_and_the_file_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_bytes("From;type;To\r\nCafé;wakes;Mood\r\n".encode("utf-16"))
    result = neuromap("check", "a.csv")
    assert (result.exit_code, result.stderr) == (0, "0 errors, 5 warnings in 1 file\n")
    assert "a.csv:1:2: warning[assumed-column]: the column 'type' is taken to mean 'effect'\n" in result.stdout
    numbers = json.loads(neuromap("stats", "a.csv", "--format", "json").stdout)
    assert (numbers["rows"], numbers["relations"], numbers["concepts"]) == (1, 1, 2)


def test_text_is_the_place_the_message_and_the_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    assert neuromap("check", "bad-year.csv").stdout == (
        "bad-year.csv:2:4: error[bad-year]: '20O4' is not a year from 1800 on\n"
        "  help: Write four digits, such as 2004.\n"
    )


def test_json_is_a_list_of_diagnostics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    result = neuromap("check", "bad-year.csv", "--format", "json")
    assert json.loads(result.stdout) == [fault.as_record() for fault in check_file(Path("bad-year.csv"))]
    assert json.loads(neuromap("check", "unlisted-concept/concepts.csv", "--format", "json").stdout) == []


def test_a_fault_that_repeats_is_told_once_with_its_places_on_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = "".join(f"a{number},acts on,b,protein,up\n" for number in range(1200))
    Path("a.csv").write_text(f"source,effect,target,source_type,polarity\n{rows}c,acts on,d,protein,off\n")
    told = neuromap("check", "a.csv")
    assert (told.exit_code, told.stderr) == (1, "2 errors, 1 warning in 1 file, at 2,402 places\n")
    assert [line for line in told.stdout.splitlines() if not line.startswith("  help")] == [
        "a.csv:2:4: warning[unknown-type]: 'protein' is not a listed word for type "
        "(1,201 times: lines 2, 3, 4, 5, 6, …)",
        "a.csv:2:5: error[unknown-polarity]: 'up' is not a listed word for polarity "
        "(1,200 times: lines 2, 3, 4, 5, 6, …)",
        "a.csv:1202:5: error[unknown-polarity]: 'off' is not a listed word for polarity",
    ]
    records = json.loads(neuromap("check", "a.csv", "--format", "json").stdout)
    assert [(record["value"], record["count"], record["lines"]) for record in records] == [
        ("protein", 1201, [2, 3, 4, 5, 6]),
        ("up", 1200, [2, 3, 4, 5, 6]),
        ("off", 1, [1202]),
    ]
    whole = json.loads(neuromap("check", "a.csv", "--format", "json", "--places").stdout)
    assert [record["lines"] for record in whole] == [[*range(2, 1002)]] * 2 + [[1202]]
    places = neuromap("check", "a.csv", "--places").stdout.splitlines()
    assert "a.csv:1001:5: error[unknown-polarity]: 'up' is not a listed word for polarity" in places
    assert [line for line in places if "more" in line and "help" not in line] == [
        "  … and 201 times more",
        "  … and 200 times more",
    ]


def test_a_fault_that_two_files_share_is_printed_once(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text("source,effect,target\na,b,c\n")
    (tmp_path / "concepts.csv").write_text("name,type\na,x\nc,x\n")
    result = neuromap("check", str(tmp_path / "relations.csv"), str(tmp_path / "concepts.csv"), "--format", "json")
    assert [fault["code"] for fault in json.loads(result.stdout)] == ["unknown-type"]


ODD = "source,effect,target,doi\r\nGABA ,calms,Stress,doi:10.1000/1\r\n"


def test_a_bare_fix_lists_numbered_proposals_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_bytes(ODD.encode())
    for arguments in (["a.csv", "--fix"], ["--fix", "a.csv"]):
        result = neuromap("check", *arguments)
        assert (result.exit_code, result.stdout, result.stderr) == (
            1,
            "1. a.csv:2:1: [stray-space] write 'GABA'\n   because 'GABA ' has a space at the end\n"
            "2. a.csv:2:4: [bad-doi] write '10.1000/1'\n   because 'doi:10.1000/1' is not a bare DOI\n"
            "Nothing is changed yet. Apply with --fix and a number, a code (bad-doi, stray-space) or all.\n",
            "1 error, 1 warning in 1 file\n",
        )
    assert Path("a.csv").read_bytes() == ODD.encode()


@pytest.mark.parametrize(
    ("choice", "code", "fixed", "content"),
    [
        ("1", 1, ["2:1: [stray-space] write 'GABA'"], ODD.replace("GABA ", "GABA")),
        ("bad-doi", 0, ["2:4: [bad-doi] write '10.1000/1'"], ODD.replace("doi:", "")),
        (
            "all",
            0,
            ["2:1: [stray-space] write 'GABA'", "2:4: [bad-doi] write '10.1000/1'"],
            ODD.replace("doi:", "").replace("GABA ", "GABA"),
        ),
    ],
)
def test_a_chosen_fix_is_applied_and_named_and_what_is_left_follows(
    choice: str, code: int, fixed: list[str], content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_bytes(ODD.encode())
    result = neuromap("check", "a.csv", "--fix", choice)
    left = "".join(f"{fault}\n" for fault in check_file(Path("a.csv")))
    assert (result.exit_code, result.stdout) == (code, "".join(f"fixed a.csv:{fix}\n" for fix in fixed) + left)
    assert Path("a.csv").read_bytes() == content.encode()


def test_with_json_only_the_faults_that_are_left_are_on_the_output(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(ODD.encode())
    listed = json.loads(neuromap("check", str(path), "--fix", "--format", "json").stdout)
    assert [fault["fix"]["edits"][0]["text"] for fault in listed] == ["GABA", "10.1000/1"]
    result = neuromap("check", str(path), "--fix", "all", "--format", "json")
    assert (json.loads(result.stdout), result.stderr.splitlines()[-1]) == ([], "0 errors, 0 warnings in 1 file")


def test_where_nothing_can_be_fixed_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    assert neuromap("check", "bad-year.csv", "--fix").stdout == "There is nothing to propose.\n"
    assert neuromap("check", "bad-year.csv", "--fix", "all").stdout.splitlines()[0] == "nothing to fix"


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("7", "there is no proposal 7; there are 2."),
        ("stray", "'stray' is neither a number, nor a code such as 'stray-space', nor 'all'."),
    ],
)
def test_an_unknown_choice_ends_with_2_and_changes_nothing(choice: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(ODD.encode())
    result = neuromap("check", str(path), "--fix", choice)
    assert (result.exit_code, result.stdout, message in result.stderr) == (2, "", True)
    assert path.read_bytes() == ODD.encode()


def test_a_file_that_cannot_be_written_is_said_and_ends_with_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(ODD.encode())

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    result = neuromap("check", str(path), "--fix", "all")
    assert (result.exit_code, result.stderr) == (2, f"nothing was written: {path}: No space left on device\n")
    left = {file.name for file in tmp_path.iterdir() if file.suffix != ".lock"}
    assert (path.read_bytes(), left) == (ODD.encode(), {"a.csv", ".neuromap-history"})


def test_markup_in_a_file_is_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target,year\na,b,c,[bold red]x[/]\n")
    assert "'[bold red]x[/]' is not a year" in neuromap("check", str(path)).stdout


@pytest.mark.parametrize("arguments", [[], ["check"], ["stats"], ["fly"], ["check", "a.csv", "--format", "xml"]])
def test_bad_usage_ends_with_2(arguments: list[str]) -> None:
    result = neuromap(*arguments)
    assert (result.exit_code, "Traceback" in result.output) == (2, False)


def test_the_numbers_of_a_file_are_printed_as_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = neuromap("stats", "data/relations.csv", "--format", "json")
    numbers = json.loads(result.stdout)
    assert (result.exit_code, numbers["relations"], len(numbers["top_concepts"])) == (0, len(RELATIONS), 10)


def test_the_numbers_of_a_file_are_printed_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target\na,b,c\n")
    assert neuromap("stats", str(path)).stdout == (
        "rows: 1\nrelations: 1\nconcepts: 2\ncomponents: 1\ncontested pairs: 0\n"
        "by type:\n  concept: 2\nby polarity:\n  not stated: 1\nby evidence:\n  not stated: 1\n"
        "by level:\n  research: 1\ntop concepts:\n  a: 1\n  c: 1\n"
    )


@pytest.mark.parametrize(("name", "code"), [("none.csv", 2), ("not-a-table.csv", 1)])
def test_a_file_without_a_map_has_no_numbers(name: str, code: int) -> None:
    result = neuromap("stats", str(FAULTS / name))
    assert (result.exit_code, result.stdout, name in result.stderr) == (code, "", True)


CHAIN = (
    "source,effect,target,polarity,evidence\n"
    "Stress,raises,Cortisol,increases,human\n"
    "Cortisol,calms,Inflammation,decreases,review\n"
    "Cortisol,can calm,Inflammation,decreases,animal\n"
    "Sleep,eases,Stress,decreases,\n"
    "Rain,waters,Grass,,\n"
)


@pytest.fixture
def chain(tmp_path: Path) -> str:
    (tmp_path / "concepts.csv").write_text("name,type,synonyms\nCortisol,transmitter,Stress hormone\n")
    path = tmp_path / "relations.csv"
    path.write_text(CHAIN)
    return str(path)


def test_paths_are_printed_as_json(chain: str) -> None:
    result = neuromap(
        "paths", chain, "--from", "Stress", "--to", "Inflammation", "--max-length", "2", "--format", "json"
    )
    found = json.loads(result.stdout)
    ids = [step.pop("relations") for path in found["paths"] for step in path["steps"]]
    assert (result.exit_code, [len(of_step) for of_step in ids]) == (0, [1, 2])
    assert found == {
        "paths": [
            {
                "concepts": ["Stress", "Cortisol", "Inflammation"],
                "net": "dampens",
                "steps": [
                    {"source": "Stress", "target": "Cortisol", "sign": "increases"},
                    {"source": "Cortisol", "target": "Inflammation", "sign": "decreases"},
                ],
            }
        ],
        "cut": False,
    }


def test_paths_are_printed_as_chains_of_sentences(chain: str) -> None:
    assert neuromap("paths", chain, "--from", "sleep", "--to", "stress hormone").stdout == (
        "dampens: Sleep -> Stress -> Cortisol\n  decreases: Sleep eases Stress.\n  increases: Stress raises Cortisol.\n"
    )
    assert (
        "Cortisol calms Inflammation (1 more agrees).\n"
        in neuromap("paths", chain, "--from", "STRESS-HORMONE", "--to", "inflammation").stdout
    )


def test_where_no_path_leads_the_other_way_and_the_neighbours_are_offered(chain: str) -> None:
    assert neuromap("paths", chain, "--from", "Inflammation", "--to", "Stress").stdout == (
        "No path of at most 3 steps leads from Inflammation to Stress.\n"
        "The other way, from Stress to Inflammation: 1. Swap --from and --to to read them.\n"
        "Nearest to both: Cortisol, Sleep.\n"
    )
    assert neuromap("paths", chain, "--from", "Rain", "--to", "Stress", "--max-length", "1").stdout == (
        "No path of at most 1 step leads from Rain to Stress.\nNothing is linked with both.\n"
    )
    result = neuromap("paths", chain, "--from", "Rain", "--to", "Stress", "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"paths": [], "cut": False})


def test_more_paths_than_are_printed_are_owned_up_to(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("source,effect,target\n" + "".join(f"a,b,m{n}\nm{n},b,z\n" for n in range(51)))
    assert neuromap("paths", str(path), "--from", "a", "--to", "z").stdout.endswith("\nThe first 50 of more.\n")
    assert "from a to z: the first 50 of more." in neuromap("paths", str(path), "--from", "z", "--to", "a").stdout


@pytest.mark.parametrize(
    ("ends", "message"),
    [
        (["Stres", "Cortisol"], "'Stres' is not a concept of this file. Did you mean 'Stress'?"),
        (
            ["Stress", "hormon"],
            "'hormon' is not a concept of this file. Did you mean 'Cortisol' (also Stress hormone)?",
        ),
        (["Stress", "Qqqq"], "'Qqqq' is not a concept of this file.\n"),
        (["", "Stress"], "'' is not a concept of this file.\n"),
        (["Cortisol", "stress hormone"], "'Cortisol' is where the path starts; name another concept."),
    ],
)
def test_ends_that_make_no_question_are_refused_with_the_way_out(ends: list[str], message: str, chain: str) -> None:
    result = neuromap("paths", chain, "--from", ends[0], "--to", ends[1])
    assert (result.exit_code, result.stdout, message in result.stderr) == (2, "", True)


@pytest.mark.parametrize("options", [["--max-length", "0"], ["--max-length", "6"], ["--max-length", "x"], ["--to"]])
def test_bad_options_of_paths_end_with_2(options: list[str], chain: str) -> None:
    result = neuromap("paths", chain, "--from", "Stress", "--to", "Cortisol", *options)
    assert (result.exit_code, result.stdout, "Traceback" in result.output) == (2, "", False)


@pytest.mark.parametrize(("name", "code"), [("none.csv", 2), ("not-a-table.csv", 1)])
def test_a_file_without_a_map_has_no_paths(name: str, code: int) -> None:
    result = neuromap("paths", str(FAULTS / name), "--from", "a", "--to", "b")
    assert (result.exit_code, result.stdout, name in result.stderr) == (code, "", True)


def test_synonyms_of_the_shipped_concepts_name_the_ends_of_a_path() -> None:
    ends = ["--from", "noradrenaline", "--to", "treg"]
    result = neuromap("paths", str(ROOT / "data/relations.csv"), *ends, "--max-length", "1", "--format", "json")
    (path,) = json.loads(result.stdout)["paths"]
    assert (path["concepts"], path["net"]) == (["Norepinephrine", "Regulatory T cell"], "promotes")


def test_python_m_graph_is_the_same_command() -> None:
    command = [sys.executable, "-m", "graph", "check", "tests/faults/bad-year.csv"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (1, "1 error, 0 warnings in 1 file\n")
