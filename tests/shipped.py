"""The shipped CSV turns into what the page must show of it, worked out here anew without the code under test."""

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
Row = dict[str, str]


def rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


RELATIONS = rows(DATA / "relations.csv")
TYPES = {row["name"]: row["type"] for row in rows(DATA / "concepts.csv")}
CORE = [row for row in RELATIONS if row["level"] == "core"]
RESEARCH = [row for row in RELATIONS if row["level"] == "research"]


def having(relations: Iterable[Row], **words: str) -> list[Row]:
    """Return the relations that have a word in each named column."""
    return [row for row in relations if all(row[column] == word for column, word in words.items())]


def with_type(relations: Iterable[Row], kind: str) -> list[Row]:
    """Return the relations that begin or end at a concept of a type."""
    return [row for row in relations if kind in (TYPES[row["source"]], TYPES[row["target"]])]


def concepts(relations: Iterable[Row]) -> set[str]:
    return {name for row in relations for name in (row["source"], row["target"])}


def triples(relations: Iterable[Row]) -> list[tuple[str, str, str]]:
    """Return source, target and polarity of each relation, sorted."""
    return sorted((row["source"], row["target"], row["polarity"]) for row in relations)


def sentences(relations: Iterable[Row]) -> list[str]:
    return [f"{row['source']} {row['effect']} {row['target']}." for row in relations]


def claims(relations: Iterable[Row]) -> list[str]:
    """Return the sentences as the page lists them: strongest evidence first, the same claim of several rows once."""
    ranked = sorted(relations, key=_rank)
    columns = ("source", "effect", "target", "polarity")
    return sentences({tuple(row[column] for column in columns): row for row in ranked}.values())


def _rank(row: Row) -> int:
    """Return 0 for what was seen in people, 1 in animals, 2 in cells, 3 for a review, 4 for an overview, else 5."""
    if row["evidence"] == "meta-analysis":
        return int(row["species"] in ("mouse", "rat"))
    return {"human": 0, "animal": 1, "in vitro": 2, "review": 3, "overview": 4}.get(row["evidence"], 5)


def near(relations: list[Row], focus: str, steps: int) -> list[Row]:
    """Return the relations that can be walked from a concept in a number of steps."""
    reached, found = {focus}, list[Row]()
    for _ in range(steps):
        found = [row for row in relations if reached & {row["source"], row["target"]}]
        reached |= concepts(found)
    return found


def contested(relations: Iterable[Row]) -> set[tuple[str, str]]:
    """Return the pairs among the relations of which the whole file says opposite things, or something and nothing."""
    signs: dict[tuple[str, str], set[str]] = {}
    for row in RELATIONS:
        signs.setdefault((row["source"], row["target"]), set()).add(row["polarity"])
    opposed = {pair for pair, found in signs.items() if len(found & {"increases", "decreases", "no clear effect"}) > 1}
    return opposed & {(row["source"], row["target"]) for row in relations}


def legend(relations: list[Row]) -> dict[str, int]:
    """Return how many relations there are with each type at an end, of each sign, and of contested pairs."""
    types = Counter(kind for row in relations for kind in {TYPES[row["source"]], TYPES[row["target"]]})
    signs = Counter(row["polarity"] for row in relations)
    pairs = contested(relations)
    return dict(types + signs + Counter(contested=sum((row["source"], row["target"]) in pairs for row in relations)))
