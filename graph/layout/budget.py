"""More relations than one screen can hold turn into those among the best-connected concepts."""

import pandas as pd

MOST_CONCEPTS = 120
MOST_PAIRS = 600
MOST_PHRASES = 120


def affordable(listing: pd.DataFrame, focus: str | None = None) -> pd.DataFrame:
    """Return the relations among the best-connected concepts that still make a readable atlas.

    The focus and then its neighbours come first. Ties go by name, so the answer is the same on every run.
    """
    pairs = listing[["source", "target"]].drop_duplicates()
    degrees = pd.concat([pairs["source"], pairs["target"]]).value_counts()
    if len(degrees) <= MOST_CONCEPTS and len(pairs) <= MOST_PAIRS:
        return listing
    near = set(pairs["target"][pairs["source"] == focus]) | set(pairs["source"][pairs["target"] == focus])
    order = {name: (name != focus, name not in near, -degree, name) for name, degree in degrees.items()}
    ranked = sorted(order, key=order.__getitem__)[:MOST_CONCEPTS]
    rank = {name: place for place, name in enumerate(ranked)}
    worst = pd.concat([pairs["source"].map(rank), pairs["target"].map(rank)], axis=1).max(axis=1, skipna=False)
    admitted = worst.dropna().sort_values()
    last = admitted.iloc[MOST_PAIRS] if len(admitted) > MOST_PAIRS else MOST_CONCEPTS
    kept = {name for name, place in rank.items() if place < last}
    return listing[listing["source"].isin(kept) & listing["target"].isin(kept)]
