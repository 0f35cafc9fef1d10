"""The header and some rows of a table of edges turn into which of its columns are the ends, the effect and its sign."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from graph.diagnostics.word_meanings import MINUS, PLUS
from graph.importing.draft_table import UnreadableError
from graph.reading.cell_meanings import are_phrases, are_signs
from graph.reading.column_mapping import mapping_of
from graph.reading.column_names import PROPOSED, folded
from graph.reading.end_names import acting_pair, pair_of_ends
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS

_SIGNS = frozenset(("polarity", *map(folded, PROPOSED["polarity"])))
RAISING_NAMES, LOWERING_NAMES = ("isstimulation", "stimulation"), ("isinhibition", "inhibition")
# An arrow has a head or a bar; where one stands in a column, a line alone is no minus there.
ARROWS: Mapping[str, str] = MappingProxyType(
    {"->": "+", "-->": "+", "=>": "+", "-|": "-", "--|": "-"}
    | dict.fromkeys(("<-", "|-", "<->", "|-|", "-", "--"), "0")
)
ENDS = ("source", "target")
SAMPLE = 200
FEW_WORDS = 40


@dataclass(frozen=True)
class EdgeColumns:
    """The names of all columns, each once, and the place of those that mean something to a map.

    `signs` is the place of a column of signs, which may be arrows; `raising` and `lowering` are those of columns that
    say yes or no.
    """

    header: tuple[str, ...]
    places: Mapping[str, int]
    signs: int | None = None
    raising: int | None = None
    lowering: int | None = None
    has_arrows: bool = False

    def name_of(self, column: str) -> str:
        """Return the name in the file of what means one of our columns, "" if nothing does."""
        return self.header[self.places[column]] if column in self.places else ""

    def signed_by(self) -> tuple[str, ...]:
        """Return the names of the columns that say the sign."""
        return tuple(self.header[place] for place in (self.signs, self.raising, self.lowering) if place is not None)

    def meant(self) -> dict[str, str]:
        """Return what each column means, by its name in the file."""
        return {self.header[place]: column for column, place in self.places.items()}


def named_column(header: Sequence[str], name: str) -> int:
    """Return the place of a column by its name or number. Raises UnreadableError, with what there is, for another.

    >>> named_column(["TF", "Gene"], "gene"), named_column(["TF", "Gene"], "1")
    (1, 0)
    """
    places = [place for place, other in enumerate(header) if folded(other) == folded(name) and name.strip()]
    if not places and name.strip().isdecimal() and 0 < int(name) <= len(header):
        return int(name) - 1
    if not places:
        listed = ", ".join(map(repr, header[:FEW_WORDS]))
        raise UnreadableError(f"it has no column {name!r}; its columns are {listed}")
    return places[0]


def edge_columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], asked: Mapping[str, int], is_named: bool = True
) -> EdgeColumns | None:
    """Return what the columns are, as asked for, else by their names, else by their cells; None without ends."""
    some = [list(row) for row in rows[:SAMPLE]]
    names = _once(header)
    found = mapping_of(names, some, REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    known = {match.column: match.number - 1 for match in found.matches if match.column}
    places = {column: place for column, place in known.items() if place not in asked.values()} | dict(asked)
    if is_named and not {"source", "target"} & places.keys() and (pair := _pair(names, some, places)):
        places |= {"source": names.index(pair[0]), "target": names.index(pair[1])}
    # Of many columns with names that nobody knows, whoever brings the file says which are the ends.
    if not is_named or len(names) == len(ENDS) or asked:
        places |= _guessed(names, some, places)
    places |= _papers(names, places)
    if not {"source", "target"} <= places.keys():
        return None
    return EdgeColumns(names, places, *_signs(names, some))


def _once(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names, each only once, and one for a column without any."""
    names: list[str] = []
    for number, name in enumerate(header, 1):
        text = name.strip() or f"column {number}"
        names.append(text if text not in names else f"{text} {number}")
    return tuple(names)


def _pair(names: Sequence[str], rows: Sequence[Sequence[str]], places: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the two columns that say who acts on whom, or differ in A and B alone: those with names before ids."""
    filled = [name for place, name in enumerate(names) if _cells(rows, place) - {"", "-"}]
    left = [name for name in filled if names.index(name) not in places.values()]
    named = sorted(left, key=lambda name: "symbol" not in name.lower() and "name" not in name.lower())
    return acting_pair(left) or pair_of_ends(named)


def _guessed(names: Sequence[str], rows: Sequence[Sequence[str]], places: Mapping[str, int]) -> dict[str, int]:
    """Return the ends and the effect that are missing, by the cells: ends are many names, an effect is few words."""
    if {"source", "target"} <= places.keys():
        return {}
    free = [place for place in range(len(names)) if place not in places.values()]
    words = {place: {row[place] for row in rows if len(row) > place} for place in free}
    texts = [place for place in free if are_phrases(sorted(words[place]))]
    missing = [end for end in ("source", "target") if end not in places]
    if len(texts) > len(missing) and "effect" not in places:
        fewest = min(texts[1:], key=lambda place: (len(words[place]), place != texts[len(texts) // 2]))
        if len(words[fewest]) <= FEW_WORDS:
            texts.remove(fewest)
            return {**dict(zip(missing, texts, strict=False)), "effect": fewest}
    return dict(zip(missing, texts, strict=False))


def _papers(names: Sequence[str], places: Mapping[str, int]) -> dict[str, int]:
    """Return the column of PubMed numbers, also of several in a cell."""
    named = (place for place, name in enumerate(names) if "pmid" in folded(name) or "pubmed" in folded(name))
    found = next((place for place in named if place not in places.values()), None)
    return {"pmid": found} if found is not None and "pmid" not in places else {}


def _signs(names: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[int | None, int | None, int | None, bool]:
    by_name = {folded(name): place for place, name in reversed([*enumerate(names)])}
    signs = next((place for name, place in by_name.items() if name in _SIGNS and _are_signs(_cells(rows, place))), None)
    raising, lowering = (
        next((by_name[one] for one in all if one in by_name), None) for all in (RAISING_NAMES, LOWERING_NAMES)
    )
    is_pair = raising is not None and lowering is not None
    arrows = signs is not None and bool(_cells(rows, signs) & (ARROWS.keys() - {*PLUS, *MINUS}))
    return (signs, raising, lowering, arrows) if is_pair else (signs, None, None, arrows)


def _cells(rows: Sequence[Sequence[str]], place: int) -> set[str]:
    return {row[place].strip().lower() for row in rows if len(row) > place}


def _are_signs(cells: set[str]) -> bool:
    return are_signs(cell if cell in MINUS else ARROWS.get(cell, cell) for cell in cells)
