"""A difference turns into Markdown for a pull request, in which no cell can be anything but text."""

import string
from collections.abc import Iterator, Sequence
from itertools import accumulate

from graph.comparing.difference import Difference
from graph.comparing.difference_text import consequences, excerpts, summary, visible
from graph.comparing.row import Row

# A comment on GitHub holds 65,536 characters: enough for the relations and the concepts together.
LONGEST_TABLE = 24_000
LONGEST_LIST = 7_000
LONGEST_CELL = 200
_HEADER = ["| | line | relation | column | before | after |", "| --- | --- | --- | --- | --- | --- |"]
_ENTITIES = {ord(letter): f"&#{ord(letter)};" for letter in string.punctuation if letter not in ",;()'-"}


def markdown(found: Difference, title: str = "Relations") -> str:
    """Return a heading, a table of the rows that differ and a list of what follows for the map.

    Long cells show what differs in them. What does not fit into one comment is counted instead of shown.
    """
    rows, follows = list(_rows(found)), list(_consequences(found))
    parts = [[f"### {_escaped(visible(title))}: {_escaped(_cut(summary(found)))}"]]
    parts += [[*_HEADER, *_within(rows, LONGEST_TABLE)], _more(rows, LONGEST_TABLE)] if rows else []
    parts += [_within(follows, LONGEST_LIST), _more(follows, LONGEST_LIST)]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _rows(found: Difference) -> Iterator[str]:
    yield from (_whole("removed", row) for row in found.removed)
    for change in found.changed:
        for cell in change.cells:
            before, after = map(_code, excerpts(visible(cell.before), visible(cell.after), LONGEST_CELL))
            place = ("changed", str(change.after.line), _code(change.before.title), _code(cell.column))
            yield _line(*place, before, after)
    yield from (_whole("added", row) for row in found.added)


def _whole(what: str, row: Row) -> str:
    said = "; ".join(f"{column}: {cell}" for column, cell in row.details)
    text = _code(said) if said else ""
    ends = ("", text) if what == "added" else (text, "")
    return _line(what, str(row.line), _code(row.title), "", *ends)


def _consequences(found: Difference) -> Iterator[str]:
    yield from (f"- {what}: {_code(whom)}" for what, whom in consequences(found))


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    """Return a text that GitHub shows letter for letter: inside <code> it mentions nobody and links to nothing."""
    return f"<code>{_escaped(_cut(visible(text)))}</code>"


def _escaped(text: str) -> str:
    return text.translate(_ENTITIES)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}…"


def _within(lines: Sequence[str], longest: int) -> list[str]:
    sizes = accumulate(len(line) + 1 for line in lines)
    return [line for line, size in zip(lines, sizes, strict=True) if size <= longest]


def _more(lines: Sequence[str], longest: int) -> list[str]:
    left = len(lines) - len(_within(lines, longest))
    return [f"… and {left} more; `neuromap diff` lists all."] if left else []
