"""The digests of relations and their reviews turn into the queue of one reader: what is next, and how far it got."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from graph.reviews.review import Review, last_reviews


@dataclass(frozen=True)
class ReadingQueue:
    """The ids of the relations that wait for a reader, the next one first, and how many there are in all."""

    waiting: tuple[str, ...]
    total: int

    @property
    def read(self) -> int:
        """How many relations the reader has read."""
        return self.total - len(self.waiting)


def reading_queue(
    digests: Mapping[str, str],
    reviews: Iterable[Review],
    reader: str,
    skipped: Collection[str] = (),
    unsourced: Collection[str] = (),
) -> ReadingQueue:
    """Return what waits for a reader among relations with these digests by id, in file order.

    First what one other has read, which then is read twice; then what nobody has; then the rest; after all of these
    what is `unsourced` and cannot be compared with anything; last what was skipped.
    Which verdict others gave has no part in the order: a second reader must not guess it.
    """
    by_digest, who = last_reviews(reviews), reader.strip().casefold()
    waiting = [id for id, digest in digests.items() if who not in by_digest.get(digest, {})]
    numbers = {id: len(by_digest.get(digests[id], {})) for id in waiting}

    def place(id: str) -> tuple[bool, bool, int]:
        return id in skipped, id in unsourced, {1: 0, 0: 1}.get(numbers[id], 2)

    return ReadingQueue(tuple(sorted(waiting, key=place)), len(digests))
