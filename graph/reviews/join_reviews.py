"""Two files of reviews turn into one: the rows of the first as they are, and those of the second that it lacks."""

from dataclasses import dataclass

from graph.editing.merge_files import NotJoined, join
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import REVIEWS, needed_columns, optional_columns


@dataclass(frozen=True)
class JoinedReviews:
    """The bytes with the reviews of both files, and how many rows came with the second."""

    content: bytes
    added: int


def join_reviews(content: bytes, other: bytes) -> JoinedReviews | NotJoined:
    """Return a file of reviews with the rows of another below its own, each only if it is not there yet.

    What two readers say of one relation stands in two rows, so nothing is asked and nothing is lost. Where the file
    lacks a column that the other fills, it is written anew with that column.
    """
    base = ",".join(REVIEWS).encode() + b"\n"
    joined = join(base, other, content, _rows)
    if isinstance(joined, NotJoined):
        return joined
    before, after = _rows(content), _rows(joined.content)
    return JoinedReviews(joined.content, len(after.frame) - len(before.frame) if before and after else 0)


def _rows(content: bytes) -> Table | None:
    return read(content, "", needed_columns(REVIEWS), optional_columns(REVIEWS))[0]
