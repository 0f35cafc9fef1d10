"""Nothing is searched for garbage during work that is long, nor afterwards what it has made."""

import gc
from collections.abc import Iterator

import pytest
from streamlit import config

from ui.undisturbed import undisturbed

OPTION = "runner.postScriptGC"


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_long_work_is_not_searched_and_all_is_as_before_after_it() -> None:
    with undisturbed(is_long=True):
        assert (gc.isenabled(), config.get_option(OPTION)) == (False, False)
    assert (gc.isenabled(), config.get_option(OPTION)) == (True, True)


def test_short_work_is_left_as_it_is() -> None:
    with undisturbed(is_long=False):
        assert (gc.isenabled(), config.get_option(OPTION)) == (True, True)


def test_of_work_that_fails_all_is_as_before_too() -> None:
    with pytest.raises(ValueError, match="no"), undisturbed(is_long=True):
        raise ValueError("no")
    assert (gc.isenabled(), config.get_option(OPTION)) == (True, True)


def test_what_much_work_has_made_is_not_searched_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.undisturbed._MANY", 10_000)
    before = gc.get_freeze_count()
    with undisturbed(is_long=True):
        made = [[number] for number in range(20_000)]
    assert gc.get_freeze_count() >= before + len(made)
