"""One fault in a file: where it is, what it is and the way out."""

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Diagnostic:
    """A fault with its place. Lines count from 1 (the header), columns as in a spreadsheet (A is 1).

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

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {self.severity}[{self.code}]: {self.message}\n  help: {self.help}"

    def as_record(self) -> dict[str, str | int]:
        """Return the fields by name, ready for JSON."""
        return asdict(self)


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Return whether any fault is an error rather than a warning."""
    return any(diagnostic.severity == "error" for diagnostic in diagnostics)
