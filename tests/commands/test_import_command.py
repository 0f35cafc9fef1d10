"""`neuromap import` adds the rows of other files to a table, says what it did, and writes nothing it should not."""

from pathlib import Path

import pytest
import xlsxwriter
from typer.testing import CliRunner, Result

from commands.cli import app
from commands.import_command import WHICH_COLUMNS
from graph.editing.patch import patch

TABLE = "source,effect,target,polarity\nGABA,calms,Fear,decreases\n"


@pytest.fixture(autouse=True)
def _in_a_folder_with_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("relations.csv").write_text(TABLE, encoding="utf-8")
    Path("concepts.csv").write_text("name,type,synonyms\nFear,condition,dread\n", encoding="utf-8")
    Path("new.sif").write_text("GABA\tcalms\tFear\nStress\traises\tdread\tPain\n", encoding="utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["import", *words])


def test_rows_are_added_once_in_our_words_and_all_of_it_is_said() -> None:
    result = run("new.sif", "--into", "relations.csv")
    assert (result.exit_code, result.stderr) == (0, "")
    assert Path("relations.csv").read_text(encoding="utf-8") == (
        TABLE + "Stress,raises,Fear,increases\nStress,raises,Pain,increases\n"
    )
    assert result.stdout.splitlines() == [
        "new.sif: read as SIF, 3 rows",
        "new.sif: 2 rows added",
        "  left out, there already: 1 row",
        "  target: 'Fear' for 'dread', in 1 row",
        "  polarity: 'increases', as the verb says, where it is blank, in 2 rows",
        "  no list knows the concept 'Stress'",
        "  no list knows the concept 'Pain'",
        "relations.csv is saved; `neuromap check` says what is left to mend",
    ]
    assert run("new.sif", "--into", "relations.csv").stdout.splitlines()[-1] == "nothing was written"


def test_a_dry_run_writes_nothing_and_names_can_be_kept() -> None:
    result = run("new.sif", "--into", "relations.csv", "--dry-run", "--keep-names")
    assert (result.exit_code, Path("relations.csv").read_text(encoding="utf-8")) == (0, TABLE)
    assert "dread" in result.stdout


def test_a_table_that_is_not_there_yet_is_made_and_one_that_is_can_be_replaced() -> None:
    Path("own.csv").write_text("subject,relation,object\nA,eases,B\n", encoding="utf-8")
    assert run("own.csv", "--into", "made.csv").exit_code == 0
    assert Path("made.csv").read_text(encoding="utf-8").splitlines()[1].startswith("A,eases,B,")
    assert run("own.csv", "--into", "relations.csv", "--replace").exit_code == 0
    assert Path("relations.csv").read_text(encoding="utf-8") == "source,effect,target\nA,eases,B\n"


def test_a_table_of_edges_is_understood_and_what_it_was_taken_for_is_said() -> None:
    Path("edges.tsv").write_text("TF\tGene\tmor\nA\tB\t-1\n", encoding="utf-8")
    result = run("edges.tsv", "--into", "relations.csv", "--replace")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines()[:2] == [
        "edges.tsv: read as table of edges, 1 row",
        "  taken: 'TF' as the source and 'Gene' as the target, the effect by 'mor'.",
    ]
    assert Path("relations.csv").read_text() == "source,target,mor,effect,polarity\nA,B,-1,lowers,decreases\n"


def test_columns_that_nobody_knows_are_asked_for_and_can_be_named() -> None:
    Path("own.csv").write_text("herb,ailment,dose\nMint,Cough,2\n", encoding="utf-8")
    result = run("own.csv", "--into", "relations.csv")
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, WHICH_COLUMNS)
    assert run("own.csv", "--into", "relations.csv", "--columns", "herb=source").exit_code == 2
    named = run("own.csv", "--into", "made.csv", "--columns", "source=herb,target=2", "--effect", "eases")
    assert named.exit_code == 0
    assert Path("made.csv").read_text(encoding="utf-8").splitlines()[1].startswith("Mint,eases,Cough")


