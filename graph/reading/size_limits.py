"""The environment turns into how large a file may be: one of the dataset, and one that a visitor brings."""

import os

_MEGABYTE = 1_000_000
_USUAL = 500


def _megabytes(written: str) -> int:
    """Return a number of megabytes as bytes; what is no number means the usual one.

    >>> _megabytes("20"), _megabytes(""), _megabytes("-1"), _megabytes("9" * 5000) > 10**18
    (20000000, 500000000, 500000000, True)
    """
    # Python reads no number of more than 4300 digits.
    return (int(written[:20]) if written.isdecimal() and int(written[:20]) else _USUAL) * _MEGABYTE


# What is read of the files of a dataset and kept in their history; NEUROMAP_LARGEST_MB is another number of megabytes.
LARGEST_FILE = _megabytes(os.environ.get("NEUROMAP_LARGEST_MB", "").strip())
MOST_ROWS = 1_500_000
MOST_CELLS = 40_000_000

# Anybody may bring a file to try it, so these stay small whatever the dataset has.
LARGEST_UPLOAD = min(20 * _MEGABYTE, LARGEST_FILE)
MOST_ROWS_BROUGHT = 50_000


def most_rows(columns: int) -> int:
    """Return how many rows of this width are read at most.

    >>> most_rows(3), most_rows(1000)
    (1500000, 40000)
    """
    return min(MOST_ROWS, MOST_CELLS // max(columns, 1))
