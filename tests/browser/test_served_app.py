"""An app that has ended is no riddle to the test that finds it so."""

from pathlib import Path

import pytest

from .served_app import ServedApp

pytestmark = pytest.mark.browser


def test_an_app_that_has_ended_is_named_with_what_it_printed_last(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text("source,effect,target\nSleep,lifts,Mood\n", encoding="utf-8")
    served = ServedApp(tmp_path / "relations.csv")
    served.must_run()
    served.stop()
    served.log.write_text("Killed", encoding="utf-8")
    with pytest.raises(RuntimeError, match="the app has ended:\nKilled"):
        served.must_run()
