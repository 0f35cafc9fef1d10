"""What a link showed when it was made and what it shows now turn into what changed between, in sentences."""

from dataclasses import dataclass

from graph.comparing.difference import CellChange, RowChange, difference
from graph.comparing.link_fingerprint import LinkFingerprint, content_of, name_of
from graph.comparing.row import rows_of
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS


@dataclass(frozen=True)
class Altered:
    """A relation that says something else now: its sentence, what it was if it was another, and the other cells.

    `cells` is None where it is not known what it said before.
    """

    now: str
    before: str = ""
    cells: tuple[CellChange, ...] | None = None


@dataclass(frozen=True)
class LinkChanges:
    """What changed of what a link shows: sentences of relations that came and went, and the altered ones.

    `lost` counts relations that went and whose sentences are not known. `known` is False where it cannot be said at
    all what changed.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    altered: tuple[Altered, ...] = ()
    lost: int = 0
    known: bool = True

    @property
    def count(self) -> int:
        """How many relations came, went or are altered."""
        return len(self.added) + len(self.removed) + len(self.altered) + self.lost


UNKNOWN = LinkChanges(known=False)


def changes_since(before: Table, now: Table) -> LinkChanges:
    """Return what changed between what the link showed, where that version is kept, and what it shows now.

    A relation that kept two of source, effect and target is the same one, altered; with less it went and another came.
    """
    found = difference(before, now)
    others = [change for change in found.changed if not _is_one(change)]
    return LinkChanges(
        added=tuple(_sentence(row.title) for row in (*found.added, *(change.after for change in others))),
        removed=tuple(_sentence(row.title) for row in (*found.removed, *(change.before for change in others))),
        altered=tuple(_altered(change) for change in found.changed if _is_one(change)),
    )


def changes_by(fingerprint: LinkFingerprint, now: Table) -> LinkChanges:
    """Return what changed as far as the fingerprint of a link says it without the version that it was made with."""
    if fingerprint.relations is None:
        return UNKNOWN
    rows = {name_of(row): row for row in rows_of(now)}
    known = {name: row for name, row in rows.items() if name in fingerprint.relations}
    return LinkChanges(
        added=tuple(_sentence(row.title) for name, row in rows.items() if name not in known),
        altered=tuple(
            Altered(_sentence(row.title))
            for name, row in known.items()
            if content_of(row) != fingerprint.relations[name]
        ),
        lost=len(fingerprint.relations.keys() - known.keys()),
    )


def _is_one(change: RowChange) -> bool:
    return sum(change.before.cell(column) == change.after.cell(column) for column in REQUIRED_COLUMNS) > 1


def _altered(change: RowChange) -> Altered:
    before, now = change.before.title, change.after.title
    others = tuple(cell for cell in change.cells if cell.column not in REQUIRED_COLUMNS)
    return Altered(_sentence(now), _sentence(before) if before != now else "", others)


def _sentence(title: str) -> str:
    return f"{title}."
