"""The faults of a dataset's files turn into the note of them on the page, each with its place and the way out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from graph.dataset import Dataset
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import heading_of_lines, told_once
from graph.diagnostics.rules import ADVICE

MOST_LISTED = 200


def problems(dataset: Dataset) -> dict[str, Any] | None:
    """Return what is wrong with the files, None where nothing is; advice for editors alone is left out.

    A fault that repeats is one item with its `count` and the first thousand `lines`. `lost` is the number of rows that
    are not drawn for it, `edit` names the row of a fault for the edit page: by the id of its relation, or by its line
    where it is none.
    """
    told = told_once(told_faults(dataset))
    if not told:
        return None
    listed = told[:MOST_LISTED]
    rows = _rows(dataset, {fault.line for fault in listed})
    return {
        "headline": _headline(dataset, told),
        "severity": "error" if dataset.stale or dataset.refused else "warning",
        "open": dataset.stale,
        "items": [_item(fault, dataset, rows) for fault in listed],
        "more": max(0, len(told) - MOST_LISTED),
        "lost": dataset.refused or None,
    }


def told_faults(dataset: Dataset) -> list[Diagnostic]:
    """Return the faults of which readers of the map are told."""
    return [fault for fault in dataset.diagnostics if fault.code not in ADVICE]


def place_of(fault: Diagnostic) -> str:
    """Return where a fault is, in words."""
    name = Path(fault.path).name
    return f"{name}, {fault.often}" if fault.count > 1 else f"{name}, line {fault.line}, column {fault.column}"


def _headline(dataset: Dataset, faults: Sequence[Diagnostic]) -> str:
    errors = sum(fault.severity == "error" for fault in faults)
    kinds = [(errors, "error"), (len(faults) - errors, "warning")]
    found = " and ".join(_counted(number, word) for number, word in kinds if number)
    if dataset.stale:
        return f"The file has {found}. This is the last good map."
    if dataset.refused:
        return f"{found}: {_counted(dataset.refused, 'row')} not drawn"
    return f"{found} in the file"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number:,} {word}s"


def _item(fault: Diagnostic, dataset: Dataset, rows: dict[int, str]) -> dict[str, Any]:
    named = ("severity", "code", "message", "help", "value")
    in_a_row = fault.path == str(dataset.path) and fault.line > 1
    return {
        "place": place_of(fault),
        **{name: getattr(fault, name) for name in named},
        "edit": rows.get(fault.line, str(fault.line)) if in_a_row else None,
        **(_repeated(fault) if fault.places else {}),
    }


def _repeated(fault: Diagnostic) -> dict[str, Any]:
    """Return how often a fault is there, and on which lines."""
    return {"count": fault.count, "lines": list(fault.lines), "heading": heading_of_lines(fault)}


def _rows(dataset: Dataset, lines: set[int]) -> dict[int, str]:
    """Return the id of the relation on each of these lines; none where the graph is that of an earlier file."""
    if dataset.graph is None or dataset.stale:
        return {}
    relations = dataset.model.relations
    return {line: id for id, line in zip(relations.index, relations["line"], strict=True) if line in lines}
