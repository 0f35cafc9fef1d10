"""The faults of a file are told with their place, their way out and the row to edit."""

from pathlib import Path

import pytest

import web.map.problems
from graph.dataset import load, refresh
from web.map.problems import problems

HEADER = "source,effect,target,source_type\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "relations.csv"


def test_a_good_file_has_no_problems(file: Path) -> None:
    file.write_text(f"{HEADER}a,b,c,condition\n", encoding="utf-8")
    assert problems(load(file)) is None


def test_a_fault_has_its_place_its_way_out_and_its_row(file: Path) -> None:
    file.write_text(f"{HEADER}a,b,c,transmiter\n", encoding="utf-8")
    dataset = load(file)
    (fault,) = dataset.diagnostics
    assert problems(dataset) == {
        **{"headline": "1 warning in the file", "severity": "warning", "open": False, "more": 0, "lost": None},
        "items": [
            {
                **{"place": "relations.csv, line 2, column 4", "severity": "warning", "code": "unknown-type"},
                **{"message": fault.message, "help": fault.help, "value": "transmiter"},
                "edit": dataset.model.relations.index[0],
            }
        ],
    }


def test_a_row_that_is_not_drawn_is_counted_and_known_by_its_line(file: Path) -> None:
    file.write_text(f"{HEADER}a,b,c,\na,,c,\n", encoding="utf-8")
    found = problems(load(file))
    assert found
    assert (found["headline"], found["severity"], found["lost"]) == ("1 error: 1 row not drawn", "error", 1)
    assert [item["edit"] for item in found["items"]] == ["3"]


def test_a_save_that_broke_the_file_is_told_at_once_over_the_last_good_map(file: Path) -> None:
    file.write_text(f"{HEADER}a,b,c,\n", encoding="utf-8")
    good = load(file)
    file.write_text("nonsense", encoding="utf-8")
    found = problems(refresh(good, file))
    assert found
    assert (found["open"], found["severity"]) == (True, "error")
    assert found["headline"].endswith("This is the last good map.")


def test_the_rows_of_the_files_beside_it_are_not_to_be_opened_here(file: Path) -> None:
    file.write_text(f"{HEADER}a,b,c,\n", encoding="utf-8")
    file.with_name("concepts.csv").write_text(
        "name,type\nGABA,transmiter\na,condition\nc,condition\n", encoding="utf-8"
    )
    found = problems(load(file))
    assert found
    assert [(item["place"].partition(",")[0], item["edit"]) for item in found["items"]] == [("concepts.csv", None)]


def test_of_many_faults_the_first_are_told_and_the_others_counted(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web.map.problems, "MOST_LISTED", 2)
    file.write_text(HEADER + "a,b,c,transmiter\nd,e,f,citokine\ng,h,i,condit\n", encoding="utf-8")
    found = problems(load(file))
    assert found
    assert (len(found["items"]), found["more"]) == (2, 1)


def test_a_fault_that_repeats_is_one_item_with_its_count_and_lines(file: Path) -> None:
    file.write_text(HEADER + "".join(f"a{number},b,c,protein\n" for number in range(7)) + "d,,f,\n", encoding="utf-8")
    found = problems(load(file))
    assert found
    assert found["headline"] == "1 error and 1 warning: 1 row not drawn"
    protein, blank = found["items"]
    assert (protein["place"], protein["count"]) == ("relations.csv, 7 times: lines 2, 3, 4, 5, 6, …", 7)
    assert (protein["lines"], protein["heading"]) == ([*range(2, 9)], "All 7 lines")
    assert (blank["place"], "lines" in blank) == ("relations.csv, line 9, column 2", False)
