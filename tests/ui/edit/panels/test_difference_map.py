"""The map beside a form shows as many relations as it has room for in type of full size."""

import pytest

from graph.comparing.overlay import Overlay, around, overlay
from graph.layout.picture import Frame
from tests.tables import typed_table
from ui.edit.panels.difference_map import fitting


@pytest.fixture
def found() -> Overlay:
    """A new relation of a concept that has six others."""
    names = ("Neutrophil", "Monocyte", "Immune defence", "Stress response", "Attention", "Wakefulness")
    rows = [f"Norepinephrine,increases the output of,{name}" for name in names]
    new = "Kynurenic acid,strengthens the wall of,Norepinephrine"
    before, after = (typed_table(("source", "effect", "target"), *lines) for lines in (rows, [*rows, new]))
    return overlay(before, after, {})


def test_a_frame_without_room_for_all_shows_fewer_and_the_new_one_always(found: Overlay) -> None:
    relation = found.relations[0]
    large, small = (fitting(found, relation, Frame(space)) for space in ((1150.0, 541.0), (392.0, 260.0)))
    assert large == around(found, relation)
    assert small == large[: len(small)]
    assert 0 < len(small) < len(large)
