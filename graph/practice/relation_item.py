"""A row and what is asked of it turn into an item: what all questions about relations have in common."""

from graph.practice.practice_item import Choice, PracticeItem
from graph.practice.truth import Row
from graph.reviews.claim_digest import claim_digest


def relation_item(
    row: Row,
    kind: str,
    asked: tuple[str, str],
    accepted: tuple[str, ...],
    wrong: tuple[Choice, ...],
    feedback: str,
    fixed: tuple[str, ...] = (),
    digest: str = "",
) -> PracticeItem:
    """Return the item of a kind about a row; `asked` are its stem and its question, the first accepted answer is right.

    The digest is that of the row, unless the answer hangs on more than the row.
    """
    return PracticeItem(
        kind=kind,
        about=row["id"],
        digest=digest or claim_digest(row),
        stem=asked[0],
        question=asked[1],
        right=accepted[0],
        accepted=accepted,
        wrong=wrong,
        fixed=fixed,
        source=row["source"],
        pair=(row["source"], row["target"]),
        feedback=feedback,
    )
