"""The propositions of a map turn into a puzzle: of most of them one part is left out, always the same ones."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

Row = Mapping[str, str]
LINE = "_" * 14


@dataclass(frozen=True)
class Blanks:
    """The number of each part that is left out, from 1: concepts by name, linking phrases by relation."""

    concepts: Mapping[str, int]
    phrases: Mapping[str, int]

    def sentence(self, row: Row) -> str:
        """Return a proposition with a numbered line in the place of what is left out."""
        parts = (
            _part(row["source"], self.concepts.get(row["source"])),
            _part(row["effect"], self.phrases.get(row["id"])),
            _part(row["target"], self.concepts.get(row["target"])),
        )
        return f"{' '.join(parts)}."

    def key(self, rows: Sequence[Row]) -> list[str]:
        """Return what was left out, in the order of the numbers."""
        effects = {row["id"]: row["effect"] for row in rows}
        parts = {number: name for name, number in self.concepts.items()}
        parts |= {number: effects[id] for id, number in self.phrases.items()}
        return [parts[number] for number in sorted(parts)]


def blanks_in(rows: Sequence[Row], focus: str | None) -> Blanks:
    """Return what to leave out of the propositions so that each has at most one blank and can be solved.

    The choice hangs on the ids of the relations alone. The focus stays, and so does a concept of half of the
    propositions or more.
    """
    concepts: set[str] = set()
    phrases: set[str] = set()
    own = _rows_by_concept(rows)
    kept = {focus, *(name for name, its in own.items() if 2 * len(its) >= len(rows))}
    for row in sorted(rows, key=lambda row: _digest(row["id"])):
        digest = _digest(row["id"])
        if not _is_whole(row, concepts, phrases):
            continue
        ends = [row["source"], row["target"]][:: 1 if digest % 2 else -1]
        free = [
            name for name in ends if name not in kept and all(_is_whole(one, concepts, phrases) for one in own[name])
        ]
        if free and digest % 3:
            concepts.add(free[0])
        else:
            phrases.add(row["id"])
    return _numbered(rows, concepts, phrases)


def _rows_by_concept(rows: Sequence[Row]) -> dict[str, list[Row]]:
    own: dict[str, list[Row]] = {}
    for row in rows:
        for name in {row["source"], row["target"]}:
            own.setdefault(name, []).append(row)
    return own


def _is_whole(row: Row, concepts: set[str], phrases: set[str]) -> bool:
    return row["id"] not in phrases and not {row["source"], row["target"]} & concepts


def _numbered(rows: Sequence[Row], concepts: set[str], phrases: set[str]) -> Blanks:
    """Return the blanks numbered as they come in the propositions."""
    parts = list(dict.fromkeys(part for row in rows for part in _left_out(row, concepts, phrases)))
    numbers = {part: number for number, part in enumerate(parts, 1)}
    return Blanks(
        {name: number for (kind, name), number in numbers.items() if kind == "concept"},
        {id: number for (kind, id), number in numbers.items() if kind == "phrase"},
    )


def _left_out(row: Row, concepts: set[str], phrases: set[str]) -> Iterator[tuple[str, str]]:
    if row["source"] in concepts:
        yield "concept", row["source"]
    if row["id"] in phrases:
        yield "phrase", row["id"]
    if row["target"] in concepts:
        yield "concept", row["target"]


def _part(text: str, number: int | None) -> str:
    return text if number is None else f"({number}) {LINE}"


def _digest(id: str) -> int:
    return int(sha256(id.encode()).hexdigest()[:8], 16)
