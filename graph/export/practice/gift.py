"""Questions turn into GIFT, which Moodle and others read: a text with a sign before each answer."""

import re
from collections.abc import Iterable, Sequence

from graph.export.practice.html_text import html_text, paragraphs
from graph.export.practice.platform_question import PlatformAnswer, PlatformQuestion

_SIGNS = re.compile(r"[\\~=#{}:]")
# What readers of GIFT put in the place of such a sign while they read.
_STAND_IN = re.compile(r"&(?=&\d+;)")


def gift(questions: Sequence[PlatformQuestion], title: str, note: str) -> str:
    """Return the questions as GIFT, in a category of that title; the note is a comment at the top."""
    head = [f"// {note}", f"$CATEGORY: $course$/top/{title.replace('/', '//')}", ""]
    return "\n".join([*head, *map(_entry, questions)])


def _entry(question: PlatformQuestion) -> str:
    answers = map(_typed, question.answers) if question.is_typed else map(_offered, question.answers)
    lines = [
        f"// [id:{question.key}] [tag:{question.kind}]",
        f"::{_plain(question.name)}::{_html(paragraphs(question.stem, question.question))} {{",
        *(f"\t{answer}" for answer in answers),
        *_general(question.feedback),
        "}",
    ]
    return "\n".join(lines) + "\n"


def _offered(answer: PlatformAnswer) -> str:
    remark = f"#{_html(html_text(answer.remark))}" if answer.remark else ""
    return f"{'=' if answer.is_right else '~'}{_html(html_text(answer.text))}{remark}"


def _typed(answer: PlatformAnswer) -> str:
    # It is compared with what is typed, so it is no HTML. An arrow would make pairs to match of the answers, and a star
    # stands for any letters.
    text = answer.text.replace("->", "→").replace("*", "\\*")
    return f"=[plain]{_plain(text)}"


def _general(feedback: str) -> Iterable[str]:
    return [f"\t####{_html(html_text(feedback))}"] if feedback else []


def _plain(text: str) -> str:
    return _escaped(_STAND_IN.sub("& ", text))


def _html(text: str) -> str:
    """Return HTML with its format said before it: a text that begins with the name of one would be taken for that."""
    return f"[html]{_escaped(text)}"


def _escaped(text: str) -> str:
    r"""Return a text with a backslash before each sign that GIFT reads.

    >>> print(_escaped("{IL-6 ~ 5:1}"))
    \{IL-6 \~ 5\:1\}
    """
    return _SIGNS.sub(r"\\\g<0>", text)
