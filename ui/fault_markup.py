"""A fault turns into what a page shows of it: message, way out, and its place where that is of interest."""

from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic, Severity
from graph.diagnostics.repeated import heading_of_lines


def fault_markup(fault: Diagnostic, place: str = "", severity: Severity | None = None) -> Markup:
    """Return a fault as HTML; it looks like one of another severity where that is given."""
    small = Markup("<br><small>{}</small>").format(place) if place else ""
    return Markup("<div class='fault {}'><b>{}</b><br>{}{}</div>").format(
        severity or fault.severity, fault.message, fault.help, small
    )


def place_in_table(fault: Diagnostic) -> str:
    """Return where a fault of a table is, in words; of one that repeats its count and first lines."""
    return fault.often if fault.count > 1 else f"line {fault.line}, column {fault.column}"


def all_lines(fault: Diagnostic) -> Markup:
    """Return what folds out to the lines of a fault that repeats; nothing where all of them are named beside it."""
    heading = heading_of_lines(fault)
    if not heading:
        return Markup()
    return Markup("<details class='quiet'><summary>{}</summary><p>{}</p></details>").format(
        heading, ", ".join(map(str, fault.lines))
    )
