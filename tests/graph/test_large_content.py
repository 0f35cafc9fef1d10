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


def test_contents_that_are_too_large_together_are_not_kept_nor_one_that_is_so_alone() -> None:
    looked: list[int] = []
    found = once_for_large(lambda content: looked.append(len(content)), most_bytes=3 * LARGE)
    large, larger, largest = (b"a" * LARGE * times for times in (1, 2, 4))
    for content in (large, larger, large, larger, largest, large, largest):
        found(content)
    assert looked == [LARGE, 2 * LARGE, 4 * LARGE, LARGE, 4 * LARGE]
