"""A browser test that fails once runs a second time at once; if that is green, it is named as unsteady at the end.

A busy machine delays what a test has not waited for. That is a fault of the test, or of the app, and still one to be
mended: so the first failure is written out whole. A test that fails twice is red.
"""

import pytest

REPORTED = ("failed", "error")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let each browser test run once more when it fails; a debugger wants the first failure."""
    if config.option.usepdb:
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name every test that was green on the second try only, with what its first try failed with."""
    stats = terminalreporter.stats
    red = {report.nodeid for kind in REPORTED for report in stats.get(kind, [])}
    first_tries = [report for report in stats.get("rerun", []) if report.nodeid not in red]
    if not first_tries:
        return
    terminalreporter.write_sep("=", "unsteady: red once, green on the second try; to be mended", yellow=True, bold=True)
    for report in first_tries:
        terminalreporter.write_sep("_", f"{report.nodeid} ({report.when})")
        terminalreporter.write_line(report.longreprtext)
    for name in sorted({report.nodeid for report in first_tries}):
        terminalreporter.write_line(f"UNSTEADY {name}", yellow=True)
