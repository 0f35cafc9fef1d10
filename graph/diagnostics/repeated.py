"""Faults of one kind and value turn into one fault that says how often and where, and back into its places."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from graph.diagnostics.diagnostic import FIRST_LINES, MOST_PLACES, Diagnostic
from graph.edits import Fix
from graph.wording import counted


@dataclass(frozen=True)
class FaultCounts:
    """How many errors and warnings there are, one that repeats counted once, and at how many places they are."""

    errors: int = 0
    warnings: int = 0
    places: int = 0

    @property
    def in_words(self) -> str:
        """The counts that are not 0, in words; "" where there is no fault.

        >>> FaultCounts(1, 2, 3).in_words, FaultCounts(0, 2, 3_000).in_words
        ('1 error, 2 warnings', '2 warnings, at 3,000 places')
        """
        told = [counted(count, word) for count, word in ((self.errors, "error"), (self.warnings, "warning")) if count]
        repeated = [f"at {self.places:,} places"] if self.places > self.errors + self.warnings else []
        return ", ".join((*told, *repeated))


def told_once(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the faults in their order, those that say the same of the same value in one file as one.

    It stands at the first place, and its proposal is that for all of them. A fault of one place stays as it is.

    >>> from graph.diagnostics.rules import fault
    >>> print(*told_once([fault("a.csv", (line, 4), "bad-year", "'20O4' is not a year", "20O4") for line in (2, 7)]))
    a.csv:2:4: error[bad-year]: '20O4' is not a year (2 times: lines 2, 7)
      help: Write four digits, such as 2004.
    """
    groups: dict[tuple[str, ...], list[Diagnostic]] = {}
    for fault in diagnostics:
        groups.setdefault(_said(fault), []).append(fault)
    return [_one(group) for group in groups.values()]


def numbers_told(diagnostics: Iterable[Diagnostic]) -> list[int]:
    """Return for each fault which of those of `told_once` tells it, the first being 1."""
    numbers: dict[tuple[str, ...], int] = {}
    return [numbers.setdefault(_said(fault), len(numbers) + 1) for fault in diagnostics]


def counts_of(diagnostics: Iterable[Diagnostic]) -> FaultCounts:
    """Return how many faults there are; whoever counts faults for a person counts them so."""
    told = told_once(diagnostics)
    errors = sum(fault.severity == "error" for fault in told)
    return FaultCounts(errors, len(told) - errors, count_of(told))


def each_place(fault: Diagnostic) -> Iterator[Diagnostic]:
    """Yield a fault once for each place that is known of it."""
    for line, column in fault.places or ((fault.line, fault.column),):
        yield replace(fault, line=line, column=column, count=1, places=())


def count_of(diagnostics: Iterable[Diagnostic]) -> int:
    """Return at how many places there are faults."""
    return sum(fault.count for fault in diagnostics)


def heading_of_lines(fault: Diagnostic) -> str:
    """Return what stands above the lines of a fault that repeats; "" where the first lines are all of them.

    >>> from graph.diagnostics.rules import fault
    >>> heading_of_lines(*told_once([fault("a.csv", (line, 4), "bad-year", "") for line in range(2, 9)]))
    'All 7 lines'
    """
    if len(fault.lines) <= FIRST_LINES:
        return ""
    which = "All" if len(fault.places) == fault.count else "The first"
    return f"{which} {len(fault.lines):,} lines"


def _said(fault: Diagnostic) -> tuple[str, ...]:
    return fault.path, fault.code, fault.severity, fault.value, fault.message


def _one(group: Sequence[Diagnostic]) -> Diagnostic:
    if len(group) == 1:
        return group[0]
    places = (place for fault in group for place in fault.places or ((fault.line, fault.column),))
    return replace(group[0], count=count_of(group), places=tuple(islice(places, MOST_PLACES)), fix=_fix_of_all(group))


def _fix_of_all(group: Sequence[Diagnostic]) -> Fix | None:
    """Return the proposal that mends the fault at all of its places; None where one of them has none."""
    fixes = [fault.fix for fault in group if fault.fix]
    if len(fixes) < len(group):
        return None
    edits = dict.fromkeys(edit for fix in fixes for edit in fix.edits)
    return Fix(f"{fixes[0].label}, {len(group):,} times", tuple(edits))
