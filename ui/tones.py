"""The numbers of colours and marks, which the page shares with pictures: they are counted in graph/tones.py."""

from graph.tones import CONTESTED, SIGNS, pair_sign, step_sign, type_tones

__all__ = ["CONTESTED", "SIGNS", "pair_sign", "step_sign", "type_tones"]
