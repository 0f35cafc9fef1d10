"""From the name of a file to the numbers of its map, as `neuromap stats` prints them."""

import json
from collections.abc import Iterable

import typer

from commands.arguments import end_without_map, papers_of_environment, say_faults
from commands.file_argument import FileArgument
from commands.format_option import Format, FormatOption
from commands.progress_bar import progress_bar
from graph.comparing.difference_text import visible
from graph.dataset import load_numbers
from graph.model.statistics import statistics
from graph.reviews.reading_counts import reading_counts
from graph.wording import shortened

# The legend of the map counts the relations of these pairs.
_TITLES = {"contested": "contested pairs"}


def stats(
    file: FileArgument,
    format: FormatOption = Format.text,
) -> None:
    """Print the numbers of the map that FILE makes; its concepts.csv beside it is used when it is there."""
    with progress_bar():
        rows, dataset = load_numbers(file, papers_of_environment())
    if rows.table is None:
        end_without_map(dataset)
    say_faults(dataset)
    numbers = statistics(rows.table, rows.concepts, rows.rows)
    if dataset.graph is not None and dataset.reviews is not None:
        numbers["second_reading"] = reading_counts(dataset.graph, dataset.reviews).as_record()
    typer.echo(json.dumps(numbers, indent=2) if format is Format.json else "\n".join(_lines(numbers)))


def _lines(numbers: dict[str, object]) -> Iterable[str]:
    for name, value in numbers.items():
        title = _TITLES.get(name, name.replace("_", " "))
        yield f"{title}: {value}" if isinstance(value, int) else f"{title}:"
        yield from (f"  {shortened(visible(word))}: {_shown(count)}" for word, count in _pairs(value))


def _shown(count: object) -> object:
    return "not defined" if count is None else count


def _pairs(value: object) -> Iterable[tuple[str, int]]:
    if isinstance(value, dict):
        return value.items()
    return [(top["name"], top["degree"]) for top in value] if isinstance(value, list) else ()
