"""What a large file takes to open is a multiple of the empty page, and its file has no core."""

import csv
from pathlib import Path

from bench.generated import write_rows
from bench.pages import EMPTY, MAP
from bench.report import report
from bench.rounds import FIRST_OPEN, Sample


def test_a_large_file_that_opened_stands_among_what_is_to_be_reached() -> None:
    data = "100,000 rows"
    samples = [Sample(data, EMPTY.name, FIRST_OPEN, 1, 800), Sample(data, MAP.name, FIRST_OPEN, 1, 1000)]
    page = report(samples, "a machine")
    assert "| first open, map / empty page, 100,000 rows | 1.50 | 1.25 | yes |" in page
    assert "## In the browser: 100,000 rows" not in page


def test_without_a_core_every_row_is_research(tmp_path: Path) -> None:
    write_rows(tmp_path / "a.csv", 50, 20, core=0)
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        assert {row["level"] for row in csv.DictReader(file)} == {"research"}
