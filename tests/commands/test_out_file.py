"""The moment in a file is the one that was typed, else that of the environment, else now."""

from datetime import UTC, datetime, timedelta

import pytest

from commands.out_file import moment_of


def test_a_typed_date_is_its_midnight_and_the_environment_comes_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert moment_of(datetime(2026, 1, 31)) == datetime(2026, 1, 31, tzinfo=UTC)
    assert moment_of(None) == datetime(1970, 1, 2, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert abs(moment_of(None) - datetime.now(UTC)) < timedelta(minutes=1)
