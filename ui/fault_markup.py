"""A fault turns into what a page shows of it: message, way out, and its place where that is of interest."""

from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic, Severity


def fault_markup(fault: Diagnostic, place: str = "", severity: Severity | None = None) -> Markup:
    """Return a fault as HTML; it looks like one of another severity where that is given."""
    small = Markup("<br><small>{}</small>").format(place) if place else ""
    return Markup("<div class='fault {}'><b>{}</b><br>{}{}</div>").format(
        severity or fault.severity, fault.message, fault.help, small
    )
