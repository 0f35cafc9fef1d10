"""What holds for all tests: no test is judged by how fast a machine is, maps have one title, and the longest begin."""

import os

import pytest
from hypothesis import settings

from . import unsteady
from .redis_server import redis, server  # noqa: F401
from .stores import at_s3, bucket, s3_server, stored  # noqa: F401

# The tables of tests stand in folders that pytest names; the tests of titles say what those make of them.
os.environ["NEUROMAP_TITLE"] = "Neuroimmune Map"
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


def pytest_configure(config: pytest.Config) -> None:
    """Let browser tests have a second try."""
    config.pluginmanager.register(unsteady)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let those begin that take long: at the end one core would wait for the other."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