def test_rows_that_name_no_relation_are_left_out_and_concepts_of_no_list_are_counted() -> None:
    nodes = "".join(f"{number},A{number},,,\n" for number in range(3))
    edges = "".join(f",,B{number},feeds,C\n" for number in range(12))
    Path("export.csv").write_text(f"id,name,source,effect,target\n{nodes}{edges}", encoding="utf-8")
    told = run("export.csv", "--into", "relations.csv").stdout.splitlines()
    assert told[:2] == ["export.csv: 12 rows added", "  left out, without source, effect and target: 3 rows"]
    assert told[2:4] == ["  no list knows the concept 'B0'", "  no list knows the concept 'C'"]
    assert "  nor 3 more" in told
    assert Path("relations.csv").read_text().splitlines()[2] == "B0,feeds,C,"


def test_a_sheet_of_a_workbook_may_be_a_table_of_edges() -> None:
    book = xlsxwriter.Workbook("edges.xlsx")
    book.add_worksheet().write_row(0, 0, ["TF", "Gene", "mor"])
    book.worksheets()[0].write_row(1, 0, ["A", "B", "-1"])
    book.close()
    result = run("edges.xlsx", "--into", "made.csv")
    assert (result.exit_code, result.stdout.splitlines()[0]) == (
        0,
        "edges.xlsx: read as workbook, table of edges, 1 row",
    )
    assert Path("made.csv").read_text(encoding="utf-8").splitlines()[1].startswith("A,lowers,B,decreases")


def test_a_patch_is_taken_over_where_it_is_for_the_table() -> None:
    after = TABLE.replace("calms", "soothes")
    Path("my.patch").write_bytes(patch(TABLE.encode(), after.encode(), "data/relations.csv"))
    result = run("my.patch", "--into", "relations.csv")
    assert (result.exit_code, Path("relations.csv").read_text(encoding="utf-8")) == (0, after)
    assert "my.patch: 1 of 1 change fit" in result.stdout


