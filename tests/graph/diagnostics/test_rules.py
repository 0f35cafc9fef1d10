"""Each code has its smallest bad file under tests/faults, and the exact text that it gives."""

import json
import re
from pathlib import Path

import pytest

from graph.diagnostics.rules import RULES, fault, in_file_order, shown
from graph.papers.paper_records import read_paper_records
from graph.saving.fix_files import check_files

ROOT = Path(__file__).parents[3]
FAULTS = ROOT / "tests" / "faults"
EXPECTED = json.loads((FAULTS / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("code", RULES)
def test_the_smallest_bad_file_of_a_code_gives_exactly_its_text(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FAULTS)
    papers = read_paper_records(**{name: Path(file) for name, file in EXPECTED[code].get("papers", {}).items()})
    found = check_files([Path(EXPECTED[code]["file"])], papers)
    assert "\n".join(map(str, found)).split("\n") == EXPECTED[code]["text"]
    assert [diagnostic.code for diagnostic in found] == [code]


def test_every_code_has_its_smallest_bad_file() -> None:
    missing_by_nature = {"cannot-read"}
    files = {code for code in RULES if (FAULTS / EXPECTED[code]["file"]).exists()}
    assert list(EXPECTED) == list(RULES)
    assert files == set(RULES) - missing_by_nature


def test_every_listed_code_is_written_in_the_source_and_only_the_list_makes_diagnostics() -> None:
    sources = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "graph").rglob("*.py")}
    makers = {name for name, source in sources.items() if re.search(r"\bDiagnostic\(", source)}
    emitting = "".join(source for name, source in sources.items() if not name.endswith(("rules.py", "_rules.py")))
    assert makers == {"diagnostic.py", "rules.py"}
    assert [code for code in RULES if f'"{code}"' not in emitting] == []


def test_an_unlisted_code_is_refused() -> None:
    with pytest.raises(KeyError, match="bad-luck"):
        fault("a.csv", (1, 1), "bad-luck", "it rains")


def test_faults_are_sorted_from_the_top_left_to_the_bottom_right() -> None:
    places = [(3, 1), (2, 2), (2, 1)]
    faults = [fault("a.csv", place, "blank-cell", "blank") for place in places]
    assert [(found.line, found.column) for found in in_file_order(faults)] == [(2, 1), (2, 2), (3, 1)]


def test_a_shown_value_stays_on_one_line_and_is_shortened() -> None:
    assert shown("a\nb") == r"'a\nb'"
    assert shown("x" * 100) == f"'{'x' * 57}...'"
