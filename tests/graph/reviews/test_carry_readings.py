"""Who renames a concept takes its readings along; two that become one are read again."""

from pathlib import Path

from graph.dataset import dataset_of, rows_of_content, with_reviews
from graph.editing.cell_hits import edits_by_path
from graph.editing.find_replace import Search, find_cells
from graph.editing.rename_concept import Renaming, rename_concept
from graph.reviews.carry_readings import carried_beside, carry_readings
from graph.reviews.reading_state import digests_of
from graph.schema import RELATIONS
from graph.writing.rewrite import rewrite

PATH = Path("a.csv")
ROWS = b"source,effect,target,pmid\nNA,wakes,NK cell,1\nSleep,calms,Fear,2\nFear,wakes,NA,3\n"
HEAD = "relation,digest,reader,date,verdict\n"
OLD = "d000000000000"


def reviews_of(*lines: tuple[int, str]) -> bytes:
    """Return the reviews of the rows of lines: of the words that each has, or of other words."""
    graph = dataset_of(PATH, ROWS, None).graph
    assert graph is not None
    ids = {line: id for _, _, id, line in graph.edges(keys=True, data="line")}
    words = digests_of(graph)
    rows = (f"{ids[line]},{other or words[ids[line]]},Ada,2026-03-14,supported\n" for line, other in lines)
    return (HEAD + "".join(rows)).encode()


def renamed(new: str, reviews: bytes) -> tuple[Renaming, dict[str, bytes]]:
    table = rows_of_content(ROWS, PATH)[0]
    assert table is not None
    contents = {"a.csv": ROWS, "reviews.csv": reviews}
    found = carry_readings(rename_concept([(RELATIONS, table)], "NA", new), PATH, contents)
    edits = edits_by_path(found.hits)
    return found, {path: rewrite(content, edits.get(path, ())) for path, content in contents.items()}


def states(contents: dict[str, bytes]) -> tuple[list[str], list[str]]:
    found = with_reviews(dataset_of(PATH, contents["a.csv"], None), contents["reviews.csv"])
    assert found.graph is not None
    read = {data["line"]: data["reading"] for _, _, data in found.graph.edges(data=True)}
    return [read[line] for line in sorted(read)], [fault.code for fault in found.diagnostics if "review" in fault.path]


def test_a_relation_stays_read_when_its_concept_gets_another_name() -> None:
    _, after = renamed("Norepinephrine", reviews_of((2, ""), (3, ""), (4, "")))
    assert states(after) == (["read once", "read once", "read once"], [])


def test_what_was_said_of_earlier_words_follows_its_relation_and_stays_of_those_words() -> None:
    _, after = renamed("Norepinephrine", reviews_of((2, OLD)))
    assert states(after) == (["proposed"] * 3, ["outdated-review"])
    assert OLD.encode() in after["reviews.csv"]


def test_where_two_concepts_become_one_their_relations_are_read_again_and_that_is_said() -> None:
    reviews = reviews_of((2, ""), (3, ""), (4, ""))
    found, after = renamed("NK cell", reviews)
    assert after["reviews.csv"] == reviews
    assert found.notes[-1] == "2 second readings are of what the two said apart and stay behind"


def test_without_reviews_nothing_is_added() -> None:
    for reviews in (HEAD.encode(), b"no table"):
        found, after = renamed("Norepinephrine", reviews)
        assert ([hit.path for hit in found.hits], after["reviews.csv"]) == (["a.csv", "a.csv"], reviews)


def replaced(text: str, new: str, *lines: int) -> dict[str, bytes]:
    """Return the files with a text replaced in the rows of lines, all if none is given, and the readings beside it."""
    table = rows_of_content(ROWS, PATH)[0]
    assert table is not None
    contents = {"a.csv": ROWS, "reviews.csv": reviews_of((2, ""), (3, ""), (4, ""))}
    hits = [hit for hit in find_cells([table], Search(text), new) if not lines or hit.line in lines]
    edits = edits_by_path([*hits, *carried_beside(hits, PATH, contents)])
    return {path: rewrite(content, edits.get(path, ())) for path, content in contents.items()}


def test_a_name_that_is_replaced_in_all_rows_keeps_their_readings_as_a_renaming_does() -> None:
    assert states(replaced("NA", "Norepinephrine")) == (["read once"] * 3, [])


def test_a_row_that_says_something_else_after_a_replacement_is_read_again() -> None:
    left = ["proposed", "read once", "read once"]
    assert states(replaced("NA", "Norepinephrine", 2))[0] == left
    assert states(replaced("NK cell", "Fear"))[0] == left
    assert states(replaced("wakes", "calms"))[0] == ["proposed", "read once", "proposed"]
