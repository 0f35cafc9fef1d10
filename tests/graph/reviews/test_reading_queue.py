"""A reader is given first what one other has read, and never what they have read themselves."""

from graph.reviews.reading_queue import ReadingQueue, reading_queue
from graph.reviews.review import Review

DIGESTS = {"r1": "d1", "r2": "d2", "r3": "d3", "r4": "d4"}


def review(number: int, reader: str, verdict: str = "supported") -> Review:
    return Review(f"r{number}", f"d{number}", reader, "2026-03-14", verdict, "", "", 2)


def test_what_one_other_has_read_comes_first_and_own_readings_are_left_out() -> None:
    said = [review(3, "Bo"), review(2, "Ada"), review(1, "Bo"), review(1, "Cy")]
    queue = reading_queue(DIGESTS, said, "ADA ")
    assert (queue, queue.read) == (ReadingQueue(("r3", "r4", "r1"), 4), 1)


def test_the_order_does_not_say_which_verdict_the_first_reader_gave() -> None:
    queues = [
        reading_queue(DIGESTS, [review(2, "Bo"), review(3, "Bo", verdict)], "Ada") for verdict in ("not", "partly")
    ]
    assert queues[0] == queues[1]


def test_what_has_nothing_to_read_comes_last_but_for_what_was_skipped() -> None:
    assert reading_queue(DIGESTS, [review(1, "Bo")], "Ada", {"r2"}, {"r1", "r3"}).waiting == ("r4", "r1", "r3", "r2")


def test_what_was_skipped_waits_at_the_end_and_what_was_changed_since_comes_again() -> None:
    changed = {**DIGESTS, "r2": "d9"}
    assert reading_queue(changed, [review(2, "Ada")], "Ada", {"r1"}).waiting == ("r2", "r3", "r4", "r1")
