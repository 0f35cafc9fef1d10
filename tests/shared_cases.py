"""The small map of tests/cases/library.json becomes a dataset, and the cases about it what Python's tests read."""

import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from graph.dataset import Dataset, load

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> Any:
    """Return the cases of a name; tests/web/front/ holds the browser's modules to the same."""
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


@cache
def small_dataset() -> Dataset:
    """Return the dataset that all of the cases are about."""
    with TemporaryDirectory() as folder:
        for name in ("relations.csv", "concepts.csv", "reviews.csv"):
            (Path(folder) / name).write_text("\n".join(cases("library")[name]) + "\n", encoding="utf-8")
        return load(Path(folder) / "relations.csv")
