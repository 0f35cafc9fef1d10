"""From the linking phrase of a row to whether its verb says the opposite of the row's polarity."""

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.diagnostics.verb_sign import verb_sign
from graph.reading.table import Table

OPPOSITES = {"increases": "decreases", "produces": "decreases", "decreases": "increases"}


def polarity_contradictions(table: Table) -> list[Diagnostic]:
    """Return a warning at each polarity that the verb of the effect contradicts; there is no telling which is right."""
    column = table.column_number("polarity")
    said = table.each("effect", verb_sign)
    rows = (said != "") & (said == table.each("polarity", OPPOSITES.get))
    return [
        fault(table.path, (line, column), "polarity-contradiction", _message(effect, polarity), polarity)
        for line, effect, polarity in table.cells_at(rows, "effect", "polarity")
    ]


def _message(effect: str, polarity: str) -> str:
    return f"the effect {shown(effect)} says the opposite of the polarity {shown(polarity)}"
