"""The questions to begin with each open a small map of one concept with all its relations."""

from collections.abc import Callable
from typing import Any

Pages = Callable[..., Any]


def test_each_question_opens_a_map_of_at_most_twelve_concepts(page: Pages) -> None:
    for number in range(5):
        shown = page().visit()
        shown.click(f"opening_{number}")
        concepts = [node["id"] for node in shown.data("picture")["nodes"] if node["kind"] == "concept"]
        assert 2 <= len(concepts) <= 12
        assert shown.app.query_params["level"] == ["core", "research"]


def test_beside_a_focus_no_question_is_offered(page: Pages) -> None:
    assert "opening_0" not in {button.key for button in page().visit(focus="GABA").app.button}
