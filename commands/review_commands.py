"""From the names of files to what second readers say, as `neuromap reviews` prints and joins it."""

from pathlib import Path
from typing import Annotated

import typer

from commands.arguments import dataset_of
from commands.file_argument import FileArgument
from commands.saving import end, needed_bytes, save_rows
from graph.editing.merge_files import NotJoined
from graph.model.map_model import MapModel
from graph.reviews.join_reviews import join_reviews
from graph.reviews.reading_counts import reading_counts
from graph.reviews.reading_state import DISPUTED, digests_of
from graph.reviews.review import REVIEWS_FILE, Review, last_reviews
from graph.store.file_address import file_path
from graph.vocabulary import READING_COLUMN
from graph.wording import counted, sentence

NOTHING = 1

reviews = typer.Typer(
    name="reviews",
    help="Print what second readers say, and join the files of two of them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@reviews.command()
def show(file: FileArgument) -> None:
    """Print how far FILE is read by second readers, and what each says of a relation that is disputed."""
    dataset = dataset_of(file)
    if dataset.reviews is None:
        end(f"There is no {REVIEWS_FILE} beside {file}.", NOTHING)
    typer.echo(reading_counts(dataset.graph, dataset.reviews).line)
    for line in _disputed(dataset.model, dataset.reviews):
        typer.echo(line)


@reviews.command()
def merge(
    into: Annotated[
        Path, typer.Argument(parser=file_path, metavar="INTO", help="The file of reviews that gets the rows.")
    ],
    files: Annotated[list[Path], typer.Argument(parser=file_path, metavar="FILE...", help="Those of other readers.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and write nothing.")] = False,
) -> None:
    """Add the reviews of FILEs to INTO, each only if it is not there yet; what was there stays as it is.

    Exit code 0: done, or nothing new; 1: a file cannot be read as a table; 2: it cannot be read or written at all.
    """
    before = after = needed_bytes(into)
    for file in files:
        joined = join_reviews(after, needed_bytes(file))
        if isinstance(joined, NotJoined):
            end(f"{file}: not added: {joined.reason}", NOTHING)
        typer.echo(f"{file}: {counted(joined.added, 'review')} added")
        after = joined.content
    save_rows(into, before, after, dry_run)


def _disputed(model: MapModel, said: tuple[Review, ...]) -> list[str]:
    by_digest, digests = last_reviews(said), digests_of(model.graph)
    lines = []
    for id, relation in model.records.items():
        if relation[READING_COLUMN] == DISPUTED:
            own = by_digest[digests[id]].values()
            verdicts = ", ".join(f"{review.reader}: {review.verdict}" for review in own)
            claim = sentence(relation["source"], relation["effect"], relation["target"])
            lines.append(f"line {relation['line']}: {claim} {verdicts}")
    return lines
