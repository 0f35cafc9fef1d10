"""A view, a seed and a number of questions turn into a task, and that into the address of its session."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

# The length of a session that says none, and of the longest one: web/front/practice has the same.
FIRST_NUMBER, MOST_QUESTIONS = 15, 100
_MODE = "recall"

Seed = int | str


@dataclass(frozen=True)
class PracticeTask:
    """What everybody of a class is asked: questions about the view of a query, the same for the same seed."""

    view: str = ""
    seed: Seed = 0
    number: int = FIRST_NUMBER
    kinds: tuple[str, ...] = ()

    @property
    def query(self) -> str:
        """Return the query of the page that practises, in the app and in a file.

        >>> PracticeTask("focus=GABA", 7, 10, ("sign",)).query
        'focus=GABA&mode=recall&seed=7&number=10&kinds=sign'
        """
        own: Mapping[str, object] = {"mode": _MODE, "seed": self.seed, "number": self.number, "kinds": self.kinds}
        return urlencode([*parse_qsl(self.view, keep_blank_values=True), *_pairs(own)])


def _pairs(words: Mapping[str, object]) -> list[tuple[str, str]]:
    named = [(name, word if isinstance(word, tuple) else (word,)) for name, word in words.items()]
    return [(name, str(one)) for name, several in named for one in several]
