"""Drawn relations turn into the hues of their lines, where hardly any of them states a polarity to colour it by."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.model.map_model import MapModel
from graph.palette import FURTHER_TONES, TYPE_TONES, colour_number
from graph.vocabulary import Kind

# A line has the hue of the type of its source, of its column or group of rows, or of its source alone.
HueOf = Literal["type", "column", "rows", "source", "community"]
_WHERE_STATED = "by effect where a polarity is stated"
HUE_WORDS: Mapping[HueOf, str] = {
    "type": f"line colour: the type of its source; {_WHERE_STATED}",
    "column": f"line colour: the column of its source; {_WHERE_STATED}",
    "rows": f"line colour: the group of rows of its source; {_WHERE_STATED}",
    "source": f"line colour: its source; {_WHERE_STATED}",
    "community": "line colour: the community that it leads from",
}
# Up to such a part of relations with a polarity is hardly any: they would not make a coloured map of a grey one.
_HARDLY_ANY = 0.1
_COLOURS = len(TYPE_TONES) + len(FURTHER_TONES)


@dataclass(frozen=True)
class LineHues:
    """What the hues of lines stand for; the number of that of each source by name, and of each heading by its text."""

    of: HueOf
    by_source: Mapping[str, int]
    by_heading: Mapping[str, int]


def line_hues(
    model: MapModel, kind: Kind, drawn: Mapping[str, str], sections: Mapping[str, str] | None = None
) -> LineHues | None:
    """Return the hues of the lines of a picture; None where polarities colour them.

    `drawn` are the sources of its relations, by their ids; `sections` the columns or groups of rows of its concepts.
    """
    stated = sum(bool(model.records[id]["polarity"]) for id in drawn)
    if not drawn or stated > _HARDLY_ANY * len(drawn):
        return None
    sources, headings = [*drawn.values()], sections or {}
    tones = {model.tones[name] for name in sources}
    # Where two types have one colour, no line could be told to be of one of them.
    if 1 < len(tones) == len({*map(colour_number, tones)}):
        return LineHues("type", {name: model.tones[name] for name in sources}, {})
    if len({*headings.values()}) > 1 and not model.is_overview:
        columns = _numbered([*headings.values()])
        of: HueOf = "rows" if kind == "matrix" else "column"
        return LineHues(of, {name: columns[headings[name]] for name in sources}, columns)
    return LineHues("community" if model.is_overview else "source", _by_number_of_lines(sources), {})


def _by_number_of_lines(sources: Sequence[str]) -> dict[str, int]:
    """Return a hue for each source; those with most lines have one of their own."""
    counted = Counter(sources)
    return _numbered(sorted(counted, key=lambda name: (-counted[name], name)))


def _numbered(names: Sequence[str]) -> dict[str, int]:
    return {name: number % _COLOURS for number, name in enumerate(dict.fromkeys(names))}
