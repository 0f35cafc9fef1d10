"""The process may open as many files as the system allows, up to what a full house needs."""

import resource

import pytest

from ui.door.open_files import raise_open_files

UNLIMITED = resource.RLIM_INFINITY


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((160, 4096), (4096, 4096)),
        ((1024, 1_000_000), (5000, 1_000_000)),
        ((1024, UNLIMITED), (5000, UNLIMITED)),
        ((9000, 9000), (9000, 9000)),
        ((UNLIMITED, UNLIMITED), (UNLIMITED, UNLIMITED)),
    ],
)
def test_the_limit_goes_up_and_never_down(
    before: tuple[int, int], after: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [before]
    monkeypatch.setattr(resource, "getrlimit", lambda _: now[-1])
    monkeypatch.setattr(resource, "setrlimit", lambda _, limits: now.append(limits))
    assert raise_open_files(5000) == after[0]
    assert now[-1] == after


def test_a_system_that_refuses_keeps_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, UNLIMITED))
    monkeypatch.setattr(resource, "setrlimit", refuse)
    assert raise_open_files() == 256
