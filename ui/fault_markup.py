"""A fault turns into what a page shows of it: message, way out, and its place where that is of interest."""

from graph.diagnostics.diagnostic import Diagnostic, Severity
from ui.escape import as_html


def fault_markup(fault: Diagnostic, place: str = "", severity: Severity | None = None) -> str:
    """Return a fault as HTML; it looks like one of another severity where that is given."""
    small = f"<br><small>{as_html(place)}</small>" if place else ""
    return (
        f"<div class='fault {severity or fault.severity}'><b>{as_html(fault.message)}</b><br>"
        f"{as_html(fault.help)}{small}</div>"
    )
