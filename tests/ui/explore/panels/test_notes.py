"""The notes say what the map is for and what changed."""

from collections.abc import Callable
from typing import Any

Pages = Callable[..., Any]
TEXT = "source,effect,target\nGABA,calms,Stress\n"


def test_the_note_is_on_every_page(page: Pages) -> None:
    for text in (TEXT, "nonsense"):
        assert "For learning, not medical advice. Strength of evidence is not strength of effect." in (
            page(text).visit().text
        )


def test_a_change_is_told_after_a_save_and_not_before(page: Pages) -> None:
    shown = page(TEXT).visit()
    assert "File saved" not in shown.text
    shown.save(TEXT + "Stress,raises,<b>Cortisol</b>\n")
    shown.run()
    (note,) = [body for body in shown.markup if "File saved" in body]
    assert "<b>" not in note
    assert "1" in note
