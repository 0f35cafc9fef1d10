"""A table beside the relations that is broken for a while is read as it was before, and what is wrong is said."""

from pathlib import Path

from graph.dataset import refresh
from graph.last_good_tables import GONE, KEPT, LastGoodTables

CONCEPTS = b"name,type\nGABA,transmitter\nStress,condition\n"
STORIES = b"story,step,title,focus\nCalm,1,A brake,GABA\n"


def tables_in(folder: Path) -> LastGoodTables:
    (folder / "relations.csv").write_bytes(b"source,effect,target\nGABA,calms,Stress\n")
    (folder / "concepts.csv").write_bytes(CONCEPTS)
    (folder / "stories.csv").write_bytes(STORIES)
    return LastGoodTables(folder / "relations.csv")


def test_types_and_stories_stay_through_a_bad_save(tmp_path: Path) -> None:
    tables = tables_in(tmp_path)
    good = refresh(None, tables.relations, read_file=tables.read)
    for name in ("concepts.csv", "stories.csv"):
        (tmp_path / name).write_bytes(b"PK\x03\x04 a workbook")
    now = refresh(good, tables.relations, read_file=tables.read)
    assert (now.version, now.stories, now.stale) == (good.version, good.stories, False)
    assert dict(now.graph.nodes(data=True)) == dict(good.graph.nodes(data=True))  # type: ignore[union-attr]
    assert [(Path(fault.path).name, fault.help.endswith(KEPT)) for fault in now.diagnostics[-2:]] == [
        ("concepts.csv", True),
        ("stories.csv", True),
    ]
    (tmp_path / "concepts.csv").write_bytes(CONCEPTS)
    (tmp_path / "stories.csv").write_bytes(STORIES)
    assert refresh(now, tables.relations, read_file=tables.read).diagnostics == good.diagnostics


def test_what_cannot_be_read_is_what_was_read_before_with_the_reason(tmp_path: Path) -> None:
    tables, path = tables_in(tmp_path), tmp_path / "concepts.csv"
    assert tables.read(path) == (CONCEPTS, [])
    path.unlink()
    path.mkdir()
    raw, [fault] = tables.read(path)
    assert (raw, fault.message) == (CONCEPTS, "the file cannot be read: this is a folder and not a file")


def test_what_never_was_a_table_is_not_kept(tmp_path: Path) -> None:
    tables, path = tables_in(tmp_path), tmp_path / "concepts.csv"
    for content in (b"nonsense", b"", CONCEPTS):
        path.write_bytes(content)
        assert tables.read(path) == (content, [])


def test_a_table_that_is_deleted_stays_as_it_was_and_is_said_to_be_gone(tmp_path: Path) -> None:
    tables, path = tables_in(tmp_path), tmp_path / "concepts.csv"
    good = refresh(None, tables.relations, read_file=tables.read)
    path.unlink()
    now = refresh(good, tables.relations, read_file=tables.read)
    assert (now.version, now.stale, now.unread) == (good.version, False, (path,))
    assert str(now.diagnostics[-1]) == (
        f"{path}:1:1: error[cannot-read]: the file cannot be read: there is no such file\n  help: {GONE} {KEPT}"
    )
    path.write_bytes(b"name,type\n")
    assert tables.read(path) == (b"name,type\n", [])


def test_a_table_that_never_was_there_is_none(tmp_path: Path) -> None:
    tables = tables_in(tmp_path)
    assert tables.read(tmp_path / "references.csv") == (None, [])


def test_the_relations_are_read_as_they_are(tmp_path: Path) -> None:
    for name in ("relations.csv", "concepts.csv"):
        tables = LastGoodTables(tmp_path / name)
        (tmp_path / name).write_bytes(CONCEPTS)
        tables.read(tmp_path / name)
        (tmp_path / name).write_bytes(b"nonsense")
        assert tables.read(tmp_path / name) == (b"nonsense", [])
