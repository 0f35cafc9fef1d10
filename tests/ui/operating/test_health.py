"""The health of the data is a few numbers and one word, and names nothing of the file."""

from pathlib import Path

import pytest

from graph.dataset import refresh
from ui.operating.health import health

GOOD = "source,effect,target\nGABA,calms,Stress\n"


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (None, GOOD, {"status": "ok", "rows": 1, "drawn": 1, "errors": 0}),
        (None, GOOD + ",lifts,Mood\n", {"status": "ok", "rows": 2, "drawn": 1, "errors": 1}),
        (GOOD, "nonsense", {"status": "stale", "rows": 0, "drawn": 0, "errors": 1}),
        (GOOD, None, {"status": "stale", "rows": 0, "drawn": 0, "errors": 1}),
        (None, None, {"status": "no-map", "rows": 0, "drawn": 0, "errors": 1}),
    ],
)
def test_each_state_of_the_file_has_its_word(
    tmp_path: Path, before: str | None, now: str | None, said: dict[str, object]
) -> None:
    path, known = tmp_path / "relations.csv", None
    for content in (before, now):
        path.unlink(missing_ok=True)
        if content is not None:
            path.write_text(content, encoding="utf-8")
        if content is not None or known or before is None:
            known = refresh(known, path)
    assert known is not None
    found = health(known)
    assert {name: found[name] for name in said} == said
    assert set(found) == {"status", "data", "rows", "drawn", "errors", "warnings"}
