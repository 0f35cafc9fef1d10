"""The environment says in which way readers are served."""

import pytest

from bench.load.ways import Way, way_of


@pytest.mark.parametrize(
    ("environment", "way", "name"),
    [
        ({"PROCESSES": "1"}, Way(), "one process"),
        ({"PROCESSES": "2", "NGINX": "1"}, Way(2, nginx=True), "two processes behind nginx"),
        ({"PROCESSES": "4"}, Way(4), "4 processes"),
        ({"NGINX": "1"}, Way(nginx=True), "one process behind nginx"),
        ({"SITE": "1"}, Way(site=True), "the static site, nginx"),
    ],
)
def test_a_way_is_named(environment: dict[str, str], way: Way, name: str) -> None:
    found = way_of(environment)
    assert found == way
    assert found.name == name


def test_without_a_wish_there_is_none() -> None:
    assert [way_of(environment) for environment in ({}, {"PROCESSES": "", "NGINX": "0", "SITE": ""})] == [None, None]
