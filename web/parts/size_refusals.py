"""What is asked of a file with too much for it turns into a sentence: how much there is, what fits, and the way out."""

from graph.dataset import Dataset
from web.map.cache import model_of
from web.parts import parts

# What is true of a file is found out before anything is asked of a part of it: of more relations that takes minutes.
MOST_JUDGED = 300_000
COMMUNITIES = (
    "The boxes are communities, and nothing can be asked of them or taken away to be explored: open one of them, or "
    "focus on a concept."
)
_WHOLE = "{name} has {amount:,} relations; {what} takes at most {most:,}, since it has all of them with it. {way_out}"
_JUDGED = (
    "{name} has {amount:,} relations; questions are made for files of at most {most:,}, since a wrong answer has to be "
    "wrong by all of them. {way_out}"
)
OF_A_TABLE = "Take what is around a concept as CSV, and practise a file of that."


def whole_refused(dataset: Dataset, what: str, way_out: str) -> str:
    """Return why there is no such thing of all of a dataset, "" where there is."""
    return _said(_WHOLE, dataset, parts.MOST_WHOLE, what=what, way_out=way_out)


def questions_refused(dataset: Dataset, way_out: str = OF_A_TABLE) -> str:
    """Return why no questions are made of a dataset or of a part of it, "" where they are."""
    return _said(_JUDGED, dataset, MOST_JUDGED, way_out=way_out)


def _said(sentence: str, dataset: Dataset, most: int, **words: str) -> str:
    amount = len((model_of(dataset).whole or model_of(dataset)).relations) if dataset.graph is not None else 0
    return sentence.format(name=dataset.path.name, amount=amount, most=most, **words) if amount > most else ""
