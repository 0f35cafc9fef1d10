"""Practice items turn into pictures with blanks: small maps of their relations, onto which names are to be dragged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import islice

from graph.export.drawing.printable import printable
from graph.export.drawing.typeset import TypesettingError
from graph.export.practice.blank_picture import blank_picture, is_short
from graph.layout.dot import GraphvizError
from graph.layout.picture import Point
from graph.model.map_model import MapModel
from graph.practice.blank_concepts import blank_concepts, small_maps
from graph.practice.feedback import row_words
from graph.practice.kinds import BLANK
from graph.practice.practice_item import PracticeItem
from graph.practice.stems import stem
from graph.practice.truth import Row, truth_of

# Each picture is some 30 kB in the file. Of a large view the first maps are taken that can be drawn, and few are tried.
MOST_PICTURES, _MOST_TRIED = 6, 40
_FEWEST_RELATIONS, _MOST_RELATIONS = 4, 8
_FEWEST_BLANKS, _MOST_BLANKS = 3, 6
_KEY_DIGITS = 16
# Of the concepts that are not blank, in the name of a question.
_MOST_NAMED = 3
_ENDS = ("source", "target")
QUESTION = "Drag each name to its place on the map. In the sentences its number stands for it."


@dataclass(frozen=True)
class PictureQuestion:
    """A picture with the place of each name in it, in the order of their numbers from 1.

    `stems` are the sentences around the blanks, `feedback` all of the map in words, with evidence and source.
    """

    key: str
    name: str
    question: str
    stems: tuple[str, ...]
    feedback: tuple[str, ...]
    png: bytes
    places: Mapping[str, Point]


def picture_questions(model: MapModel, items: Iterable[PracticeItem], day: date) -> tuple[PictureQuestion, ...]:
    """Return a few maps of the relations of which both concepts are asked for, as far as they can be drawn."""
    kinds: dict[str, set[str]] = {}
    for item in items:
        kinds.setdefault(item.about, set()).add(item.kind)
    rows = [model.records[id] for id, asked in kinds.items() if asked.issuperset(_ENDS) and id in model.records]
    parts = islice(small_maps(rows, _MOST_RELATIONS), _MOST_TRIED)
    try:
        return tuple(islice((made for part in parts for made in _drawn(model, part, day)), MOST_PICTURES))
    except (GraphvizError, TypesettingError):
        # The questions in words are worth having without.
        return ()


def _drawn(model: MapModel, part: Sequence[Row], day: date) -> Iterator[PictureQuestion]:
    """Yield the largest beginning of a part that can be drawn with enough blanks, if there is one."""
    for number in range(len(part), _FEWEST_RELATIONS - 1, -2):
        rows = part[:number]
        blank = blank_concepts(rows, truth_of(model), is_short)[:_MOST_BLANKS]
        made = blank_picture(model, rows, blank, day) if len(blank) >= _FEWEST_BLANKS else None
        if made:
            yield _question(rows, blank, made.png, made.places)
            return


def _question(rows: Sequence[Row], blank: Sequence[str], png: bytes, places: Mapping[str, Point]) -> PictureQuestion:
    named = " ".join((*sorted(row["id"] for row in rows), *blank)).encode(errors="surrogatepass")
    kept = dict.fromkeys(row[end] for row in rows for end in _ENDS if row[end] not in blank)
    return PictureQuestion(
        key=f"m{sha256(named).hexdigest()[:_KEY_DIGITS]}",
        name=_on_one_line(f"Map with {len(blank)} blanks: {', '.join([*kept][:_MOST_NAMED])}"),
        question=QUESTION,
        stems=tuple(_on_one_line(text) for text in _stems(rows, blank)),
        feedback=tuple(_on_one_line(row_words(row)) for row in rows),
        png=png,
        places={name: places[name] for name in blank},
    )


def _stems(rows: Iterable[Row], blank: Sequence[str]) -> Iterator[str]:
    """Yield each sentence in which a blank stands, with its number."""
    for number, name in enumerate(blank, 1):
        for row in rows:
            yield from (stem(row, end).replace(BLANK, f"({number})") for end in _ENDS if row[end] == name)


def _on_one_line(text: str) -> str:
    return " ".join(printable(text).split())
