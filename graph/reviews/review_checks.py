"""From the rows of reviews.csv and the relations that they are about to their faults, in file order."""

from collections.abc import Iterable, Mapping

from graph.checks.cell_checks import check_cells
from graph.checks.spreadsheet_damage import spreadsheet_damage
from graph.checks.swallowed_rows import swallowed_rows
from graph.checks.tidying import stray_spaces, tidy
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, in_file_order, shown
from graph.reading.table import Table
from graph.reviews.review import Review
from graph.schema import REVIEWS


def check_review_cells(table: Table) -> list[Diagnostic]:
    """Return the faults of the cells of reviews.csv, whatever relations they are about."""
    tidied = tidy(table, (REVIEWS,))
    damage = [*spreadsheet_damage(tidied), *swallowed_rows(table, (REVIEWS,))]
    destroyed = {(found.line, found.column) for found in damage}
    faults = [*stray_spaces(table, tidied), *check_cells(tidied, REVIEWS)]
    return in_file_order([*damage, *(found for found in faults if (found.line, found.column) not in destroyed)])


def repeated_reviews(table: Table, reviews: Iterable[Review]) -> list[Diagnostic]:
    """Return a warning for each review of a reader that has read the same words before."""
    firsts: dict[tuple[str, str], Review] = {}
    found = []
    for review in reviews:
        first = firsts.setdefault((review.digest, review.who), review)
        if first is not review:
            message = f"{shown(review.reader)} has read {review.relation} in line {first.line}, too"
            found.append(_fault(table, review, "reader", "repeated-review", message))
    return found


def lost_reviews(table: Table, reviews: Iterable[Review], digests: Mapping[str, str]) -> list[Diagnostic]:
    """Return a warning for each review of what no relation says now; `digests` are those of the relations by id."""
    now = set(digests.values())
    return [_lost(table, review, digests) for review in reviews if review.digest not in now]


def _lost(table: Table, review: Review, digests: Mapping[str, str]) -> Diagnostic:
    if review.relation in digests:
        message = f"the relation {review.relation} was changed since {shown(review.reader)} read it"
        return _fault(table, review, "digest", "outdated-review", message)
    message = f"there is no relation {shown(review.relation)}"
    return _fault(table, review, "relation", "unknown-relation", message)


def _fault(table: Table, review: Review, column: str, code: str, message: str) -> Diagnostic:
    place = (review.line, table.column_number(column))
    return fault(table.path, place, code, message, str(getattr(review, column)))
