"""What one code of a fault stands for: how bad it is, what it means and the way out."""

from dataclasses import dataclass

from graph.diagnostics.diagnostic import Severity


@dataclass(frozen=True)
class Rule:
    """What one code stands for, and what an editor can do about it."""

    severity: Severity
    meaning: str
    way_out: str
