"""One fault in a file: where it is, what it is and the way out."""

from dataclasses import asdict, dataclass, field, replace
from typing import Literal

from graph.edits import Fix

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A fault with its place. Lines count from 1 (the header), columns as in a spreadsheet (A is 1).

    `fix` is a proposal for the file at `path`, where one can be made without guessing.

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

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity}[{self.code}]: {self.message}\n  help: {self.help}"

    def as_record(self) -> dict[str, object]:
        """Return the fields by name, ready for JSON."""
        return {**asdict(replace(self, fix=None)), "fix": self.fix.as_record() if self.fix else None}


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Return whether any fault is an error rather than a warning."""
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
