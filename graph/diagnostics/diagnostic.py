"""One fault in a file: where it is, what it is and the way out."""

from dataclasses import asdict, dataclass, field, replace
from typing import Literal

from graph.edits import Fix

Severity = Literal["error", "warning"]

# Of a fault that repeats: how many lines are named at once, and how many places are known on request.
FIRST_LINES = 5
MOST_PLACES = 1000


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A fault with its place. Lines count from 1 (the header), columns as in a spreadsheet (A is 1).

    `fix` is a proposal for the file at `path`, where one can be made without guessing. One that stands for the same
    fault at several places has their `count`, and the first of them, (line, column), as `places`; of how many `others`
    than its `value` it says the same, too.

    >>> fault = Diagnostic("a.csv", 2, 3, "bad-year", "error", "'20O4' is not a year", "Write four digits.", "20O4")
    >>> print(fault)
    a.csv:2:3: error[bad-year]: '20O4' is not a year
      help: Write four digits.
    """

    path: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    help: str
    value: str = ""
    fix: Fix | None = field(default=None, hash=False)
    count: int = 1
    others: int = 0
    places: tuple[tuple[int, int], ...] = ()

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        often = f" ({self.often})" if self.count > 1 else ""
        return f"{place}: {self.severity}[{self.code}]: {self.message}{often}\n  help: {self.help}"

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines of the places that are known, each once."""
        return tuple(dict.fromkeys(line for line, _ in self.places)) or (self.line,)

    @property
    def often(self) -> str:
        """How often there is the fault, and on which lines first."""
        lines = self.lines
        named = ", ".join(map(str, lines[:FIRST_LINES]))
        more = ", …" if len(lines) > FIRST_LINES or self.count > len(self.places) else ""
        return f"{self.count:,} times: {'line' if len(lines) == 1 else 'lines'} {named}{more}"

    def as_record(self, most_lines: int = FIRST_LINES) -> dict[str, object]:
        """Return the fields by name, ready for JSON, with the first lines in place of all places."""
        record = asdict(replace(self, fix=None, places=()))
        del record["places"]
        fix = self.fix.as_record() if self.fix else None
        return {**record, "lines": list(self.lines[:most_lines]), "fix": fix}


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Return whether any fault is an error rather than a warning."""
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
