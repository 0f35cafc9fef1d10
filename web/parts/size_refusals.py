"""What is asked of a file with too much for it turns into a sentence: how much there is, what fits, and the way out."""

from graph.dataset import Dataset

# A browser that is sent more relations than this keeps its reader waiting.
MOST_WHOLE = 30_000
# What is true of a file is found out before anything is asked of a part of it: of more relations that takes minutes.
MOST_JUDGED = 300_000
COMMUNITIES = (
    "The boxes are communities, and nothing can be asked of them or taken away to be explored: open one of them, or "
    "focus on a concept."
)
_WHOLE = (
    "{amount:,} relations of {name} are chosen; {what} takes at most {most:,}, since it has all of them with it. "
    "Choose a part of it: --focus CONCEPT --depth 2"
)
_JUDGED = (
    "{name} has {amount:,} relations; questions are made for files of at most {most:,}, since a wrong answer has to be "
    "wrong by all of them. Take what is around a concept as CSV, and practise a file of that."
)
_ABOUT_ALL = (
    "{name} has {amount:,} relations; questions about all of them are made of a file of at most {most:,}. Say what "
    'they are about: --view "focus=CONCEPT"'
)


def whole_refused(dataset: Dataset, what: str) -> str:
    """Return why there is no such thing of all of a dataset, "" where there is."""
    amount, most = len(dataset.model.relations), MOST_WHOLE
    return _WHOLE.format(name=dataset.path.name, amount=amount, most=most, what=what) if amount > most else ""


def questions_refused(dataset: Dataset, about_all: bool = False) -> str:
    """Return why no questions are made of a dataset, or of a part of it, or about all of it, "" where they are."""
    model = dataset.model
    amount = len((model.whole or model).relations)
    if about_all and MOST_WHOLE < amount <= MOST_JUDGED:
        return _ABOUT_ALL.format(name=dataset.path.name, amount=amount, most=MOST_WHOLE)
    return _JUDGED.format(name=dataset.path.name, amount=amount, most=MOST_JUDGED) if amount > MOST_JUDGED else ""
