"""Communities that are too many are joined to few, none of which outgrows the others for nothing."""

from itertools import combinations

import numpy as np

from graph.layout.parting.merging import merged
from graph.layout.parting.weighed_pairs import weighed


def test_of_communities_that_share_as_much_with_each_other_none_takes_in_the_rest() -> None:
    number, each = 160, np.full(160, 5)
    everyone = weighed(number, np.array([*combinations(range(number), 2)]).T)
    groups = merged(everyone, each, inside=np.full(number, 4), most=18)
    sizes = np.unique(groups, return_counts=True)[1]
    assert (len(sizes), int(sizes.max()) <= 20) == (18, True)
