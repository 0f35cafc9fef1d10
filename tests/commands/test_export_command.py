"""`neuromap export` writes the file that was asked for, or says what is wrong and with which choices it works."""

import json
import zlib
from base64 import b64decode
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import networkx as nx
import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from commands.cli import app
from graph.export.export import ENDINGS
from graph.layout.budget import MOST_CONCEPTS

RELATIONS = (
    "source,effect,target,polarity,level,evidence\n"
    "GABA,calms,Stress,decreases,core,human\n"
    "Stress,raises,Cortisol,increases,research,animal\n"
    "Cortisol,calms,Inflammation,decreases,research,\n"
)
CONCEPTS = (
    "name,type,synonyms\n"
    "Cortisol,transmitter,Stress hormone\n"
    "GABA,transmitter,\n"
    "Stress,condition,\n"
    "Inflammation,immune process,\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "concepts.csv").write_text(CONCEPTS)
    path = tmp_path / "relations.csv"
    path.write_text(RELATIONS)
    return path


def neuromap(file: Path, out: str, *options: str) -> Result:
    return CliRunner().invoke(app, ["export", str(file), str(file.parent / out), *options])


def held_data(page: str) -> Any:
    """Return what a page to take away holds of the map."""
    held = page.split('id="neuromap-data">')[1].split("<")[0]
    return json.loads(zlib.decompress(b64decode(held)))


def exported(file: Path, *options: str) -> list[str]:
    result = neuromap(file, "out.json", *options)
    assert result.exit_code == 0, result.output
    graph = nx.node_link_graph(json.loads(file.with_name("out.json").read_text(encoding="utf-8")), edges="edges")
    return [f"{source}-{target}" for source, target in graph.edges()]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ([], ["GABA-Stress", "Stress-Cortisol", "Cortisol-Inflammation"]),
        (["--focus", "stress hormone"], ["Stress-Cortisol", "Cortisol-Inflammation"]),
        (["--focus", "GABA", "--depth", "2"], ["GABA-Stress", "Stress-Cortisol"]),
        (["--level", "core"], ["GABA-Stress"]),
        (["--polarity", "increases", "--polarity", "decreases", "--evidence", "animal"], ["Stress-Cortisol"]),
        (["--evidence", "not stated"], ["Cortisol-Inflammation"]),
        (["--type", "immune process"], ["Cortisol-Inflammation"]),
        (["--focus", "cortisol", "--direction", "in"], ["Stress-Cortisol"]),
        (["--focus", "GABA", "--depth", "0"], []),
    ],
)
def test_the_options_choose_the_relations(options: list[str], found: list[str], file: Path) -> None:
    assert exported(file, *options) == found


@pytest.mark.parametrize("layout", ["atlas", "matrix"])
@pytest.mark.parametrize(("ending", "start"), [("svg", b"<?xml"), ("PDF", b"%PDF"), ("png", b"\x89PNG")])
def test_a_picture_is_written_in_the_format_of_its_ending(ending: str, start: bytes, layout: str, file: Path) -> None:
    result = neuromap(file, f"out.{ending}", "--theme", "dark", "--layout", layout, "--sources", "--title", "T")
    out = file.with_name(f"out.{ending}")
    assert (result.exit_code, result.stderr) == (0, f"{out}: 3 of 3 relations\n")
    assert out.read_bytes().startswith(start)


@pytest.mark.parametrize(("ending", "options"), [("svg", []), ("png", []), ("pdf", []), ("pdf", ["--handout"])])
def test_a_picture_that_cannot_hold_all_says_how_many_relations_it_draws(
    ending: str, options: list[str], file: Path
) -> None:
    file.write_text("source,effect,target\n" + "".join(f"A{one},calms,B{one}\n" for one in range(120)))
    file.with_name("concepts.csv").unlink()
    result = neuromap(file, f"out.{ending}", *options)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (
        0,
        f"{file.with_name('out.' + ending)}: {MOST_CONCEPTS // 2} of 120 relations",
    )


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_data_hold_all_relations_though_a_picture_could_not(ending: str, file: Path) -> None:
    file.write_text("source,effect,target\n" + "".join(f"A{one},calms,B{one}\n" for one in range(120)))
    result = neuromap(file, f"out.{ending}")
    assert result.stderr.splitlines()[-1].endswith("120 of 120 relations")


