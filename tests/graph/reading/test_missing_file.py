"""The path of a folder in the place of a file leads to the table in it."""

from pathlib import Path

from graph.reading.file_content import FOLDER_REASON
from graph.reading.missing_file import cannot_read


def test_a_folder_names_the_table_in_it(tmp_path: Path) -> None:
    said = f"{tmp_path}:1:1: error[cannot-read]: the file cannot be read: this is a folder and not a file\n  help: "
    assert str(cannot_read(tmp_path, FOLDER_REASON)) == said + "Write the path of a table; none is in it."
    (tmp_path / "own.csv").touch()
    assert str(cannot_read(tmp_path, FOLDER_REASON)) == f"{said}Write the path of the table in it: {tmp_path}/own.csv"
