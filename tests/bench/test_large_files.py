"""What reading large files takes is told as a multiple of what the bare libraries take."""

from pathlib import Path

import pytest

from bench.large_files import (
    ALONE,
    EDITED,
    LIMITS,
    MEMORY,
    MOST_SECONDS,
    PROCESSES,
    PROCESSOR,
    edit_samples,
    edit_table,
    large_samples,
    large_table,
)
from bench.one_edit import COMPARED, SAVED
from bench.rounds import Sample


def test_a_ratio_above_its_limit_is_not_reached() -> None:
    taken = {ALONE: (2.0, 100e6), "neuromap check": (3.0, 250e6)}
    samples = [
        Sample("40,000 rows", name, measure, 1, value)
        for name, found in taken.items()
        for measure, value in zip(LIMITS, found, strict=True)
    ]
    assert large_table(samples) == (
        "| What, as a multiple of pandas and networkx alone | at most | measured | of | reached |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| neuromap check, processor, 40,000 rows | 3.00 | 1.50 | 2.0 s | yes |\n"
        "| neuromap check, memory, 40,000 rows | 2.00 | 2.50 | 100.0 MB | **NO** |\n"
    )


def test_each_process_is_measured_on_each_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.large_files.LARGE", {"40,000 rows": (50, 20)})
    monkeypatch.setattr("bench.large_files.ROUNDS", {"40,000 rows": 1})
    samples = list(large_samples(tmp_path))
    assert [(found.page, found.measure) for found in samples] == [
        (process.name, measure) for process in PROCESSES for measure in (PROCESSOR, MEMORY)
    ]
    assert all(found.value > 0 for found in samples)


def test_each_step_of_an_edit_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.large_files.EDITED_ROWS", (50, 20))
    monkeypatch.setattr("bench.large_files.EDIT_ROUNDS", 1)
    samples = list(edit_samples(tmp_path))
    assert [found.page for found in samples] == list(MOST_SECONDS)
    assert all(found.value > 0 for found in samples)


def test_a_step_of_an_edit_is_held_to_its_seconds() -> None:
    samples = [Sample(EDITED, step, PROCESSOR, 1, value) for step, value in ((COMPARED, 0.5), (SAVED, 2.5))]
    assert edit_table(samples) == (
        "| One cell is edited | at most | measured | reached |\n"
        "| --- | --- | --- | --- |\n"
        "| what differs is found, 100,000 rows | 2.00 s | 0.50 s | yes |\n"
        "| it is saved, 100,000 rows | 2.00 s | 2.50 s | **NO** |\n"
    )
