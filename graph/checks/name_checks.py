"""From the concepts that the rows name to the names that mean one that has another name already."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations

from graph.checks.fixes import write_cells
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.look_alikes import meant
from graph.diagnostics.markup import plain_text
from graph.diagnostics.name_forms import is_slip, slip_keys, spelling_form
from graph.diagnostics.rules import fault, shown
from graph.model.concepts import CONCEPTS_FILE, Concept
from graph.reading.mentions import ENDS, mentions
from graph.reading.table import Table


@dataclass(frozen=True)
class _Places:
    """Where a name stands first, as (line, column), and how often it stands anywhere."""

    first: tuple[int, int]
    count: int


_NOWHERE = _Places((0, 0), 1)


def misnamed_concepts(table: Table, concepts: Mapping[str, Concept] | None) -> list[Diagnostic]:
    """Return a warning at the first place of each name that is another spelling or a synonym of a known one.

    Of two spellings the one in concepts.csv counts, else the one that more rows use, else the first. The fix writes the
    known name into every cell of the wrong one; a mere typing slip has a fix only if concepts.csv lists the right name.
    """
    return _Names(table, concepts or {}).misnamed()


def look_alike_names(table: Table) -> frozenset[str]:
    """Return the names with look-alike letters; what they mean is only known when those are mended."""
    return frozenset(name for name in mentions(table).names if name and name != meant(name))


def owners_of_synonyms(concepts: Mapping[str, Concept]) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the concepts that claim a synonym, by its spelling form."""
    owners: dict[str, dict[str, None]] = defaultdict(dict)
    for concept in concepts.values():
        for synonym in concept.synonyms:
            owners[spelling_form(synonym)][concept.name] = None
    return {form: tuple(names) for form, names in owners.items()}


def slips(names: Iterable[str]) -> Mapping[str, list[str]]:
    """Return for each name those of the others that are a typing slip away, in the order given."""
    return _slips_in(tuple(dict.fromkeys(names)))


# Comparing the names takes longest of all checks, and few edits change one.
@lru_cache(maxsize=4)
def _slips_in(order: tuple[str, ...]) -> Mapping[str, list[str]]:
    by_key: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in order:
        for key in slip_keys(name):
            by_key[key].append(name)
    near: dict[str, set[str]] = defaultdict(set)
    for one, other in chain.from_iterable(combinations(group, 2) for group in by_key.values()):
        if is_slip(one, other):
            near[one].add(other)
            near[other].add(one)
    place = {name: number for number, name in enumerate(order)}
    return {name: sorted(near[name], key=place.__getitem__) for name in order if name in near}


class _Names:
    """The names of one table, where they stand, and what concepts.csv knows."""

    def __init__(self, table: Table, concepts: Mapping[str, Concept]) -> None:
        self.table, self.concepts = table, concepts
        self.mentions = mentions(table)
        self.columns = {end: table.column_number(end) for end in ENDS}
        self.places = {name: place for name, place in self._first_places().items() if name and name == meant(name)}
        self.by_form = self._preferred()
        self.owners = owners_of_synonyms(concepts)
        self.slips = slips([*concepts, *self.places])

    def misnamed(self) -> list[Diagnostic]:
        found = (self._misnamed(name) for name in self.places if name not in self.concepts)
        return [diagnostic for diagnostic in found if diagnostic]

    def _preferred(self) -> Mapping[str, str]:
        by_form: dict[str, str] = {}
        used = sorted(self.places, key=lambda name: (name != plain_text(name), -self.places[name].count))
        for name in (*self.concepts, *used):
            by_form.setdefault(spelling_form(name), name)
        return by_form

    def _misnamed(self, name: str) -> Diagnostic | None:
        form = spelling_form(name)
        if not form:
            # Signs alone, such as . and ', have no spelling to compare.
            return None
        if self.by_form[form] != name:
            return self._respelled(name, self.by_form[form])
        if form in self.owners:
            return self._synonym(name, self.owners[form])
        better = [other for other in self.slips.get(name, []) if self._rank(other) < self._rank(name)]
        return self._slip(name, min(better, key=self._rank)) if better else None

    def _rank(self, name: str) -> tuple[bool, int, tuple[int, int]]:
        places = self.places.get(name, _NOWHERE)
        return name not in self.concepts, -places.count, places.first

    def _respelled(self, name: str, other: str) -> Diagnostic:
        message = f"{shown(name)} is another spelling of {shown(other)} in {self._home(other)}"
        return self._fault(name, "near-duplicate-concept", message, other)

    def _synonym(self, name: str, owners: tuple[str, ...]) -> Diagnostic:
        message = f"{shown(name)} is a synonym of {' and of '.join(map(shown, owners))} in {CONCEPTS_FILE}"
        return self._fault(name, "synonym-as-name", message, owners[0] if len(owners) == 1 else None)

    def _slip(self, name: str, other: str) -> Diagnostic:
        message = f"{shown(name)} is one letter away from {shown(other)} in {self._home(other)}"
        return self._fault(name, "near-duplicate-concept", message, other if other in self.concepts else None)

    def _home(self, name: str) -> str:
        return CONCEPTS_FILE if name in self.concepts else f"line {self.places[name].first[0]}"

    def _fault(self, name: str, code: str, message: str, known: str | None) -> Diagnostic:
        fix = write_cells(self._all_places(name), known) if known is not None else None
        return fault(self.table.path, self.places[name].first, code, message, name, fix=fix)

    def _first_places(self) -> Mapping[str, _Places]:
        found = zip(self.mentions.firsts(), self.mentions.counts, strict=True)
        return {first.name: _Places((first.line, self.columns[first.end]), count) for first, count in found}

    def _all_places(self, name: str) -> list[tuple[int, int]]:
        return [(mention.line, self.columns[mention.end]) for mention in self.mentions.of(name)]
