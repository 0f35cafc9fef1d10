"""A picture and its relations turn into the one message from which the browser draws: the payload."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

import networkx as nx
import pandas as pd

from graph.colour_numbers import SIGNS, pair_sign, type_tones
from graph.layout.picture import Kind, Picture
from graph.layout.typeface import CONCEPT_WEIGHT, PHRASE_WEIGHT
from graph.model.listing import records
from graph.questions.signed_edges import strength_of
from graph.views.scope import Scope
from graph.wording import evidence_words
from web.map.network import network_of

Pair = tuple[str, str]
_ATLAS_WEIGHT = 500


@dataclass(frozen=True)
class Payload:
    """A message for the browser as JSON, with what the page needs to know of it.

    `relations` are the ids of the drawn ones in the order of the message: what is shown of them is said by one
    character for each. `x_shares` say where boxes are across, 0 at the left and 1 at the right.
    """

    id: str
    kind: Kind
    message: bytes
    relations: tuple[str, ...]
    x_shares: Mapping[str, float]


def payload(
    picture: Picture, graph: nx.MultiDiGraph, listing: pd.DataFrame, contested: frozenset[Pair], scope: Scope
) -> Payload:
    """Return nodes, edges, headings and relations of the picture; the id is made from all of it."""
    drawn = listing.loc[[relation for route in picture.routes for relation in route.relations]]
    network = network_of(
        picture, _box_values(picture, graph, drawn, contested), list(_route_values(picture, drawn, contested))
    )
    content = {
        "kind": picture.kind,
        "scope": json.dumps([picture.kind, asdict(scope)]),
        "focus": scope.focus,
        "width": picture.width,
        "height": picture.height,
        "nodes": network.nodes,
        "edges": network.edges,
        "headings": [asdict(heading) for heading in picture.headings],
        "relations": list(_relations(drawn)),
    }
    id = sha256(json.dumps(content).encode()).hexdigest()[:16]
    message = json.dumps({"id": id, **content}, ensure_ascii=False).encode()
    return Payload(
        id, picture.kind, message, tuple(drawn.index), {box.id: box.x / picture.width for box in picture.boxes}
    )


def _box_values(
    picture: Picture, graph: nx.MultiDiGraph, drawn: pd.DataFrame, contested: frozenset[Pair]
) -> dict[str, dict[str, Any]]:
    tones = type_tones(set(dict(graph.nodes(data="type")).values()))
    weight = CONCEPT_WEIGHT if picture.kind == "map" else _ATLAS_WEIGHT
    values = {
        box.id: {
            "tone": tones[graph.nodes[box.id]["type"]],
            "weight": weight,
            "hint": graph.nodes[box.id]["definition"] or graph.nodes[box.id]["type"],
        }
        for box in picture.boxes
        if box.kind == "concept"
    }
    if picture.kind == "map":
        values |= {relation["id"]: _phrase_values(relation, contested) for relation in records(drawn)}
    return values


def _phrase_values(relation: Mapping[str, str], contested: frozenset[Pair]) -> dict[str, Any]:
    words = evidence_words(relation["evidence"], relation["species"])
    return {
        "tone": SIGNS[relation["polarity"]],
        "weight": PHRASE_WEIGHT,
        "contested": (relation["source"], relation["target"]) in contested,
        "hint": f"{relation['summary']} ({words})" if relation["summary"] else words,
    }


def _route_values(picture: Picture, drawn: pd.DataFrame, contested: frozenset[Pair]) -> Iterator[dict[str, int]]:
    """Yield the sign of each route - a relation's own, on the atlas its pair's - and the strength of its evidence."""
    polarities, evidence = drawn["polarity"].to_dict(), drawn["evidence"].to_dict()
    for route in picture.routes:
        disputed = picture.kind == "atlas" and (route.source, route.target) in contested
        sign = pair_sign({polarities[relation] for relation in route.relations}, disputed)
        yield {"sign": sign, "strength": max(strength_of(evidence[relation]) for relation in route.relations)}


def _relations(drawn: pd.DataFrame) -> Iterator[dict[str, Any]]:
    for relation in records(drawn):
        cells = {name: relation[name] for name in ("id", "source", "effect", "target", "polarity")}
        yield {**cells, "sign": SIGNS[relation["polarity"]], "line": int(relation["line"])}
