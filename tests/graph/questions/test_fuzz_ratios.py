"""The scores of tests/cases/fuzz_ratios.json, which the browser's modules give, are those of rapidfuzz."""

import json
from pathlib import Path

from rapidfuzz import fuzz

CASES = json.loads((Path(__file__).parents[2] / "cases" / "fuzz_ratios.json").read_text(encoding="utf-8"))
RATIOS = {
    "ratio": fuzz.ratio,
    "partial": fuzz.partial_ratio,
    "tokenSort": fuzz.token_sort_ratio,
    "tokenSet": fuzz.token_set_ratio,
}


def scores(one: str, other: str) -> dict[str, float]:
    return {name: round(ratio(one, other), 6) for name, ratio in RATIOS.items()}


def test_rapidfuzz_gives_the_scores_of_the_cases() -> None:
    texts = [{"one": case["one"], "other": case["other"]} for case in CASES]
    assert [text | scores(**text) for text in texts] == CASES
