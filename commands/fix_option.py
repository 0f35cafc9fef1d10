"""From the words after `neuromap check` to the same words with a value for every --fix, which may stand alone."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest

import typer
from typer.core import TyperCommand

LIST = "list"
OPTION = "--fix"
# A choice has no full stop and no slash, so that a path after a bare --fix stays a FILE.
CHOICE = re.compile(r"[\w-]+(,[\w-]+)*")


class CommandWithFix(TyperCommand):
    """A command whose option --fix may be given without a value."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        """Return what is left after reading the words; typer has no options with an optional value."""
        return super().parse_args(ctx, list(with_values(args)))


def with_values(words: Iterable[str]) -> Iterator[str]:
    """Yield the words; 'list' follows each --fix that has no choice after it.

    >>> list(with_values(["--fix", "a.csv", "--fix", "all", "--fix"]))
    ['--fix', 'list', 'a.csv', '--fix', 'all', '--fix', 'list']
    """
    left = list(words)
    for word, following in zip_longest(left, left[1:], fillvalue=""):
        yield word
        if word == OPTION and (following.startswith("-") or not CHOICE.fullmatch(following)):
            yield LIST


def choices_of(values: Iterable[str]) -> list[str]:
    """Return the single choices; none if the proposals shall only be listed.

    >>> choices_of(["1,3", "list"]), choices_of(["list"])
    (['1', '3'], [])
    """
    return [choice for value in values for choice in value.split(",") if choice != LIST]
