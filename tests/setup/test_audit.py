"""What `make audit` says of licences and holes, without the tools and the network that it asks."""

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def script() -> ModuleType:
    """Return the script as a module; its folder is no package."""
    spec = importlib.util.spec_from_file_location("audit", ROOT / "setup" / "audit.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


AUDIT = script()
LOCKED = AUDIT.locked((ROOT / "requirements.txt").read_text(encoding="utf-8"))


def test_every_library_that_runs_has_a_licence_that_was_read() -> None:
    assert AUDIT.strange_licences({name: AUDIT.licence(name) for name in LOCKED}) == []
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert [name for name in AUDIT.WEAK if name not in LOCKED or name not in page] == []


def test_a_licence_that_nobody_has_read_is_named() -> None:
    licences = {"a": "MIT License", "b": "AGPL-3.0", "c": "", "gone": AUDIT.licence("no-such-library"), "certifi": "x"}
    assert AUDIT.strange_licences(licences) == ["b: AGPL-3.0", "c: no licence is stated"]


def test_holes_are_named_and_what_could_not_be_looked_up_is_never_taken_for_sound() -> None:
    hole = {"id": "PYSEC-1", "fix_versions": []}
    answers = [
        {"name": "a", "version": "1", "vulns": []},
        {"name": "b", "version": "2", "vulns": [hole, {"id": "CVE-2", "fix_versions": ["3", "4"]}]},
        {"name": "c", "skip_reason": "not found"},
    ]
    assert AUDIT.told_of_holes(answers) == (
        ["b 2: PYSEC-1, mended in no version", "b 2: CVE-2, mended in 3, 4"],
        AUDIT.UNANSWERED.format(1, 3),
    )
    assert AUDIT.told_of_holes([]) == ([], AUDIT.UNANSWERED.format(0, 0))
    assert AUDIT.told_of_holes(answers[:1]) == ([], "")
