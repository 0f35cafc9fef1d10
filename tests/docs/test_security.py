"""Each claim about who may do what names tests that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
CLAIMS = re.findall(r"^\| (?!claim|---)(.+) \| (.+) \|$", PAGE, re.MULTILINE)


def test_each_claim_has_its_test_file() -> None:
    assert CLAIMS
    files = {claim: re.findall(r"`(tests/[^`]+\.(?:py|js))`", tests) for claim, tests in CLAIMS}
    assert [claim for claim, named in files.items() if not named] == []
    assert [name for named in files.values() for name in named if not (ROOT / name).is_file()] == []
