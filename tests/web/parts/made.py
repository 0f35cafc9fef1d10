"""Rows turn into datasets of which the tests show parts."""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from graph.dataset import Dataset, dataset_of


def dataset_of_rows(*rows: str, header: str = "source,effect,target", concepts: Sequence[str] = ()) -> Dataset:
    """Return the dataset of a file with these rows, beside a concepts.csv of names and what is wider."""
    beside = "\n".join(["name,type,broader", *concepts]).encode() if concepts else None
    return dataset_of(Path("a.csv"), "\n".join([header, *rows]).encode(), beside)


def many_concepts(parts: int = 5, size: int = 250, level: str = "") -> Dataset:
    """Return a dataset of so many communities: each is a star whose first concept is linked to the next."""
    rows = [
        f"p{part}c{one},acts on,p{part}c{other},{level}"
        for part in range(parts)
        for one, other in [*((0, number) for number in range(1, size)), *combinations(range(1, 5), 2)]
    ]
    rows += [f"p{part}c0,acts on,p{(part + 1) % parts}c0,{level}" for part in range(parts)]
    return dataset_of_rows(*rows, header="source,effect,target,level")
