"""A practice item turns into a question as learning platforms have it: answers with what is said of each, feedback."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from random import Random

from graph.export.drawing.printable import printable
from graph.export.practice.practice_task import Seed
from graph.export.practice.remarks import Remarks
from graph.practice.practice_item import PracticeItem

# As many answers to choose among as on the page: the right one and the best of the wrong ones.
MOST_WRONG = 3
_KEY_DIGITS = 16
_LONGEST_NAME = 120


@dataclass(frozen=True)
class PlatformAnswer:
    """An answer, whether it is right, and what is said to who gives it."""

    text: str
    is_right: bool
    remark: str = ""


@dataclass(frozen=True)
class PlatformQuestion:
    """A question on one line for each text, free of what XML forbids.

    `key` stays the same when the words change, so that a platform can update what it has. The answers are those to
    choose among in their order, which is to be kept where `keeps_order`, or all that count where the question is typed;
    `others_right` counts as well when it is said.
    """

    key: str
    name: str
    kind: str
    stem: str
    question: str
    answers: tuple[PlatformAnswer, ...]
    others_right: tuple[str, ...]
    is_typed: bool
    keeps_order: bool
    feedback: str

    @property
    def right(self) -> str:
        """The right answer, the first of several."""
        return next(answer.text for answer in self.answers if answer.is_right)


def platform_questions(items: Iterable[PracticeItem], remarks: Remarks, seed: Seed = 0) -> tuple[PlatformQuestion, ...]:
    """Return the items as questions; `remarks` has what is said of their wrong answers."""
    return tuple(_question(item, remarks, seed) for item in items)


def _question(item: PracticeItem, remarks: Remarks, seed: Seed) -> PlatformQuestion:
    stem, accepted = _on_one_line(item.stem), _accepted(item)
    return PlatformQuestion(
        key=f"q{sha256(item.id.encode(errors='surrogatepass')).hexdigest()[:_KEY_DIGITS]}",
        name=f"{_shortened(stem)} ({item.kind})",
        kind=item.kind,
        stem=stem,
        question=_on_one_line(item.question),
        answers=tuple(_typed(accepted) if item.is_typed else _offered(item, remarks, seed)),
        others_right=accepted[1:],
        is_typed=item.is_typed,
        keeps_order=bool(item.fixed),
        feedback=_on_one_line(item.feedback),
    )


def _accepted(item: PracticeItem) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_on_one_line, (item.right, *item.accepted))))


def _typed(accepted: Iterable[str]) -> Iterator[PlatformAnswer]:
    return (PlatformAnswer(text, is_right=True) for text in accepted)


def _offered(item: PracticeItem, remarks: Remarks, seed: Seed) -> Iterator[PlatformAnswer]:
    for text in item.fixed or _mixed(item, seed):
        is_right = text == item.right
        yield PlatformAnswer(
            _on_one_line(text), is_right, "" if is_right else _on_one_line(remarks.get((item.id, text), ""))
        )


def _mixed(item: PracticeItem, seed: Seed) -> list[str]:
    """Return the answers in an order that the seed and the item alone decide: others beside it change nothing."""
    texts = [item.right, *(choice.text for choice in item.wrong[:MOST_WRONG])]
    Random(f"{seed} {item.id}").shuffle(texts)
    return texts


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME].rstrip()}…"


def _on_one_line(text: str) -> str:
    r"""Return the text with spaces for line breaks, and U+FFFD for what XML forbids.

    >>> _on_one_line(" IL-6\x07\n rises ") == "IL-6\ufffd rises"
    True
    """
    return " ".join(printable(text).split())