def test_the_date_is_the_one_given_or_that_of_the_environment(file: Path) -> None:
    for options, environment, day in (
        (["--date", "2020-02-03"], {"SOURCE_DATE_EPOCH": "0"}, "2020-02-03"),
        ([], {"SOURCE_DATE_EPOCH": "1600000000"}, "2020-09-13"),
    ):
        arguments = ["export", str(file), str(file.with_name("out.gexf")), *options]
        assert CliRunner().invoke(app, arguments, env=environment).exit_code == 0
        assert f'lastmodifieddate="{day}"' in file.with_name("out.gexf").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("out", "options", "message"),
    [
        (
            "out.docx",
            [],
            f"Endings: .{', .'.join((*ENDINGS, 'pptx', 'gif', 'webm', 'html'))}.",
        ),
        ("out", [], "'out' ends in no format that can be written."),
        ("relations.csv", [], "is what the map is made from; name another file."),
        ("concepts.csv", [], "is what the map is made from; name another file."),
        ("out.svg", ["--focus", "Cortisl"], "'Cortisl' is not a concept of this file. Did you mean 'Cortisol'?"),
        ("out.svg", ["--polarity", "increase"], "Did you mean 'increases'?"),
        ("out.svg", ["--level", "x"], "'x' is not one of core, research."),
        ("out.svg", ["--species", "mouse"], "no row of this file says anything of it, so 'mouse' is not known."),
        ("out.svg", ["--fold", "GABA"], "no concept is narrower than 'GABA'."),
        ("out.svg", ["--scale", "5"], "Input should be less than or equal to 4"),
        ("out.svg", ["--depth", "4"], "Input should be less than or equal to 3"),
        ("out.svg", ["--theme", "blue"], "'blue' is not one of"),
        ("none/out.csv", [], "cannot be written: No such file or directory"),
    ],
)
def test_bad_usage_ends_with_2_and_the_way_out(out: str, options: list[str], message: str, file: Path) -> None:
    result = neuromap(file, out, *options)
    assert (result.exit_code, message in result.stderr) == (2, True), result.stderr
    assert file.read_text() == RELATIONS
    assert not file.with_name("out.svg").exists()


def test_a_choice_that_nothing_passes_writes_no_file(file: Path) -> None:
    result = neuromap(file, "out.svg", "--level", "core", "--polarity", "increases")
    assert (result.exit_code, result.stderr) == (
        1,
        "Nothing to export: no relation of the file has all that was asked for.\n",
    )
    assert not file.with_name("out.svg").exists()


def test_a_file_that_cannot_be_read_ends_with_2(tmp_path: Path) -> None:
    result = neuromap(tmp_path / "none.csv", "out.svg")
    assert (result.exit_code, "none.csv" in result.stderr) == (2, True)


def test_a_page_to_explore_opens_with_what_was_chosen(file: Path) -> None:
    options = ("--focus", "stress hormone", "--depth", "2", "--polarity", "decreases", "--title", "Stress & co")
    result = neuromap(file, "map.html", *options)
    said = ["Laying out a map around each concept", f"{file.parent / 'map.html'}: 2 of 3 relations"]
    assert (result.exit_code, result.stderr.splitlines()) == (0, said)
    page = file.with_name("map.html").read_text(encoding="utf-8")
    assert "<title>Stress &amp; co</title>" in page
    assert parse_qs(held_data(page)["start"]) == {
        **{"focus": ["Cortisol"], "depth": ["2"], "direction": ["both"]},
        "polarity": ["decreases"],
    }


def test_what_is_folded_is_said_in_a_picture_and_in_the_address_of_a_page(file: Path) -> None:
    cells = "GABA,transmitter,Messenger\nCortisol,transmitter,Messenger\nMessenger,transmitter,\n"
    file.with_name("concepts.csv").write_text(f"name,type,broader\n{cells}")
    assert neuromap(file, "out.svg", "--fold", "messenger").exit_code == 0
    picture = file.with_name("out.svg").read_text(encoding="utf-8")
    assert ("folded: Messenger" in picture, "(GABA) calms" in picture, "<title>GABA</title>" in picture) == (
        True,
        True,
        False,
    )
    assert neuromap(file, "map.html", "--fold", "Messenger").exit_code == 0
    page = file.with_name("map.html").read_text(encoding="utf-8")
    assert parse_qs(held_data(page)["start"]) == {"folded": ["Messenger"]}


