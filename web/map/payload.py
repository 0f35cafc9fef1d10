"""A picture of a map model turns into the one message from which the browser draws: the payload."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from graph.colour_numbers import UNSTATED, pair_sign, polarity_sign
from graph.layout.cross_place import cross_place
from graph.layout.picture import Picture
from graph.layout.typeface import ATLAS_WEIGHT, CONCEPT_WEIGHT, PHRASE_WEIGHT
from graph.model.map_model import MapModel
from graph.papers.retractions import doubt_of
from graph.questions.signed_edges import strength_of
from graph.views.line_hues import HueOf, LineHues, line_hues
from graph.views.scope import Scope
from graph.vocabulary import NOT_STATED, Kind
from graph.wording import evidence_words
from web.map.evidence_cells import evidence_cells, since_cell
from web.map.network import network_of

Record = Mapping[str, str]


@dataclass(frozen=True)
class Payload:
    """A message for the browser as JSON, with what the page needs to know of it.

    `relations` are the ids of the drawn ones in the order of the message: what is shown of them is said by one
    character for each. `lines` is what the hues of lines stand for, where no polarity colours them.
    """

    id: str
    kind: Kind
    message: bytes
    relations: tuple[str, ...]
    lines: HueOf | None = None


def payload(model: MapModel, picture: Picture, scope: Scope) -> Payload:
    """Return nodes, edges, headings and relations of the picture; the id is made from all of it."""
    record = message_of(model, picture, scope)
    relations = tuple(relation["id"] for relation in record["relations"])
    return Payload(
        record["id"], picture.kind, json.dumps(record, ensure_ascii=False).encode(), relations, record.get("lines")
    )


def message_of(model: MapModel, picture: Picture, scope: Scope) -> dict[str, Any]:
    """Return the message of a picture as a value."""
    drawn = [model.records[relation] for route in picture.routes for relation in route.relations]
    hues = hues_of(model, picture)
    values = _box_values(model, picture, drawn, scope.folded)
    network = network_of(
        picture, {**values, **_phrase_hues(picture, values, hues)}, list(_route_values(model, picture, hues))
    )
    content = {
        "kind": picture.kind,
        "scope": json.dumps([picture.kind, asdict(scope)]),
        "focus": scope.focus,
        "width": picture.width,
        "height": picture.height,
        **({"scrolled": True} if picture.scrolled else {}),
        **({"communities": True} if picture.communities else {}),
        "nodes": network.nodes,
        "edges": network.edges,
        "headings": list(_headings(picture, hues)),
        **({"lines": hues.of} if hues else {}),
        "relations": list(_relations(model, drawn, dict(scope.folded))),
        **({"folded": sorted({at for _, at in scope.folded})} if scope.folded else {}),
    }
    id = sha256(json.dumps(content).encode()).hexdigest()[:16]
    return {"id": id, **content}


def _box_values(
    model: MapModel, picture: Picture, drawn: Sequence[Record], folded: Sequence[tuple[str, str]]
) -> dict[str, dict[str, Any]]:
    """Return what is drawn and said of each box; `folds` counts the concepts that are drawn at it."""
    weight = CONCEPT_WEIGHT if picture.kind == "map" else ATLAS_WEIGHT
    held = Counter(at for _, at in folded)
    values = {
        box.id: {
            "tone": model.tones[box.name],
            "weight": weight,
            "hint": model.graph.nodes[box.name]["definition"] or model.types[box.name],
            **({"folds": held[box.name]} if box.name in held else {}),
            **({"beside": True} if box.name in model.beside else {}),
        }
        for box in picture.boxes
        if box.kind == "concept"
    }
    if picture.kind == "map":
        values |= {relation["id"]: _phrase_values(model, relation) for relation in drawn}
    return values


def _phrase_values(model: MapModel, relation: Record) -> dict[str, Any]:
    return {
        "tone": polarity_sign(relation["polarity"]),
        "weight": PHRASE_WEIGHT,
        "contested": model.is_contested(relation),
        "hint": relation["summary"] or evidence_words(relation["evidence"], relation["species"]),
    }


def _route_values(model: MapModel, picture: Picture, hues: LineHues | None) -> Iterator[dict[str, Any]]:
    """Yield the sign of each route: a relation's own, on atlas and matrix its pair's, and the place of its cross.

    Where a relation of it states no polarity, it has a hue if the lines of the picture have one.
    """
    for route in picture.routes:
        rows = [model.records[relation] for relation in route.relations]
        disputed = picture.kind != "map" and any(map(model.is_contested, rows))
        crossed = picture.kind != "map" and any(map(doubt_of, rows))
        cross = {"cross": list(cross_place(route, picture))} if crossed else {}
        polarities = {row["polarity"] for row in rows}
        hue = {"hue": hues.by_source[route.source]} if hues and "" in polarities else {}
        yield {"sign": pair_sign(polarities, disputed), **hue, **cross}


def hues_of(model: MapModel, picture: Picture) -> LineHues | None:
    """Return the hues of the lines of a picture, None where polarities colour them."""
    sources = {id: route.source for route in picture.routes for id in route.relations}
    return line_hues(model, picture.kind, sources, picture.sections)


def _phrase_hues(
    picture: Picture, values: Mapping[str, Mapping[str, Any]], hues: LineHues | None
) -> dict[str, dict[str, Any]]:
    """Return the values of the phrases that have the hue of their line."""
    if not hues or picture.kind != "map":
        return {}
    sources = {route.relations[0]: route.source for route in picture.routes}
    return {
        id: {**values[id], "hue": hues.by_source[source]}
        for id, source in sources.items()
        if values[id]["tone"] == UNSTATED
    }


def _headings(picture: Picture, hues: LineHues | None) -> Iterator[dict[str, Any]]:
    for heading in picture.headings:
        hue = hues.by_heading.get(heading.text) if hues else None
        yield asdict(heading) if hue is None else {**asdict(heading), "hue": hue}


def _relations(model: MapModel, drawn: Sequence[Record], at: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield each drawn relation with the ends that it is drawn at; `own` are its own where those are others."""
    for relation in drawn:
        own = {end: relation[end] for end in ("source", "target")}
        ends = {end: at.get(name, name) for end, name in own.items()}
        told = {**relation, **ends}
        cells = {name: told[name] for name in ("id", "source", "effect", "target")}
        cells["polarity"] = told["polarity"] or NOT_STATED
        rolled_up = {"own": own} if ends != own else {}
        numbers = {"line": int(relation["line"]), "strength": strength_of(relation["evidence"])}
        yield {
            **cells,
            "sign": polarity_sign(relation["polarity"]),
            **numbers,
            **evidence_cells(relation),
            **since_cell(model, relation),
            **rolled_up,
        }
