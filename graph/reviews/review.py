"""The table of reviews.csv turns into reviews, and those into what each reader said last of each claim."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graph.reading.table import Table

REVIEWS_FILE = "reviews.csv"
_COLUMNS = ("relation", "digest", "reader", "date", "verdict", "what_is_wrong", "note")


@dataclass(frozen=True)
class Review:
    """One row of reviews.csv: what a second reader says of the words that a relation had when it was read."""

    relation: str
    digest: str
    reader: str
    date: str
    verdict: str
    what_is_wrong: str
    note: str
    line: int

    @property
    def who(self) -> str:
        """The reader as names are compared, in small letters."""
        return self.reader.casefold()


def reviews_of(table: Table) -> tuple[Review, ...]:
    """Return the reviews of a tidy table in file order."""
    columns = (table.cells(name) for name in _COLUMNS)
    rows = zip(*columns, table.lines(), strict=True)
    return tuple(
        Review(relation, digest, reader, date, verdict, what_is_wrong, note, line)
        for relation, digest, reader, date, verdict, what_is_wrong, note, line in rows
    )


def last_reviews(reviews: Iterable[Review]) -> Mapping[str, Mapping[str, Review]]:
    """Return by claim digest and reader what that reader said last, by the day and then by the line."""
    found: dict[str, dict[str, Review]] = defaultdict(dict)
    for review in sorted(reviews, key=lambda review: (review.date, review.line)):
        found[review.digest][review.who] = review
    return found
