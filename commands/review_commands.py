"""From the names of files to what second readers say, as `neuromap reviews` prints and joins it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from commands.arguments import dataset_of
from graph.content_hash import content_hash
from graph.editing.merge_files import NotJoined
from graph.model.map_model import MapModel
from graph.reading.file_content import content_of, reason_of
from graph.reviews.join_reviews import join_reviews
from graph.reviews.reading_counts import reading_counts
from graph.reviews.reading_state import DISPUTED, digests_of
from graph.reviews.review import REVIEWS_FILE, Review, last_reviews
from graph.saving.os_user import account_name
from graph.saving.replace_file import Conflict, NotSaved
from graph.saving.versions import Author, save_version
from graph.vocabulary import READING_COLUMN
from graph.wording import counted, sentence

NOTHING, CANNOT = 1, 2

reviews = typer.Typer(
    name="reviews",
    help="Print what second readers say, and join the files of two of them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@reviews.command()
def show(file: Annotated[Path, typer.Argument(metavar="FILE", help="A table of relations.")]) -> None:
    """Print how far FILE is read by second readers, and what each says of a relation that is disputed."""
    dataset = dataset_of(file)
    if dataset.reviews is None:
        _end(f"There is no {REVIEWS_FILE} beside {file}.", NOTHING)
    typer.echo(reading_counts(dataset.graph, dataset.reviews).line)
    for line in _disputed(dataset.model, dataset.reviews):
        typer.echo(line)


@reviews.command()
def merge(
    into: Annotated[Path, typer.Argument(metavar="INTO", help="The file of reviews that gets the rows.")],
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Those of other readers.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and write nothing.")] = False,
) -> None:
    """Add the reviews of FILEs to INTO, each only if it is not there yet; what was there stays as it is.

    Exit code 0: done, or nothing new; 1: a file cannot be read as a table; 2: it cannot be read or written at all.
    """
    before = after = _bytes(into)
    for file in files:
        joined = join_reviews(after, _bytes(file))
        if isinstance(joined, NotJoined):
            _end(f"{file}: not added: {joined.reason}", NOTHING)
        typer.echo(f"{file}: {counted(joined.added, 'review')} added")
        after = joined.content
    if dry_run or after == before:
        typer.echo("nothing was written")
        return
    _save(into, before, after)


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


def _bytes(path: Path) -> bytes:
    try:
        content = content_of(path)
    except OSError as error:
        _end(f"{path}: {reason_of(error)}", CANNOT)
    if content is None:
        _end(f"{path}: there is no such file", CANNOT)
    return content


def _save(into: Path, before: bytes, after: bytes) -> None:
    result = save_version(into, content_hash(before), after, Author(account_name(), datetime.now(UTC)))
    if isinstance(result, NotSaved):
        _end(f"{into}: {result.reason}", CANNOT)
    if isinstance(result, Conflict):
        _end(f"{into} was changed by another program meanwhile; nothing was written", CANNOT)
    for note in result.notes:
        typer.echo(note, err=True)
    typer.echo(f"{into} is saved")


def _end(reason: str, code: int) -> NoReturn:
    typer.echo(reason, err=True)
    raise typer.Exit(code)