def test_a_file_without_relations_gives_no_page_and_says_why(file: Path) -> None:
    file.write_text("source,effect,target\n")
    result = neuromap(file, "map.html")
    assert result.exit_code == 1
    assert "Nothing to export" in result.stderr
    assert not file.with_name("map.html").exists()


def test_what_second_readers_say_is_a_filter_and_no_column_of_an_export(file: Path) -> None:
    assert neuromap(file, "out.csv", "--reading", "proposed").exit_code == 2
    file.with_name("reviews.csv").write_text("relation,digest,reader,date,verdict\n", encoding="utf-8")
    assert len(exported(file, "--reading", "proposed")) == 3
    assert neuromap(file, "out.csv").exit_code == 0
    assert "proposed" not in file.with_name("out.csv").read_text(encoding="utf-8")
    assert neuromap(file, "out.html").exit_code == 0
    facets = held_data(file.with_name("out.html").read_text(encoding="utf-8"))["facets"]
    assert [entry["word"] for facet in facets if facet["name"] == "reading" for entry in facet["words"]] == ["proposed"]


def test_a_story_becomes_a_film_that_another_program_reads(file: Path) -> None:
    file.with_name("stories.csv").write_text("story,step,title\nRest,1,Calm\nRest,2,End\n", encoding="utf-8")
    film = file.with_name("rest.gif")
    assert neuromap(file, "rest.gif", "--story", "rest", "--date", "2026-01-31", "--still").exit_code == 0
    with Image.open(film) as read:
        assert (read.format, read.size, read.n_frames) == ("GIF", (1280, 720), 4)  # type: ignore[attr-defined]
    assert neuromap(file, "rest.png", "--still").exit_code == 2


def test_without_a_story_a_film_plays_the_years(file: Path) -> None:
    told = neuromap(file, "years.gif")
    assert (told.exit_code, "no relation of what was asked for names a year" in told.stderr) == (1, True)
    file.write_text("source,effect,target,year\nGABA,calms,Stress,1987\nGABA,calms,Mood,1994\nGABA,calms,Fear,\n")
    film = file.with_name("years.gif")
    said = neuromap(file, "years.gif", "--still", "--until", "1980-1995").stderr
    assert said.endswith(f"{film}: 2 of 3 relations\n")
    with Image.open(film) as read:
        assert read.n_frames == 5  # type: ignore[attr-defined]


def test_a_picture_shows_what_was_known_by_a_year(file: Path) -> None:
    assert neuromap(file, "out.svg", "--until", "soon").exit_code == 2
    assert neuromap(file, "out.svg", "--until", "1900").exit_code == 1


def test_a_page_of_too_much_is_of_what_is_chosen_or_refused_with_the_way_to_a_part(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.parts.size_refusals.MOST_WHOLE", 2)
    result = CliRunner().invoke(app, ["export", str(file), str(tmp_path / "map.html")])
    assert result.exit_code == 1
    assert result.stderr.endswith(
        "3 relations of relations.csv are chosen; a page that works offline takes at most 2, since it has all of them "
        "with it. Choose a part of it: --focus CONCEPT --depth 2\n"
    )
    assert not (tmp_path / "map.html").exists()
    part = CliRunner().invoke(app, ["export", str(file), str(tmp_path / "map.html"), "--focus", "Cortisol"])
    assert (part.exit_code, "map.html: 2 of 3 relations" in part.stderr) == (0, True), part.stderr
    assert "2 of 3 relations</title>" in (tmp_path / "map.html").read_text(encoding="utf-8")


def test_rows_that_are_not_drawn_are_told_with_what_was_written(file: Path) -> None:
    file.write_text("source,effect,target\nGABA,calms,Stress\nGABA,,Fear\n", encoding="utf-8")
    told = neuromap(file, "out.csv").stderr.splitlines()[-1]
    assert told.endswith("1 of 1 relation; 1 of the 2 rows of the file is not drawn, and `neuromap check` says why")
