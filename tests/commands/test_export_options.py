"""Decks and hand-outs are written as asked for, or the command says what does not go together."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner, Result

from commands.cli import app
from commands.export_options import URL_SETTING


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target\nGABA,calms,Stress\n")
    path.with_name("stories.csv").write_text("story,step,title\nCalm nights,1,A\nCalm days,1,B\n")
    return path


def neuromap(file: Path, out: str, *options: str) -> Result:
    return CliRunner().invoke(app, ["export", str(file), str(file.parent / out), *options])


@pytest.mark.parametrize(
    ("out", "options", "start"),
    [
        ("a.pptx", ["--story", "calm NIGHTS"], b"PK"),
        ("a.pptx", ["--story", "calm-d", "--theme", "dark"], b"PK"),
        ("a.pdf", ["--handout"], b"%PDF"),
        ("a.pdf", ["--handout", "--blanks", "--paper", "letter"], b"%PDF"),
        ("a.pdf", ["--paper", "A3", "--orientation", "portrait", "--url", "https://map.example.org/"], b"%PDF"),
        ("a.pdf", ["--paper", "a2", "--tiles"], b"%PDF"),
    ],
)
def test_decks_and_handouts_are_written(out: str, options: list[str], start: bytes, file: Path) -> None:
    result = neuromap(file, out, *options)
    assert result.exit_code == 0, result.output
    assert file.with_name(out).read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("out", "options", "message"),
    [
        ("a.pptx", [], "this file tells a story: name it. Stories: Calm nights; Calm days."),
        ("a.pptx", ["--story", "Calm"], "'Calm' is not a story. Stories: Calm nights; Calm days."),
        ("a.pptx", ["--story", "Clam days"], "Did you mean 'Calm days'?"),
        ("a.svg", ["--height", "720"], "this is of a film: let OUT end in .gif or .webm."),
        ("a.gif", ["--height", "9"], "a film is 720 or 1080 pixels high."),
        ("a.svg", ["--story", "Calm days"], "let OUT end in .pptx, .gif, .webm."),
        ("a.svg", ["--handout"], "let OUT end in .pdf."),
        ("a.pdf", ["--paper", "a4"], "add --handout."),
        ("a.pdf", ["--blanks"], "add --handout."),
        ("a.svg", ["--paper", "a3"], "a poster is for print: let OUT end in .pdf."),
        ("a.pdf", ["--paper", "a3", "--handout"], "a hand-out is on a4 or letter."),
        ("a.pdf", ["--tiles"], "this is of a poster: add --paper a3, or larger."),
        ("a.pdf", ["--paper", "a3", "--url", "map.example.org"], "'map.example.org' is no address of a web page"),
        ("a.pdf", ["--handout", "--paper", "a5"], "'a5' is not one of"),
        ("stories.csv", [], "is what the map is made from; name another file."),
    ],
)
def test_what_does_not_go_together_is_said_with_the_way_out(
    out: str, options: list[str], message: str, file: Path
) -> None:
    result = neuromap(file, out, *options)
    said = " ".join(result.stderr.split())
    assert (result.exit_code, message in said) == (2, True), said


def test_a_poster_says_where_it_leads_and_the_command_where_it_leads_nowhere(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(URL_SETTING, raising=False)
    result = neuromap(file, "a.pdf", "--paper", "a3")
    out = file.with_name("a.pdf")
    assert result.stderr == f"Without a QR code: --url says where the map is served.\n{out}: 1 of 1 relation\n"
    monkeypatch.setenv(URL_SETTING, "https://map.example.org/neuro")
    result = neuromap(file, "a.pdf", "--paper", "a3", "--focus", "GABA")
    assert result.stderr == f"{out}: 1 of 1 relation\n"
    said = "".join(PdfReader(out).pages[0].extract_text().split())
    assert "https://map.example.org/neuro?level=&focus=GABA&depth=1&direction=both" in said
    monkeypatch.setenv(URL_SETTING, "map")
    result = neuromap(file, "a.pdf", "--paper", "a3")
    assert (result.exit_code, "NEUROMAP_URL: 'map' is no address" in " ".join(result.stderr.split())) == (2, True)


def test_a_file_without_stories_says_so(file: Path) -> None:
    file.with_name("stories.csv").unlink()
    result = neuromap(file, "a.pptx", "--story", "Calm")
    assert (result.exit_code, "no stories.csv" in result.stderr) == (2, True)


def test_a_deck_is_said_with_its_story_and_the_number_of_its_steps(file: Path) -> None:
    result = neuromap(file, "a.pptx", "--story", "calm-d")
    assert result.stderr == f"{file.with_name('a.pptx')}: “Calm days” in 1 step\n"