@pytest.mark.parametrize(
    ("name", "content", "code", "reason"),
    [
        ("missing.csv", None, 2, "missing.csv: there is no such file"),
        ("a.json", b'{"a": 1}', 1, "a.json: this JSON is neither CX2 nor a list of INDRA statements"),
        ("a.csv", b",X,Y\nX,0,1\nY,1,0\n", 1, "a.csv:1:1: error[matrix]"),
        ("a.pdf", b"%PDF-1.4", 1, "a.pdf:1:1: error[not-a-table]: the file is a PDF"),
    ],
)
def test_what_cannot_be_read_ends_the_command_and_the_table_stays(
    name: str, content: bytes | None, code: int, reason: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    result = run("new.sif", name, "--into", "relations.csv")
    assert (result.exit_code, reason in result.stderr) == (code, True)
    assert Path("relations.csv").read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize(
    ("into", "before", "brought", "after", "told"),
    [
        (
            "concepts.csv",
            "name,type,synonyms\nFear,condition,dread\n",
            "name,type,synonyms\nfear,condition,dread\nFear,organ,\nSleep,brain function,\n",
            "name,type,synonyms\nFear,condition,dread\nSleep,brain function,\n",
            [
                "1 row added",
                "  left out, there already: 1 row",
                "  left out, there with other words, which stay: 'Fear'",
            ],
        ),
        (
            "stories.csv",
            "story,step,title,focus\nA,1,One,GABA\n",
            "story,step,title,focus\nA,1,Two,dread\n",
            "story,step,title,focus\nA,1,One,GABA\nA,2,Two,Fear\n",
            ["1 row added", "  step: '2' for '1', in 1 row", "  focus: 'Fear' for 'dread', in 1 row"],
        ),
        (
            "references.csv",
            None,
            "key,citation,doi\nli2020,Li 2020,https://doi.org/10.1000/1\n",
            "key,citation,year,doi,pmid,authors,title,journal\nli2020,Li 2020,,10.1000/1,,,,\n",
            ["1 row added", "  doi: '10.1000/1' for 'https://doi.org/10.1000/1', in 1 row"],
        ),
        (
            "reviews.csv",
            "relation,digest,reader,date,verdict\nr1234567890,d123456789012,Ada,2026-01-01,not\n",
            "relation,digest,reader,date,verdict\nr1234567890,d123456789012,Bo,2026-01-01,partly\n",
            "relation,digest,reader,date,verdict\nr1234567890,d123456789012,Ada,2026-01-01,not\n"
            "r1234567890,d123456789012,Bo,2026-01-01,partly\n",
            ["1 row added"],
        ),
        (
            "expectations.csv",
            "source,direction,target\nGABA,lowers,Fear\n",
            "source,direction,target\nGABA,lowers,dread\nSleep,lowers,Fear\n",
            "source,direction,target\nGABA,lowers,Fear\nSleep,lowers,Fear\n",
            ["1 row added", "  left out, there already: 1 row", "  no list knows the concept 'Sleep'"],
        ),
    ],
)
def test_each_table_of_a_map_gets_rows_of_its_own_kind(
    into: str, before: str | None, brought: str, after: str, told: list[str]
) -> None:
    if before is not None:
        Path(into).write_text(before, encoding="utf-8")
    Path("theirs.csv").write_text(brought, encoding="utf-8")
    result = run("theirs.csv", "--into", into)
    assert (result.exit_code, result.stderr) == (0, "")
    assert Path(into).read_text(encoding="utf-8") == after
    assert result.stdout.splitlines() == [
        f"theirs.csv: {told[0]}",
        *told[1:],
        f"{into} is saved; `neuromap check` says what is left to mend",
    ]


def test_a_table_of_another_kind_is_refused_and_what_was_there_stays() -> None:
    before = Path("concepts.csv").read_text(encoding="utf-8")
    result = run("new.sif", "--into", "concepts.csv")
    assert (result.exit_code, "the columns 'name' and 'type' are missing" in result.stderr) == (1, True)
    assert Path("concepts.csv").read_text(encoding="utf-8") == before


def test_signs_are_written_in_words_and_no_column_that_was_used_is_told_as_left_out() -> None:
    Path("whole.csv").write_text("source;effect;target;Vorzeichen\nA;hebt;B;+\nB;senkt;A;-\n", encoding="utf-8")
    told = run("whole.csv", "--into", "relations.csv").stdout.splitlines()
    assert told[1:3] == ["  polarity: 'increases' for '+', in 1 row", "  polarity: 'decreases' for '-', in 1 row"]
    assert Path("relations.csv").read_text().splitlines()[2:] == ["A,hebt,B,increases", "B,senkt,A,decreases"]
    replaced = run("whole.csv", "--into", "relations.csv", "--replace").stdout.splitlines()[0]
    assert (
        replaced
        == "whole.csv: 2 rows in the place of those that were there, with increases and decreases for the signs"
    )
    assert Path("relations.csv").read_text().splitlines()[1:] == ["A;hebt;B;increases", "B;senkt;A;decreases"]
    Path("edges.tsv").write_text("TF\tGene\tSign\tnote\nC\tD\t-1\tx\n", encoding="utf-8")
    told = run("edges.tsv", "--into", "relations.csv", "--dry-run").stdout.splitlines()
    assert [line for line in told if "no such column" in line] == ["  left out, no such column there: note: x"]


def test_without_a_list_of_concepts_the_new_ones_are_one_line() -> None:
    Path("concepts.csv").unlink()
    assert "  new here: 'Stress', 'dread' and 'Pain'" in run("new.sif", "--into", "relations.csv").stdout.splitlines()
