"""Relations become the fingerprint that the browser writes into a link."""

from graph.comparing.link_fingerprint import prints_of
from graph.reading.table import Table


def fingerprint_of(version: str, shown: Table) -> str:
    return f"{version[:8]}.{''.join(prints_of(shown))}"
