"""Tiles cover a poster and share a strip with their neighbours."""

import pytest

from graph.export.handout.paper import POSTER_PAPERS, Paper
from graph.export.poster.poster_request import Orientation, poster_size
from graph.export.poster.tiles import OVERLAP, tiling


@pytest.mark.parametrize("paper", POSTER_PAPERS)
@pytest.mark.parametrize("way", Orientation)
def test_tiles_cover_the_whole_poster_and_overlap_by_ten_millimetres(paper: Paper, way: Orientation) -> None:
    width, height = poster_size(paper, way)
    found = tiling((width, height))
    tiles = {tile.name: tile for tile in found.tiles}
    assert len(tiles) == found.rows * found.columns
    last = found.tiles[-1]
    assert last.left + found.window[0] >= width > last.left + OVERLAP
    assert last.top + found.window[1] >= height > last.top + OVERLAP
    assert round(tiles["A1"].left + found.window[0] - tiles["A2"].left, 3) == OVERLAP
    assert (last.has_right, last.has_lower, tiles["A1"].has_right) == (False, False, True)
