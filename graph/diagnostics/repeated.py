"""Faults of one kind and value, or with many values, turn into one fault that says how often and where, and back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from graph.diagnostics.diagnostic import FIRST_LINES, MOST_PLACES, Diagnostic
from graph.diagnostics.rules import RULES, shown
from graph.edits import Fix
from graph.wording import counted

# More values of one kind are one thing to look into, and not so many.
MOST_VALUES = 10
VALUES_NAMED = 3
# What is proposed for one of these needs no look at the value: nobody sees the spaces that go.
TIDIED = frozenset(("stray-space",))


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
    """Return the faults in their order, those that say the same of one value or of many values in one file as one.

    It stands at the first place. Of different values only those are one that are more than ten, have the same way out
    and no proposal: what is proposed for a value is looked at by itself, but for spaces.
    """
    told = told_of_values(diagnostics)
    alike = _grouped((fault for fault in told if _may_be_one(fault)), _kind)
    folded = {_kind(group[0]): _of_many_values(group) for group in alike if len(group) > MOST_VALUES}
    return list(dict.fromkeys(folded.get(_kind(fault), fault) if _may_be_one(fault) else fault for fault in told))


def told_of_values(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the faults in their order, those that say the same of the same value in one file as one.

    Its proposal is that for all of them. A fault of one place stays as it is.

    >>> from graph.diagnostics.rules import fault
    >>> print(*told_of_values([fault("a.csv", (line, 4), "bad-year", "'2O' is not a year", "2O") for line in (2, 7)]))
    a.csv:2:4: error[bad-year]: '2O' is not a year (2 times: lines 2, 7)
      help: Write four digits, such as 2004.
    """
    return [_one(group) for group in _grouped(diagnostics, _said)]


def numbers_told(diagnostics: Iterable[Diagnostic]) -> list[int]:
    """Return for each fault which of those of `told_of_values` tells it, the first being 1."""
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


Group = tuple[str, ...]


def _grouped(faults: Iterable[Diagnostic], group_of: Callable[[Diagnostic], Group]) -> list[list[Diagnostic]]:
    groups: dict[Group, list[Diagnostic]] = {}
    for fault in faults:
        groups.setdefault(group_of(fault), []).append(fault)
    return list(groups.values())


def _said(fault: Diagnostic) -> Group:
    return fault.path, fault.code, fault.severity, fault.value, fault.message


def _may_be_one(fault: Diagnostic) -> bool:
    return fault.fix is None or fault.code in TIDIED


def _kind(fault: Diagnostic) -> Group:
    return fault.path, fault.code, fault.severity, _way_out(fault), "mended" if fault.fix else ""


def _way_out(fault: Diagnostic) -> str:
    return RULES[fault.code].way_out if fault.code in TIDIED else fault.help


def _of_many_values(group: Sequence[Diagnostic]) -> Diagnostic:
    others = len(group) - 1
    values = islice(dict.fromkeys(shown(fault.value) for fault in group[1:] if fault.value), VALUES_NAMED)
    named = ", ".join((*values, "…"))
    message = f"{group[0].message}; the same goes for {others:,} others: {named}"
    one = _one(group)
    fix = one.fix and replace(one.fix, label=f"tidy {one.count:,} cells")
    return replace(one, message=message, others=others, help=_way_out(one), fix=fix)


def _one(group: Sequence[Diagnostic]) -> Diagnostic:
    if len(group) == 1:
        return group[0]
    places = sorted(place for fault in group for place in fault.places or ((fault.line, fault.column),))
    return replace(group[0], count=count_of(group), places=tuple(places[:MOST_PLACES]), fix=_fix_of_all(group))


def _fix_of_all(group: Sequence[Diagnostic]) -> Fix | None:
    """Return the proposal that mends the fault at all of its places; None where one of them has none."""
    fixes = [fault.fix for fault in group if fault.fix]
    if len(fixes) < len(group):
        return None
    edits = dict.fromkeys(edit for fix in fixes for edit in fix.edits)
    return Fix(f"{fixes[0].label}, {len(group):,} times", tuple(edits))
