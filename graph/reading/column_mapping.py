"""From the names in a header to the columns that they mean, for certain or probably."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.diagnostics.nearest import nearest
from graph.reading.cell_meanings import are_foreign, are_phrases, are_signs, says_direction
from graph.reading.column_names import CERTAIN, ENDS, PROPOSED, folded
from graph.reading.end_names import acting_pair
from graph.schema import fits

LIKE_NEEDED = 90
LIKE_OPTIONAL = 85
OWN = " (own)"
_SIGNS = frozenset(map(folded, PROPOSED["polarity"]))


@dataclass(frozen=True)
class ColumnMatch:
    """One column of a file: its name there, its number (A is 1), and what it is read as: "" is a column of its own.

    `unlike` is the known column whose name it has although its cells hold something else. `signs` are what the cells
    hold of a polarity in signs, where no other column has it in words; it is read as that only if somebody says so.
    """

    header: str
    number: int
    column: str = ""
    certain: bool = True
    unlike: str = ""
    signs: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name under which the column is kept; one without any name is called by its spreadsheet letter."""
        if self.unlike:
            return self.header + OWN
        return self.column or (self.header.strip() and self.header) or f"column {_letter(self.number)}"


@dataclass(frozen=True)
class ColumnMapping:
    """What each column of a file is read as, from left to right."""

    matches: tuple[ColumnMatch, ...]

    def names(self) -> tuple[str, ...]:
        """Return the names of the columns as they are read."""
        return tuple(match.name for match in self.matches)

    def lacks(self, columns: Sequence[str]) -> list[str]:
        """Return those of the columns that no column of the file means."""
        found = {match.column for match in self.matches}
        return [column for column in columns if column not in found]

    def suggest(self, meant: Mapping[str, str]) -> "ColumnMapping":
        """Return the mapping with columns read as others by their names in the file, none of them for certain.

        A column of signs is read as the polarity: for rows that are brought in, listed words are written for them.
        """
        meant = {**{match.header: "polarity" for match in self.matches if match.signs and not match.column}, **meant}
        found = self
        for match in self.matches:
            if column := meant.get(match.header, ""):
                found = found.choose(match.number, column)
        doubted = (replace(one, certain=False) if one.header in meant else one for one in found.matches)
        return ColumnMapping(tuple(doubted))

    def choose(self, number: int, column: str) -> "ColumnMapping":
        """Return the mapping with the column of this number read as another, for certain; "" keeps it as its own.

        A column of the file that meant the same before becomes one of its own.
        """
        return ColumnMapping(tuple(_chosen(match, number, column) for match in self.matches))


def mapping_of(
    header: Sequence[str], rows: Sequence[Sequence[str]], required: Sequence[str], optional: Sequence[str]
) -> ColumnMapping:
    """Return what the columns of a header mean, the rows being some to try a guess on.

    Certain are the names of the columns themselves, in any case and with anything between the words, and common other
    names. A guess is made where a needed column is still missing, or where the cells are what an optional column holds.
    A column that is called as an optional one and holds nothing of that kind is one of the file's own.
    """
    search = _certain(header, rows, (*required, *optional))
    if {"source", "target"} <= {*required}:
        search.take_acting()
    search.take_named(required, PROPOSED, certain=False)
    search.take_alike(required, LIKE_NEEDED)
    search.take_named(optional, PROPOSED, certain=False, fitting=True)
    search.take_alike(optional, LIKE_OPTIONAL, fitting=True)
    if "polarity" in optional:
        search.note_signs()
    return search.mapping()


def certain_columns(header: Sequence[str], required: Sequence[str]) -> int:
    """Return how many of the required columns a header names beyond doubt.

    >>> certain_columns(["To", "From", "sorce"], ["source", "effect", "target"])
    2
    """
    return len(_certain(header, [], required).found)


def _certain(header: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[str]) -> "_Search":
    search = _Search(header, rows)
    search.take(_ends(header) if {"source", "target"} <= {*columns} else {})
    for names in ({column: (column,) for column in columns}, CERTAIN):
        search.take_named(columns, names, certain=True)
    return search


def filled_cells(cells: Sequence[str]) -> int:
    """Return how many cells are not blank."""
    return sum(bool(cell.strip()) for cell in cells)


