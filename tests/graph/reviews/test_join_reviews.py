"""The reviews of two readers come into one file, each row once and none changed."""

from graph.editing.merge_files import NotJoined
from graph.reviews.join_reviews import JoinedReviews, join_reviews

from .reading import HEAD

ADA = "r1,d0123456789ab,Ada,2026-03-14,supported,,"
BO = "r1,d0123456789ab,Bo,2026-03-15,not,dose,"
LATER = "r1,d0123456789ab,Ada,2026-03-16,partly,,"


def content(*rows: str) -> bytes:
    return "\n".join([HEAD, *rows, ""]).encode()


def test_the_rows_of_both_readers_stand_in_one_file() -> None:
    assert join_reviews(content(ADA), content(BO)) == JoinedReviews(content(ADA, BO), 1)


def test_a_row_that_is_there_already_is_not_added_and_a_later_verdict_is() -> None:
    assert join_reviews(content(ADA, BO), content(BO, LATER)) == JoinedReviews(content(ADA, BO, LATER), 1)
    assert join_reviews(content(ADA), content(ADA)) == JoinedReviews(content(ADA), 0)


def test_the_file_stays_written_as_it_is() -> None:
    before = content(ADA).replace(b"\n", b"\r\n").replace(b",", b";")
    after = content(ADA, BO).replace(b"\n", b"\r\n").replace(b",", b";")
    assert join_reviews(before, content(BO)) == JoinedReviews(after, 1)


def test_a_column_that_only_the_other_file_has_comes_along() -> None:
    narrow = b"relation,digest,reader,date,verdict\n" + ADA.removesuffix(",,").encode() + b"\n"
    joined = join_reviews(narrow, content(BO))
    assert isinstance(joined, JoinedReviews)
    head, first, second = joined.content.decode().splitlines()
    assert (head.split(",")[:6], first.split(",")[2], second.split(",")[5]) == (HEAD.split(",")[:6], "Ada", "dose")


def test_what_is_no_table_is_not_joined() -> None:
    assert isinstance(join_reviews(content(ADA), b""), NotJoined)
