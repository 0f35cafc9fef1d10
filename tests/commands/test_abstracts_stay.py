"""Abstracts are compared with quotations and go nowhere: into no dataset, export, site, history or message."""

import io
import pickle
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from commands.cli import app
from graph.dataset import load
from graph.papers.paper_library import PaperLibrary, to_bytes
from graph.papers.paper_record import PaperRecord
from graph.papers.paper_records import read_paper_records
from graph.saving.draft_store import entry_file, put

CANARY = "zebrafinchcanary"
QUOTE = "GABA calms mice."
ROWS = f"source,effect,target,pmid,quote\nGABA,calms,Stress,1,{QUOTE}\nGABA,calms,Sleep,1,GABA harms mice.\n"
STORY = "story,step,title,select\nCalm,1,Brake,GABA calms Stress\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "library").mkdir()
    (tmp_path / "library/a.json").write_text(f'{{"1": "{CANARY} {QUOTE} {CANARY}", "x{CANARY}": "", "2": "{CANARY}"}}')
    (tmp_path / "library/b.csv").write_text(f"pmid,abstract\n1,{CANARY},{CANARY}\n")
    (tmp_path / "map").mkdir()
    (tmp_path / "map/relations.csv").write_text(ROWS)
    (tmp_path / "map/stories.csv").write_text(STORY)
    monkeypatch.setenv("NEUROMAP_ABSTRACTS", str(tmp_path / "library"))
    return tmp_path / "map/relations.csv"


def written(folder: Path) -> bytes:
    """Return all that the files below a folder hold, those in archives too."""
    contents = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    for content in [each for each in contents if zipfile.is_zipfile(io.BytesIO(each))]:
        archive = zipfile.ZipFile(io.BytesIO(content))
        contents += [archive.read(name) for name in archive.namelist()]
    return b"".join(contents)


def test_a_dataset_that_was_compared_holds_nothing_of_the_abstracts(file: Path) -> None:
    papers = read_paper_records(file.parent.parent / "library")
    assert papers.abstracts.papers_with(CANARY, ["1"]) == ["1"]
    found = load(file, papers)
    assert [fault.code for fault in found.diagnostics] == ["quote-not-found"]
    assert CANARY.encode() not in pickle.dumps((found, found.model))


@pytest.mark.parametrize("out", ["a.svg", "a.csv", "a.json", "a.graphml", "a.bib", "a.html", "a.pptx", "a.pdf"])
def test_no_export_has_anything_of_them(out: str, file: Path) -> None:
    story = ["--story", "calm"] if out == "a.pptx" else []
    result = CliRunner().invoke(app, ["export", str(file), str(file.parent / out), *story])
    assert (result.exit_code, CANARY in result.output) == (0, False)
    assert CANARY.encode() not in written(file.parent)


def test_nothing_has_anything_of_the_papers_that_an_editor_brought_in(file: Path) -> None:
    store = entry_file(file, "a" * 64, "papers").with_suffix(".papers")
    assert put(store, to_bytes(PaperLibrary((PaperRecord(CANARY, CANARY, pmid="1"),)))) == ""
    words = (("export", "a.html"), ("publish", "site"), ("export", "a.csv"), ("history", "keep"), ("check", ""))
    told = ""
    for command, out in words:
        given = ["history", "keep", str(file)] if command == "history" else [command, str(file)]
        more = [str(file.parent / out)] if command in ("export", "publish") else []
        told += CliRunner().invoke(app, [*given, *more]).output
    assert CANARY.encode() in store.read_bytes()
    store.unlink()
    assert CANARY not in told
    assert CANARY.encode() not in written(file.parent)


def test_slides_have_the_quotation(file: Path) -> None:
    CliRunner().invoke(app, ["export", str(file), str(file.parent / "a.pptx"), "--story", "calm"])
    assert f"“{QUOTE}”".encode() in written(file.parent)


def test_neither_the_site_nor_the_check_nor_the_history_has_anything_of_them(file: Path) -> None:
    checked = CliRunner().invoke(app, ["check", str(file)])
    published = CliRunner().invoke(app, ["publish", str(file), str(file.parent / "site")])
    kept = CliRunner().invoke(app, ["history", "keep", str(file)])
    assert [result.exit_code for result in (checked, published, kept)][:2] == [0, 0]
    assert "quote-not-found" in checked.output
    assert "unread-abstract" in checked.output
    assert CANARY not in checked.output + published.output + kept.output
    assert CANARY.encode() not in written(file.parent)
    assert f'<blockquote cite="https://pubmed.ncbi.nlm.nih.gov/1/"><p>“{QUOTE}”</p>'.encode() in written(file.parent)
