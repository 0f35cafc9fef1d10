"""From the bytes of reviews.csv and the graph that was read to the reviews, and to the faults of both."""

import networkx as nx

from graph.checks.all_checks import refused_lines
from graph.checks.tidying import tidy
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import in_file_order
from graph.reading.read import read
from graph.reviews.reading_state import digests_of
from graph.reviews.review import Review, reviews_of
from graph.reviews.review_checks import check_review_cells, lost_reviews, repeated_reviews
from graph.schema import REVIEWS, needed_columns, optional_columns


def read_reviews(raw: bytes, path: str, graph: nx.MultiDiGraph | None) -> tuple[tuple[Review, ...], list[Diagnostic]]:
    """Return the reviews of a file and its faults in file order; never raises, whatever the bytes.

    A row with an error is no review. Without a graph, nothing is said of whether there still is what was read.

    >>> row = b"r3843fea59f,d0123456789ab,Ada,2026-03-14,supported"
    >>> head = b"relation,digest,reader,date,verdict"
    >>> reviews, faults = read_reviews(head + b"\\n" + row + b"\\n" + row + b" it\\n", "reviews.csv", None)
    >>> [review.verdict for review in reviews], [found.code for found in faults]
    (['supported'], ['unknown-verdict'])
    """
    table, faults = read(raw, path, needed_columns(REVIEWS), optional_columns(REVIEWS))
    if table is None:
        return (), faults
    faults = [*faults, *check_review_cells(table)]
    good = tidy(table, (REVIEWS,)).without(refused_lines(faults, path))
    reviews = reviews_of(good)
    lost = [] if graph is None else lost_reviews(good, reviews, digests_of(graph))
    return reviews, in_file_order([*faults, *repeated_reviews(good, reviews), *lost])
