"""What holds for all tests: nothing is judged by how fast this machine is, and the longest begin."""

import pytest
from hypothesis import settings

from . import unsteady
from .stores import at_s3, bucket, s3_server, stored  # noqa: F401

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_configure(config: pytest.Config) -> None:
    """Let browser tests have a second try."""
    config.pluginmanager.register(unsteady)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let those begin that take long: at the end one core would wait for the other."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
