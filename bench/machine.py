"""This machine and what is installed on it turn into one line for the reader of the figures."""

import os
import platform
from importlib.metadata import version

LIBRARIES = ("streamlit", "pyvis", "networkx", "pygraphviz", "pandas")


def machine(browser: str = "") -> str:
    """Return processor cores, system, Python, the browser's version if there is one, and those of the libraries."""
    system = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    drawn_by = [f"Chromium {browser.split('.')[0]}"] if browser else []
    return ", ".join([system, *drawn_by, *(f"{name} {version(name)}" for name in LIBRARIES)])
