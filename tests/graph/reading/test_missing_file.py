"""A path that cannot be read turns into the reason, of a folder with the table in it, of a store told once."""

from pathlib import Path

from graph.reading.file_content import FOLDER_REASON, NO_FILE_REASON
from graph.reading.missing_file import cannot_read, told_once_for_a_store
from graph.store.file_address import file_path


def test_a_folder_names_the_table_in_it(tmp_path: Path) -> None:
    said = f"{tmp_path}:1:1: error[cannot-read]: the file cannot be read: this is a folder and not a file\n  help: "
    assert str(cannot_read(tmp_path, FOLDER_REASON)) == said + "Write the path of a table; none is in it."
    (tmp_path / "own.csv").touch()
    assert str(cannot_read(tmp_path, FOLDER_REASON)) == f"{said}Write the path of the table in it: {tmp_path}/own.csv"


def test_each_object_that_is_gone_from_a_store_is_told_and_a_store_that_fails_once() -> None:
    gone, silent = (
        [cannot_read(file_path(f"s3://bucket/{name}.csv"), reason) for name in ("concepts", "stories")]
        for reason in (NO_FILE_REASON, "the store does not answer")
    )
    assert told_once_for_a_store([*gone, *silent]) == (*gone, silent[0])