class _Search:
    """The columns found so far, by the place of the name that means them."""

    def __init__(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        self.header, self.rows = header, rows
        self.places: dict[str, list[int]] = {}
        for place, name in enumerate(header):
            self.places.setdefault(folded(name), []).append(place)
        self.found: dict[int, tuple[str, bool]] = {}
        self.unlike: dict[int, str] = {}
        self.signs: dict[int, tuple[str, ...]] = {}

    def take(self, places: Mapping[str, int], certain: bool = True) -> None:
        self.found.update({place: (column, certain) for column, place in places.items()})

    def take_named(
        self, columns: Sequence[str], names: Mapping[str, Sequence[str]], certain: bool, fitting: bool = False
    ) -> None:
        for column in self._absent(columns):
            places = [place for name in names.get(column, ()) for place in self.places.get(folded(name), ())]
            self._take_first(column, self._spelled_first(column, places), certain, fitting)

    def take_acting(self) -> None:
        """Take the ends that are still missing from two names that say together who acts on whom."""
        places = {column: place for place, (column, _) in self.found.items()}
        source, target = (self.header[places[end]] if end in places else "" for end in ("source", "target"))
        if source and target:
            return
        left = {name: place for place, name in reversed([*self._left()])}
        pair = acting_pair([*left][::-1], source, target)
        for end, name in zip(("source", "target"), pair or (), strict=False):
            if end not in places and not self._is_repeated(left[name]):
                self.take({end: left[name]}, certain=False)

    def take_alike(self, columns: Sequence[str], likeness: float, fitting: bool = False) -> None:
        for column in self._absent(columns):
            left = {name: place for place, name in self._left()}
            like = nearest(column, left, likeness)
            self._take_first(column, [] if like is None else [left[like]], certain=False, fitting=fitting)

    def note_signs(self) -> None:
        """Note what the first column with signs says, where none has the polarity in words."""
        named = [place for place, name in self._left() if folded(name) in _SIGNS] if self._absent(["polarity"]) else []
        signs = [place for place in named if are_signs(self._cells(place))]
        self.signs = {place: tuple(dict.fromkeys(filter(None, self._cells(place)))) for place in signs[:1]}

    def mapping(self) -> ColumnMapping:
        found = [(place, *self.found.get(place, ("", True))) for place in range(len(self.header))]
        return ColumnMapping(
            tuple(
                ColumnMatch(
                    self.header[place],
                    place + 1,
                    column,
                    certain,
                    "" if column else self.unlike.get(place, ""),
                    self.signs.get(place, ()),
                )
                for place, column, certain in found
            )
        )

    def _take_first(self, column: str, places: Sequence[int], certain: bool, fitting: bool) -> None:
        free = [place for place in places if place not in self.found and (certain or not self._is_repeated(place))]
        good = [place for place in free if self._may_be(column, place, certain, fitting)]
        if certain:
            self.unlike.update({place: column for place in free[:1] if place not in good})
        self.found.update({place: (column, certain) for place in good[:1]})

    def _may_be(self, column: str, place: int, certain: bool, fitting: bool) -> bool:
        cells = self._cells(place)
        if column == "effect" and folded(self.header[place]) != column:
            return not says_direction(cells) if certain else not self.rows or are_phrases(cells)
        return fits(column, cells) if fitting else not are_foreign(column, cells)

    def _is_repeated(self, place: int) -> bool:
        """Return whether a name stands for a column already, so that the second one is anything but that."""
        return any(other in self.found for other in self.places[folded(self.header[place])])

    def _absent(self, columns: Sequence[str]) -> list[str]:
        taken = {column for column, _ in self.found.values()}
        return [column for column in columns if column not in taken]

    def _left(self) -> Iterator[tuple[int, str]]:
        return ((place, name) for place, name in enumerate(self.header) if place not in self.found and name.strip())

    def _spelled_first(self, column: str, places: Sequence[int]) -> list[int]:
        return sorted(places, key=lambda place: self.header[place] != column)

    def _cells(self, place: int) -> list[str]:
        return [row[place].strip() for row in self.rows if len(row) > place]


def _ends(header: Sequence[str]) -> dict[str, int]:
    """Return the places of source and target where a pair of other names is complete, and their own names are not."""
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        places.setdefault(folded(name), place)
    if {"source", "target"} <= places.keys():
        return {}
    pairs = [(folded(source), folded(target)) for source, target in ENDS]
    complete = [pair for pair in pairs if pair[0] in places and pair[1] in places]
    return {"source": places[complete[0][0]], "target": places[complete[0][1]]} if complete else {}


def _chosen(match: ColumnMatch, number: int, column: str) -> ColumnMatch:
    if match.number == number:
        return replace(match, column=column, certain=True, unlike="")
    return replace(match, column="", certain=True) if column and match.column == column else match


def _letter(number: int) -> str:
    """Return the spreadsheet letter of a column.

    >>> _letter(1), _letter(27)
    ('A', 'AA')
    """
    rest, last = divmod(number - 1, 26)
    return (_letter(rest) if rest else "") + chr(ord("A") + last)
