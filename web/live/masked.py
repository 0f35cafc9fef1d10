"""A slide turns into the one that is shown while its answer is asked for: what would say it is not in there."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from graph.colour_numbers import NO_SIGN
from graph.model.map_model import MapModel

MASKED = "masked"
TITLE = "A question to you"
_HIDDEN = "?"


@dataclass(frozen=True)
class Mask:
    """What is kept back: the sign of a relation's pair, the targets of a concept, or the words of a step alone."""

    form: str
    about: str = ""

    def __str__(self) -> str:
        return f"{self.form}:{self.about}" if self.about else self.form


def mask_of(text: str, model: MapModel) -> Mask | None:
    """Return the mask that an address names, None for none; of what the file does not have, it keeps words back."""
    form, _, about = text.partition(":")
    if not text:
        return None
    known = (form == "sign" and about in model.records) or (form == "targets" and about in model.graph)
    return Mask(form, about) if known else Mask("words")


def masked_ids(mask: Mask, relations: Collection[Mapping[str, Any]]) -> frozenset[str]:
    """Return the relations of a picture that would say the answer."""
    if mask.form == "targets":
        return frozenset(relation["id"] for relation in relations if relation["source"] == mask.about)
    pairs = {(relation["source"], relation["target"]) for relation in relations if relation["id"] == mask.about}
    return frozenset(relation["id"] for relation in relations if (relation["source"], relation["target"]) in pairs)


def masked_picture(picture: Mapping[str, Any], shown: str, mask: Mask) -> tuple[dict[str, Any], str]:
    """Return a picture in the same places, and what of it is shown, without what a mask keeps back."""
    ids = masked_ids(mask, picture["relations"]) if mask.about else frozenset()
    found = {**picture, "id": f"{picture['id']} {mask}"} if ids else dict(picture)
    if mask.form == "targets":
        return _without(found, shown, ids)
    bare = {part: [_bare(one, ids) for one in found[part]] for part in ("nodes", "edges", "relations")}
    return {**found, **bare}, shown


def _bare(part: Mapping[str, Any], ids: Collection[str]) -> dict[str, Any]:
    """Return a box, line or relation as one of which nothing is known but where it is."""
    if part["id"] not in ids and not {*part.get("relations", ())} & {*ids}:
        return dict(part)
    if "relations" in part:
        return {**{name: value for name, value in part.items() if name != "cross"}, "sign": NO_SIGN}
    if "effect" in part:
        told = {name: part[name] for name in ("id", "source", "target", "line", "own") if name in part}
        return {**told, "effect": _HIDDEN, "polarity": "", "sign": NO_SIGN, "strength": 0}
    return {**part, "label": _HIDDEN, "lines": [_HIDDEN], "tone": NO_SIGN, "hint": "", "contested": False}


def _without(picture: dict[str, Any], shown: str, ids: Collection[str]) -> tuple[dict[str, Any], str]:
    """Return a picture without some relations; their concepts stay."""
    seen = [relation for relation, flag in zip(picture["relations"], shown, strict=True) if flag == "1"]
    flags = [flag for relation, flag in zip(picture["relations"], shown, strict=True) if relation["id"] not in ids]
    edges = [
        {**edge, "relations": left}
        for edge in picture["edges"]
        if (left := [id for id in edge["relations"] if id not in ids])
    ]
    parts = {
        "nodes": [node for node in picture["nodes"] if node["id"] not in ids],
        "edges": edges,
        "relations": [relation for relation in picture["relations"] if relation["id"] not in ids],
        "kept": sorted({relation[end] for relation in seen for end in ("source", "target")}),
    }
    return {**picture, **parts}, "".join(flags)
