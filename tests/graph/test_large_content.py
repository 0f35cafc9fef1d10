"""What is found out of a large content is found once while it is among the last, of a small one each time."""

from graph.large_content import LARGE, MOST_KEPT, once_for_large


def test_only_the_large_contents_that_were_asked_for_last_are_not_looked_through_again() -> None:
    looked: list[int] = []

    def length(content: bytes) -> int:
        looked.append(len(content))
        return len(content)

    found, small, large = once_for_large(length), b"a", b"a" * LARGE
    assert [found(content) for content in (small, small, large, bytes(large))] == [1, 1, LARGE, LARGE]
    assert looked == [1, 1, LARGE]
    for more in range(1, MOST_KEPT + 1):
        found(large + b"b" * more)
    found(large)
    assert looked[-1] == LARGE
