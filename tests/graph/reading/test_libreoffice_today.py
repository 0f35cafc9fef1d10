"""What the LibreOffice of this machine saves today reads as what it saved earlier, and no shipped row suffers."""

from pathlib import Path

import pytest

from .libreoffice import exporting
from .libreoffice.exporting import BOOKS, SAVED, TABLES, WAYS, export, make_books, why_not
from .test_libreoffice import KEEPING, assert_no_row_lost, assert_unchanged, formulas, read_table, saved

DATA = Path(__file__).parents[3] / "data"
SHIPPED = (DATA / "relations.csv", DATA / "concepts.csv")


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A LibreOffice that saves tables; none is a failure and never a skip."""
    if fault := why_not(tmp_path_factory.mktemp("libreoffice")):
        pytest.fail(fault, pytrace=False)


@pytest.mark.wide
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.usefixtures("libreoffice")
def test_tables_are_saved_as_on_an_earlier_day_and_no_shipped_row_is_lost(tmp_path: Path, way: str) -> None:
    export([*TABLES, *SHIPPED], WAYS[way], tmp_path)
    for table in TABLES:
        now, earlier = read_table(tmp_path / table.name), saved(table.stem, way)
        assert (now.rows, now.read, now.refused) == (earlier.rows, earlier.read, earlier.refused)
        assert now.table is not None
        assert earlier.table is not None
        assert now.table.frame.equals(earlier.table.frame)
    for table in SHIPPED:
        assert_no_row_lost(table, read_table(tmp_path / table.name), way)
        if way in (*KEEPING, "as-it-comes", "with-dates"):
            assert_unchanged(table, read_table(tmp_path / table.name))


@pytest.mark.wide
@pytest.mark.usefixtures("libreoffice")
def test_workbooks_hold_the_formulas_that_they_held_on_an_earlier_day(tmp_path: Path) -> None:
    make_books(tmp_path)
    for name in (f"{table.stem}.xlsx" for table in BOOKS):
        assert formulas(tmp_path / name) == formulas(SAVED / name)


BROKEN = "#!/bin/sh\necho 'Error: source file could not be loaded' >&2\n"


@pytest.mark.parametrize(
    ("ends", "printed"),
    [("exit 0", ""), ("exit 1", ": Error: source file could not be loaded")],
)
def test_a_libreoffice_that_saves_no_table_is_named_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: str, printed: str
) -> None:
    (program := tmp_path / "soffice").write_text(BROKEN + ends, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    cannot = f"{program} is a LibreOffice that cannot save tables, perhaps without Calc (libreoffice-calc)"
    assert why_not(tmp_path) == cannot + printed


def test_a_machine_without_libreoffice_is_named_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "soffice", lambda: "")
    assert why_not(tmp_path) == (
        "these tests need LibreOffice with Calc, and no soffice is installed: apt-get install libreoffice-calc"
    )


def test_the_program_of_this_machine_is_tried_only_where_that_is_asked_for(request: pytest.FixtureRequest) -> None:
    trying = [item for item in request.session.items if "libreoffice" in getattr(item, "fixturenames", ())]
    assert [item.nodeid for item in trying if item.get_closest_marker("wide") is None] == []
