"""Two numbers of rows turn into whether an edit takes away so many that it may be a slip."""

MANY = 20


def is_large_loss(before: int, after: int) -> bool:
    """Return whether many rows are gone, or more than half of them.

    >>> [is_large_loss(*rows) for rows in ((30, 11), (300, 280), (300, 281), (2, 1), (2, 0), (0, 5))]
    [True, True, False, False, True, False]
    """
    lost = before - after
    return lost >= MANY or lost * 2 > before > after
