"""A path becomes a reading, and the last good map survives a bad save."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from graph.dataset import Dataset, check_file, dataset_of, load, refresh, rows_in
from graph.dataset_files import file_states
from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.size_limits import LARGEST_FILE

from ..shipped import RELATIONS, concepts

GOOD = "source,effect,target\nGABA,calms,Stress\n"
DATA = Path(__file__).parent.parent.parent / "data"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "relations.csv"
    found.write_text(GOOD, encoding="utf-8")
    return found


def codes(dataset: Dataset) -> list[tuple[str, int, str]]:
    return [(Path(fault.path).name, fault.line, fault.code) for fault in dataset.diagnostics]


def edges(dataset: Dataset) -> list[tuple[str, str]]:
    return [] if dataset.graph is None else list(dataset.graph.edges())


def test_the_shipped_data_loads_whole_and_without_errors() -> None:
    dataset = load(DATA / "relations.csv")
    assert dataset.graph is not None
    assert (dataset.rows, dataset.refused, dataset.stale) == (len(RELATIONS), 0, False)
    assert codes(dataset) == []
    assert (dataset.graph.number_of_edges(), dataset.graph.number_of_nodes()) == (
        len(RELATIONS),
        len(concepts(RELATIONS)),
    )


def test_rows_with_errors_are_refused_and_all_others_drawn(path: Path) -> None:
    path.write_text(GOOD + "a,b\nSleep,,Mood\n Sleep,lifts,Mood\n", encoding="utf-8")
    dataset = load(path)
    assert (edges(dataset), dataset.rows, dataset.refused) == ([("GABA", "Stress"), ("Sleep", "Mood")], 4, 2)
    assert codes(dataset) == [
        ("relations.csv", 3, "missing-cell"),
        ("relations.csv", 4, "blank-cell"),
        ("relations.csv", 5, "stray-space"),
    ]


def test_a_row_with_words_of_its_own_is_drawn_without_them_and_keeps_them_beside_it(path: Path) -> None:
    path.write_text(
        "source,effect,target,polarity,evidence,species\nGABA,calms,Stress,inhibits,RCT,\n"
        "GABA,calms,Pain,decreases,human,goat\nSleep,calms,Pain,,,\n"
    )
    found = load(path)
    assert codes(found) == [
        ("relations.csv", 2, "unknown-polarity"),
        ("relations.csv", 2, "unknown-evidence"),
        ("relations.csv", 3, "unknown-species"),
    ]
    assert (found.rows, found.refused) == (3, 0)
    columns = ("polarity", "evidence", "species")
    own = [f"{column} in the file" for column in columns]
    assert found.graph is not None
    assert [
        (*(edge[column] for column in columns), *(edge["extra"][column] for column in own))
        for _, _, edge in found.graph.edges(data=True)
    ] == [
        ("", "", "", "inhibits", "RCT", ""),
        ("decreases", "human", "", "", "", "goat"),
        ("", "", "", "", "", ""),
    ]


def test_concepts_beside_the_file_are_used(path: Path) -> None:
    concepts = "name,type,definition\nGABA,transmitter,Calms.\nStress,condition,\n"
    path.with_name("concepts.csv").write_text(concepts, encoding="utf-8")
    dataset = load(path)
    assert dataset.graph is not None
    assert dataset.diagnostics == ()
    assert dataset.graph.nodes["GABA"]["definition"] == "Calms."


@pytest.mark.parametrize(
    ("concepts", "expected"),
    [
        (b"nonsense", [("concepts.csv", 1, "not-a-table")]),
        (
            b"name,type\nGABA\nStress,condition\n",
            [("relations.csv", 2, "unlisted-concept"), ("concepts.csv", 2, "missing-cell")],
        ),
        (b"\xff\xfe", [("concepts.csv", 1, "empty-file")]),
    ],
)
def test_broken_concepts_are_listed_and_never_stop_the_map(
    path: Path, concepts: bytes, expected: list[tuple[str, int, str]]
) -> None:
    path.with_name("concepts.csv").write_bytes(concepts)
    dataset = load(path)
    assert (edges(dataset), codes(dataset)) == ([("GABA", "Stress")], expected)


def test_concepts_that_cannot_be_read_are_listed_too(path: Path) -> None:
    path.with_name("concepts.csv").mkdir()
    dataset = load(path)
    assert (edges(dataset), codes(dataset)) == ([("GABA", "Stress")], [("concepts.csv", 1, "cannot-read")])


@pytest.mark.parametrize(
    ("name", "reason", "help"),
    [
        ("none.csv", "there is no such file", "Check the path and the permissions of the file."),
        (".", "this is a folder and not a file", "Write the path of a table; none is in it."),
    ],
)
def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path, name: str, reason: str, help: str) -> None:
    path = tmp_path / name
    message = f"the file cannot be read: {reason}"
    dataset = load(path)
    assert dataset.graph is None
    assert dataset.diagnostics == (Diagnostic(str(path), 1, 1, "cannot-read", "error", message, help),)


@pytest.mark.parametrize(
    ("name", "help"),
    [
        ("'relations.csv'", "Write the path without quotation marks."),
        ("~/relations.csv", "Write the whole path: only a command line knows what ~ stands for."),
        ("Relations.CSV", "Did you mean relations.csv?"),
    ],
)
def test_a_missing_file_says_what_is_wrong_with_its_path(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, help: str
) -> None:
    monkeypatch.chdir(path.parent)
    [found] = [fault for fault in load(Path(name)).diagnostics if fault.path == name]
    assert (found.message, found.help) == ("the file cannot be read: there is no such file", help)


@pytest.mark.parametrize("name", ["/", ".", "..", "", "a" * 300])
def test_a_path_without_a_name_is_a_fault_too(name: str) -> None:
    dataset = load(Path(name))
    assert (dataset.graph, dataset.diagnostics[0].code, len(file_states(Path(name)))) == (None, "cannot-read", 6)


def test_a_folder_that_cannot_be_searched_keeps_the_last_good_map(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = refresh(None, path)
    path.with_name("stories.csv").write_text(STORIES, encoding="utf-8")

    def refuses(*_: object, **__: object) -> os.stat_result:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", refuses)
    now = refresh(good, path)
    assert (now.stale, edges(now)) == (True, edges(good))
    names = ("relations.csv", "concepts.csv", "references.csv", "reviews.csv", "stories.csv", "expectations.csv")
    assert codes(now) == [(name, 1, "cannot-read") for name in names]
    assert now.unread == tuple(map(path.with_name, names))
    assert file_states(path) == ("Permission denied",) * 6


def test_a_file_with_nearly_the_right_name_is_named_only_where_the_right_one_is_missing(path: Path) -> None:
    path.with_name("concepts (1).csv").write_text("name,type\nGABA,transmitter\n", encoding="utf-8")
    path.with_name("stories.csv.txt").write_text(STORIES, encoding="utf-8")
    expected = [("concepts (1).csv", 1, "unused-file"), ("stories.csv.txt", 1, "unused-file")]
    assert codes(load(path)) == expected
    path.with_name("concepts (1).csv").rename(path.with_name("concepts.csv"))
    path.with_name("concepts (2).csv").write_text("", encoding="utf-8")
    assert [fault for fault in codes(load(path)) if fault[2] == "unused-file"] == expected[1:]


def test_a_header_alone_gives_an_empty_map_with_a_warning(path: Path) -> None:
    path.write_text("source,effect,target\n", encoding="utf-8")
    dataset = load(path)
    assert dataset.graph is not None
    assert (edges(dataset), codes(dataset), dataset.rows) == ([], [("relations.csv", 1, "no-relations")], 0)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("", "empty-file"),
        ("source,effect,target\n", "no-relations"),
        ("source,effect,target\na,b\n", "missing-cell"),
        ("sources\n", "not-a-table"),
        (None, "cannot-read"),
    ],
)
def test_a_bad_save_keeps_the_last_good_map(path: Path, bad: str | None, code: str) -> None:
    good = refresh(None, path)
    if bad is None:
        path.unlink()
    else:
        path.write_text(bad, encoding="utf-8")
    now = refresh(good, path)
    assert now == replace(good, diagnostics=now.diagnostics, rows=now.rows, refused=now.refused, stale=True)
    assert [fault.code for fault in now.diagnostics] == [code]
    assert refresh(now, path) == now
    path.write_text(GOOD, encoding="utf-8")
    mended = refresh(now, path)
    assert (edges(mended), mended.version, mended.stale) == (edges(good), good.version, False)


def test_the_map_of_another_file_is_not_kept(path: Path, tmp_path: Path) -> None:
    assert refresh(load(path), tmp_path / "other.csv").graph is None


def test_the_version_names_the_bytes_of_both_files(path: Path) -> None:
    first = load(path).version
    path.with_name("concepts.csv").write_text("name,type\n", encoding="utf-8")
    second = load(path).version
    path.write_text(GOOD + "\n", encoding="utf-8")
    assert len({first, second, load(path).version}) == 3


def test_the_fingerprint_differs_after_a_save_of_either_file(path: Path) -> None:
    states = [file_states(path)]
    path.write_text(GOOD + "Sleep,lifts,Mood\n", encoding="utf-8")
    states.append(file_states(path))
    path.with_name("concepts.csv").write_text("name,type\n", encoding="utf-8")
    states.append(file_states(path))
    path.with_name("stories.csv").write_text("story,step,title\n", encoding="utf-8")
    states.append(file_states(path))
    path.unlink()
    states.append(file_states(path))
    assert len(set(states)) == 5


@pytest.mark.parametrize(
    ("content", "rows", "drawn"),
    [
        (GOOD + "a,b\n#REF!,calms,Mood\nSleep,lifts,Mood\n", 4, 2),
        (GOOD + 'a,"b\n\nc\n', 3, 0),
        ("who,did,whom\na,b,c\nd,e,f\n", 2, 0),
        ("<html>", 0, 0),
    ],
)
def test_rows_drawn_and_rows_refused_are_all_rows_of_the_file(path: Path, content: str, rows: int, drawn: int) -> None:
    path.write_text(content, encoding="utf-8")
    dataset = load(path)
    assert (dataset.rows, dataset.drawn, dataset.refused) == (rows, drawn, rows - drawn)
    assert len(edges(dataset)) == drawn


def test_a_file_that_is_too_large_is_not_read_to_its_end(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE * 50)
    assert codes(load(path)) == [("relations.csv", 1, "too-large")]


def test_a_file_of_concepts_is_checked_as_concepts(tmp_path: Path) -> None:
    own = tmp_path / "my words.csv"
    own.write_text("type,name\nplace,GABA\n", encoding="utf-8")
    assert [fault.code for fault in check_file(own)] == ["unknown-type"]
    own.write_text("Category;Concept name\nplace;GABA\n", encoding="utf-8")
    assert [fault.code for fault in check_file(own)][-1] == "unknown-type"
    own.write_text("source,effect,target,name,type\nGABA,calms,Stress,x,y\n", encoding="utf-8")
    assert check_file(own) == ()
    named = tmp_path / "concepts.csv"
    named.write_text("nam,type\n", encoding="utf-8")
    assert [fault.message for fault in check_file(named)] == ["the column 'name' is missing"]


STORIES = "story,step,title,focus\nCalm,1,A brake,GABA\n"


def test_stories_beside_the_file_are_told(path: Path) -> None:
    without = load(path)
    path.with_name("stories.csv").write_text(STORIES, encoding="utf-8")
    dataset = load(path)
    assert [(story.title, len(story.steps)) for story in dataset.stories] == [("Calm", 1)]
    assert (dataset.diagnostics, dataset.version) == ((), without.version)


@pytest.mark.parametrize(
    ("stories", "expected"),
    [
        (b"nonsense", [("stories.csv", 1, "not-a-table")]),
        (b"story,step,title,focus\nCalm,1,A brake,Sleep\n", [("stories.csv", 2, "missing-concept")]),
    ],
)
def test_broken_stories_are_listed_and_never_stop_the_map(
    path: Path, stories: bytes, expected: list[tuple[str, int, str]]
) -> None:
    path.with_name("stories.csv").write_bytes(stories)
    dataset = load(path)
    assert (edges(dataset), codes(dataset)) == ([("GABA", "Stress")], expected)


def test_stories_that_cannot_be_read_are_listed_too(path: Path) -> None:
    path.with_name("stories.csv").mkdir()
    assert codes(load(path)) == [("stories.csv", 1, "cannot-read")]


def test_a_bad_save_of_the_relations_keeps_the_stories(path: Path) -> None:
    path.with_name("stories.csv").write_text(STORIES, encoding="utf-8")
    good = refresh(None, path)
    path.write_text("", encoding="utf-8")
    assert refresh(good, path).stories == good.stories


def test_a_file_of_stories_is_checked_as_stories_against_the_relations_beside_it(path: Path) -> None:
    own = path.with_name("talk.csv")
    own.write_text("Story;Step;Title;From;To;Type\nCalm;1;A;GABA;Stress;\nCalm;2;B;GABA;Mood;\n", encoding="utf-8")
    assert [fault.code for fault in check_file(own)][-1] == "missing-concept"
    path.unlink()
    assert "missing-concept" not in [fault.code for fault in check_file(own)]
    own.write_text("source,effect,target,story,step,title\nGABA,calms,Stress,a,b,c\n", encoding="utf-8")
    assert check_file(own) == ()
    named = path.with_name("stories.csv")
    named.write_text("story,title\nA,B\n", encoding="utf-8")
    assert [fault.message for fault in check_file(named)] == ["the column 'step' is missing"]


def test_the_rows_of_either_table_are_handed_out_as_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("source,effect,target\n GABA,calms,\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("name,type\nGABA ,x\n", encoding="utf-8")
    tables = [rows_in(tmp_path / name)[0] for name in ("a.csv", "b.csv")]
    assert [table.frame.values.tolist() for table in tables if table] == [[[" GABA", "calms", ""]], [["GABA ", "x"]]]
    table, faults = rows_in(tmp_path / "none.csv")
    assert (table, [fault.code for fault in faults]) == (None, ["cannot-read"])


CONCEPTS = b"name,type,definition\nGABA,transmitter,Calms.\nZinc,place,\n"


@pytest.mark.parametrize("relations", [GOOD.encode(), b"", b"\xff\xfe", b"source,effect,target\na,b\n c,d,e\n"])
@pytest.mark.parametrize("concepts", [None, CONCEPTS, b"nonsense", b""])
def test_contents_are_read_as_files_of_these_contents_would_be(
    path: Path, relations: bytes, concepts: bytes | None
) -> None:
    path.write_bytes(relations)
    if concepts is not None:
        path.with_name("concepts.csv").write_bytes(concepts)
    loaded, found = load(path), dataset_of(path, relations, concepts)
    assert replace(found, graph=loaded.graph) == loaded
    assert (edges(found), nodes(found)) == (edges(loaded), nodes(loaded))


def nodes(dataset: Dataset) -> dict[str, object]:
    return {} if dataset.graph is None else dict(dataset.graph.nodes(data=True))


def test_contents_are_read_whatever_the_files_hold(path: Path) -> None:
    found = dataset_of(path, GOOD.replace("calms", "soothes").encode(), b"name,type\nGABA,transmitter\n")
    assert found.graph is not None
    assert [effect for _, _, effect in found.graph.edges(data="effect")] == ["soothes"]
    assert found.graph.nodes["GABA"]["type"] == "transmitter"
    assert codes(found) == [("relations.csv", 2, "unlisted-concept")]


def test_contents_of_files_that_are_not_there_are_no_map_and_only_the_faults_of_the_concepts(path: Path) -> None:
    found = dataset_of(path, None, CONCEPTS)
    assert (found.graph, found.rows, found.refused) == (None, 0, 0)
    assert codes(found) == [("concepts.csv", 3, "unknown-type")]
    assert dataset_of(path, None, None) == Dataset(path, dataset_of(path, b"", b"").version, None, (), 0, 0)


def test_a_concept_that_acts_on_itself_is_drawn_and_same_rows_are_one_relation(path: Path) -> None:
    path.write_text(f"{GOOD}GABA,limits,GABA\nGABA,calms,Stress\n", encoding="utf-8")
    dataset = load(path)
    assert edges(dataset) == [("GABA", "Stress"), ("GABA", "GABA")]
    assert (dataset.rows, dataset.refused) == (3, 0)
    assert codes(dataset) == [("relations.csv", 3, "self-relation"), ("relations.csv", 4, "duplicate-relation")]
    assert {name: concept["degree"] for name, concept in dataset.model.graph.nodes(data=True)} == {
        "GABA": 2,
        "Stress": 1,
    }
