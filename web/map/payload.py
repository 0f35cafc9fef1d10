"""A picture of a map model turns into the one message from which the browser draws: the payload."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from graph.colour_numbers import SIGNS, pair_sign
from graph.layout.cross_place import cross_place
from graph.layout.picture import Picture
from graph.layout.typeface import ATLAS_WEIGHT, CONCEPT_WEIGHT, PHRASE_WEIGHT
from graph.model.map_model import MapModel
from graph.papers.retractions import doubt_of
from graph.questions.signed_edges import strength_of
from graph.views.scope import Scope
from graph.vocabulary import Kind
from graph.wording import evidence_words
from web.map.evidence_cells import evidence_cells, since_cell
from web.map.network import network_of

Record = Mapping[str, str]


@dataclass(frozen=True)
class Payload:
    """A message for the browser as JSON, with what the page needs to know of it.

    `relations` are the ids of the drawn ones in the order of the message: what is shown of them is said by one
    character for each.
    """

    id: str
    kind: Kind
    message: bytes
    relations: tuple[str, ...]


def payload(model: MapModel, picture: Picture, scope: Scope) -> Payload:
    """Return nodes, edges, headings and relations of the picture; the id is made from all of it."""
    record = message_of(model, picture, scope)
    relations = tuple(relation["id"] for relation in record["relations"])
    return Payload(record["id"], picture.kind, json.dumps(record, ensure_ascii=False).encode(), relations)


def message_of(model: MapModel, picture: Picture, scope: Scope) -> dict[str, Any]:
    """Return the message of a picture as a value."""
    drawn = [model.records[relation] for route in picture.routes for relation in route.relations]
    network = network_of(picture, _box_values(model, picture, drawn, scope.folded), list(_route_values(model, picture)))
    content = {
        "kind": picture.kind,
        "scope": json.dumps([picture.kind, asdict(scope)]),
        "focus": scope.focus,
        "width": picture.width,
        "height": picture.height,
        **({"scrolled": True} if picture.scrolled else {}),
        "nodes": network.nodes,
        "edges": network.edges,
        "headings": [asdict(heading) for heading in picture.headings],
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
        }
        for box in picture.boxes
        if box.kind == "concept"
    }
    if picture.kind == "map":
        values |= {relation["id"]: _phrase_values(model, relation) for relation in drawn}
    return values


def _phrase_values(model: MapModel, relation: Record) -> dict[str, Any]:
    return {
        "tone": SIGNS[relation["polarity"]],
        "weight": PHRASE_WEIGHT,
        "contested": model.is_contested(relation),
        "hint": relation["summary"] or evidence_words(relation["evidence"], relation["species"]),
    }


def _route_values(model: MapModel, picture: Picture) -> Iterator[dict[str, Any]]:
    """Yield the sign of each route: a relation's own, on atlas and matrix its pair's, and the place of its cross."""
    for route in picture.routes:
        rows = [model.records[relation] for relation in route.relations]
        disputed = picture.kind != "map" and any(map(model.is_contested, rows))
        crossed = picture.kind != "map" and any(map(doubt_of, rows))
        cross = {"cross": list(cross_place(route, picture))} if crossed else {}
        yield {"sign": pair_sign({row["polarity"] for row in rows}, disputed), **cross}


def _relations(model: MapModel, drawn: Sequence[Record], at: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield each drawn relation with the ends that it is drawn at; `own` are its own where those are others."""
    for relation in drawn:
        own = {end: relation[end] for end in ("source", "target")}
        ends = {end: at.get(name, name) for end, name in own.items()}
        told = {**relation, **ends}
        cells = {name: told[name] for name in ("id", "source", "effect", "target", "polarity")}
        rolled_up = {"own": own} if ends != own else {}
        numbers = {"line": int(relation["line"]), "strength": strength_of(relation["evidence"])}
        yield {
            **cells,
            "sign": SIGNS[relation["polarity"]],
            **numbers,
            **evidence_cells(relation),
            **since_cell(model, relation),
            **rolled_up,
        }
