"""Questions about the map: paths, loops, comparisons, what if, search."""
