"""The rows of the two files, as they are written, turn into what a reader sees in them without the code under test."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

Row = Mapping[str, str]
OTHER = {"target": "source", "source": "target"}
GREEK = {"α": "alpha", "β": "beta", "γ": "gamma"}
# The Cyrillic letters that the tests put into names.
TWINS = {"\u0430": "a", "\u0435": "e", "\u043e": "o", "\u0421": "C", "\u0422": "T"}


@dataclass(frozen=True)
class RawFile:
    """The rows of relations.csv by relation id, and those of concepts.csv by name, as they are written."""

    rows: Mapping[str, Row]
    concepts: Mapping[str, Row]

    @cached_property
    def forms(self) -> Mapping[str, set[str]]:
        """How the names of each concept are compared."""
        names = {name: row["synonyms"].split(";") for name, row in self.concepts.items()}
        names |= {row[end]: [] for row in self.rows.values() for end in OTHER if row[end] not in names}
        return {name: {form(one) for one in (name, *synonyms)} - {""} for name, synonyms in names.items()}

    @cached_property
    def spellings(self) -> Mapping[str, set[str]]:
        """All forms of the thing that each concept is: of those in rows what shares a form with another is the same."""
        drawn = {row[end] for row in self.rows.values() for end in OTHER}
        found = {name: forms for name, forms in self.forms.items() if name in drawn}
        for _ in drawn:
            found = {
                name: forms.union(*(one for one in found.values() if one & forms)) for name, forms in found.items()
            }
        return {**self.forms, **found}

    def same(self, one: str, other: str) -> bool:
        return one == other or not self.spellings[one].isdisjoint(self.spellings[other])

    def wider(self, name: str) -> list[str]:
        """Return all that `broader` leads to from a concept, the nearest first, as far as it leads in no circle."""
        found: list[str] = []
        while (name := self.above(name)) and name not in found:
            found.append(name)
        circle = found[found.index(name) :] if name else []
        return [one for one in found if one not in circle]

    def above(self, name: str) -> str:
        above = self.concepts.get(name, {}).get("broader", "")
        return above if above in self.concepts else ""

    def kin(self, one: str, other: str) -> bool:
        """Return whether two concepts are one thing, or one is a kind of the other."""
        above, below = ({name, *self.wider(name)} for name in (one, other))
        return any(self.same(name, other) for name in above) or any(self.same(name, one) for name in below)

    def may_overlap(self, one: str, other: str) -> bool:
        """Return whether one is a kind of the other, or may be one by the first words of definitions and by names."""
        return self.kin(one, other) or any(self.is_class_of(*pair) for pair in ((one, other), (other, one)))

    def is_class_of(self, wide: str, name: str) -> bool:
        """Return whether a wide concept is a disease that is defined as one, and another is one under its own name."""
        is_disease = re.compile(r"a (\w+ )?disease (in|with|that) ", re.I)
        defined = self.definition(wide).lower().startswith("a disease ") and is_disease.match(self.definition(name))
        named = wide.endswith(" disease") and not name.endswith(" disease")
        stressed = ("stress", "stress-related disorder")
        is_stress = "Stress" not in self.forms and all(one.lower().endswith(stressed) for one in (wide, name))
        return bool(defined and named) or (is_stress and any(self.begins_stress))

    @cached_property
    def begins_stress(self) -> tuple[bool, ...]:
        drawn = {row[end] for row in self.rows.values() for end in OTHER}
        return tuple(self.definition(name).startswith("Stress that ") for name in drawn)

    def definition(self, name: str) -> str:
        return self.concepts.get(name, {}).get("definition", "")

    def pair(self, row: Row) -> list[Row]:
        """Return the rows about the two concepts of a row, in its direction."""
        ends = ("source", "target")
        return [one for one in self.rows.values() if all(self.same(one[end], row[end]) for end in ends)]


@cache
def form(text: str) -> str:
    """Return a name without case, spaces, hyphens, accents and plural endings, its Greek letters spelled out."""
    plain = "".join(TWINS.get(letter, letter) for letter in text)
    plain = "".join(GREEK.get(letter, letter) for letter in unicodedata.normalize("NFKD", plain).casefold())
    words = re.findall(r"[^\W_]+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    return "".join(re.sub(r"(?<=[a-z]{3})s$", "", word) for word in words)
