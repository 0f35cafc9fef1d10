"""Terms turn into what the browser searches them with, by the rules of `graph/questions/search.py`."""

from collections.abc import Iterable
from typing import Any

from graph.diagnostics.word_meanings import OTHER_BEGINNINGS
from graph.questions.search import OWN, PART, POSSIBLE, SURE
from graph.vocabulary import GREEK


def search_record(terms: Iterable[tuple[str, str, str]]) -> dict[str, Any]:
    """Return terms - a concept, a name or synonym of it, and that as it is compared - with the scores that count."""
    return {
        **{"greek": GREEK, "sure": SURE, "part": PART, "possible": POSSIBLE},
        "own": sorted(OWN),
        "opposites": OTHER_BEGINNINGS,
        "terms": [list(term) for term in terms],
    }
