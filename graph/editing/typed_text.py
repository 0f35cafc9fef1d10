"""Three contents of a file that is typed over turn into whether the last two are one act: typing within one line."""

from itertools import takewhile


def goes_on(before: bytes, last: bytes, now: bytes) -> bool:
    """Return whether what turns `last` into `now` is typed into a line that differs from `before` already.

    What is typed is taken over at each pause; one undo is not to take back half a word.

    >>> goes_on(b"a,b\\n1,2\\n", b"a,b\\n1,23\\n", b"a,b\\n1,234\\n")
    True
    >>> goes_on(b"a,b\\n1,2\\n", b"a,b\\n1,23\\n", b"a,c\\n1,23\\n")
    False
    """
    first, others, others_now = before.splitlines(True), last.splitlines(True), now.splitlines(True)
    if len(others) != len(others_now):
        return False
    typed = {place for place, (one, other) in enumerate(zip(others, others_now, strict=True)) if one != other}
    start = _same(first, others)
    end = len(others) - _same(first[start:][::-1], others[start:][::-1])
    return len(typed) == 1 and typed <= set(range(start, end))


def _same(one: list[bytes], other: list[bytes]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
