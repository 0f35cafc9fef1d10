"""The wrong answers of practice items turn into what a file says to who gives one of them."""

from collections.abc import Iterable, Mapping

from graph.model.map_model import MapModel
from graph.practice.feedback import definition_words
from graph.practice.practice_item import Choice, PracticeItem
from graph.wording import evidence_words, sentence

# By the id of an item and the text of a wrong answer.
Remarks = Mapping[tuple[str, str], str]


def remarks(model: MapModel, items: Iterable[PracticeItem]) -> Remarks:
    """Return what is said of each wrong answer of which there is something to say."""
    found = {(item.id, choice.text): _remark(model, item, choice) for item in items for choice in item.wrong}
    return {key: said for key, said in found.items() if said}


def _remark(model: MapModel, item: PracticeItem, choice: Choice) -> str:
    if item.kind == "definition":
        definition = model.graph.nodes.get(choice.text, {}).get("definition", "")
        return definition_words(choice.text, (), definition) if definition else ""
    if choice.relation not in model.records:
        return ""
    return " ".join(filter(None, (_relation_words(model.records[choice.relation]), _unknown(model, item, choice.text))))


def _relation_words(relation: Mapping[str, str]) -> str:
    said = sentence(relation["source"], relation["effect"], relation["target"])
    evidence, species = relation["evidence"], relation["species"]
    seen = f" Evidence: {evidence_words(evidence, species)}." if evidence or species else ""
    return f"In this map: {said}{seen}"


def _unknown(model: MapModel, item: PracticeItem, chosen: str) -> str:
    """Return that a map without a relation between two concepts does not show that there is none."""
    if item.kind not in ("target", "source"):
        return ""
    kept, graph = item.pair[item.kind == "source"], model.graph
    if graph.has_edge(kept, chosen) or graph.has_edge(chosen, kept):
        return ""
    return f"{chosen} and {kept}: no relation in this map, which is no proof that there is none."
