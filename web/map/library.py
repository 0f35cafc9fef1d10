"""A dataset turns into the library: all of it that a browser needs to explore it, but for the pictures."""

from dataclasses import asdict
from typing import Any

import pandas as pd

from graph.colour_numbers import polarity_sign
from graph.concept_ids import address_of
from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.export.references import references_by_relation
from graph.glossary import MAP_WORDS
from graph.model.facet_words import words
from graph.model.listing import COLUMNS
from graph.model.map_model import MapModel
from graph.model.terms import folded_terms
from graph.reviews.claim_digest import claim_digest
from graph.views.facts import facts
from graph.views.filters import LABELS
from graph.views.scope import first_levels, levels_of
from graph.vocabulary import (
    BY_SIZE,
    DEPTHS,
    DIRECTIONS,
    DOUBTED,
    FACETS,
    FIRST_DEPTH,
    LAYOUTS,
    LEVELS,
    NOT_STATED,
    POLARITIES,
    POLARITIES_OR_NONE,
)
from graph.wording import NOTE, quotation, sentence
from web.map.cache import model_of, openings_of, relation_prints
from web.map.evidence_cells import evidence_cells, year_cells
from web.map.legend_entries import (
    beside_entry,
    contested_entry,
    doubt_entry,
    hue_entries,
    repeated_entries,
    sign_entries,
    thickness_entry,
    type_entries,
    unstated_entry,
)
from web.map.question_words import question_words
from web.map.reference_records import ADDRESSES, numbered_references, reference_record
from web.map.search_record import search_record
from web.map.story_records import story_records

Record = dict[str, Any]
# Enough to tell two wordings of one relation apart.
_CLAIM_LETTERS = 5
# With more relations than this the browser asks for what the panel says of one.
MOST_WITH_DETAILS = 5000


def library(dataset: Dataset, most: float | None = None) -> Record:
    """Return concepts, relations, words, search terms, legend, questions and stories of a dataset that has a graph.

    With more than `most` relations, else than MOST_WITH_DETAILS, their details and references are to be asked for.
    """
    model = model_of(dataset)
    return {
        "title": model.title,
        **about_file(dataset),
        "concepts": _concepts(model),
        **_relations(model, is_asked=len(model.relations) > (MOST_WITH_DETAILS if most is None else most)),
        "filled": [name for name in COLUMNS if any(relation[name] for relation in model.records.values())],
        "search": search_record(folded_terms(model.graph)),
        "legend": _legend(model),
        "glossary": _glossary(),
        "openings": [asdict(opening) for opening in openings_of(model)],
        "stories": story_records(dataset.stories, model).records,
        "questions": question_words(),
    }


def about_file(dataset: Dataset) -> Record:
    """Return what is the same of all parts of a dataset: its version, the words of the filters, what can be chosen."""
    model = model_of(dataset)
    return {
        "note": NOTE,
        "subtitle": f"Data {dataset.version[:SHORT_VERSION]}",
        "version": dataset.version,
        "facets": _facets(model),
        "choices": _choices(model.relations),
    }


def details(model: MapModel, id: str) -> Record:
    """Return what the panel says of a relation besides its sentence: summary, quotation, facts and reference."""
    cited = references_by_relation({id: model.records[id]})
    return {**_details(model, id), **({"reference": reference_record(cited[id])} if cited else {})}


def _details(model: MapModel, id: str) -> Record:
    relation = model.records[id]
    quote = {"quote": quotation(relation["quote"])} if relation["quote"] else {}
    return {"summary": relation["summary"], **quote, "facts": [asdict(fact) for fact in facts(relation)]}


def _concepts(model: MapModel) -> list[Record]:
    return [
        {
            "name": name,
            "tone": model.tones[name],
            **{key: concept[key] for key in ("type", "definition", "degree")},
            "synonyms": list(concept["synonyms"]),
            **({"broader": concept["broader"]} if concept["broader"] else {}),
            **({"ids": [[id, address_of(id)] for id in concept["ids"]]} if concept["ids"] else {}),
        }
        for name, concept in model.graph.nodes(data=True)
    ]


def references(model: MapModel) -> Record:
    """Return the papers that the relations cite, and for each relation in order the number of its paper, if any."""
    papers, cited = numbered_references(model.records)
    return {"references": papers, "cited": [cited.get(id) for id in model.records]}


def _relations(model: MapModel, is_asked: bool) -> Record:
    """Return the relations in file order, with the words that filters know them by and what a panel says of them.

    `print` is what a link to a map holds of a relation, `claim` how the digest of its words begins: what
    somebody practised in other words counts no more. Where there are many, the details are to be asked for.
    """
    papers, cited = numbered_references({} if is_asked else model.records)
    known = _words(model)
    prints = relation_prints(model)
    records = [
        {
            **{key: relation[key] for key in ("id", "source", "effect", "target")},
            "polarity": relation["polarity"] or NOT_STATED,
            "sign": polarity_sign(relation["polarity"]),
            "line": int(relation["line"]),
            "words": {"level": [relation["level"]], **known[id]},
            "contested": model.is_contested(relation),
            "sentence": sentence(relation["source"], relation["effect"], relation["target"]),
            "print": prints[id],
            "claim": claim_digest(relation)[:_CLAIM_LETTERS],
            **evidence_cells(relation),
            **year_cells(model, relation),
            **({"mechanism": relation["mechanism"]} if relation["mechanism"] else {}),
            **({"reference": cited[id]} if id in cited else {}),
            **({} if is_asked else _details(model, id)),
        }
        for id, relation in model.records.items()
    ]
    return {
        "relations": records,
        "references": papers,
        "addresses": ADDRESSES,
        **({"details": "asked"} if is_asked else {}),
    }


def _words(model: MapModel) -> dict[str, dict[str, list[str]]]:
    """Return for each relation the words of each facet that are true of it."""
    facets = [facet for facet in FACETS if facet != "reading" or words(model.words, facet)]
    found: dict[str, dict[str, list[str]]] = {id: {facet: [] for facet in facets} for id in model.words.index}
    for facet, word in ((name, word) for name in facets for word in words(model.words, name)):
        column = model.words[facet, word]
        for id in column.index[column.to_numpy(dtype=bool)]:
            found[id][facet].append(word)
    return found


def _facets(model: MapModel) -> list[Record]:
    """Return the filters in their order, each with its label and its words with their meanings."""
    known = {"level": levels_of(model.relations), **{facet: words(model.words, facet) for facet in FACETS}}
    meanings = {"level": LEVELS, **FACETS, "polarity": POLARITIES_OR_NONE}
    return [
        {
            **{"name": name, "label": LABELS[name]},
            "words": [{"word": word, "hint": meanings[name].get(word, "")} for word in found],
        }
        for name, found in known.items()
        if found
    ]


def _choices(rows: pd.DataFrame) -> Record:
    """Return what can be chosen besides the filters, and what is chosen at first."""
    return {
        **{"depth": DEPTHS, "direction": DIRECTIONS, "layout": LAYOUTS},
        "first": {
            **{"level": first_levels(rows), "depth": FIRST_DEPTH},
            **{"direction": DIRECTIONS[0], "layout": BY_SIZE},
        },
    }


def _glossary() -> list[Record]:
    """Return the words of the map itself under their headings; those of the data stand with the facets."""
    return [
        {"heading": heading, "words": [{"word": word, "hint": hint} for word, hint in words.items()]}
        for heading, words in MAP_WORDS.items()
    ]


def _doubt_entries(model: MapModel) -> list[Record]:
    return [doubt_entry()] if DOUBTED in words(model.words, "support") else []


def _legend(model: MapModel) -> Record:
    return {
        "counted": [*type_entries(model), *sign_entries(), *_doubt_entries(model)],
        "contested": {kind: contested_entry(kind) for kind in LAYOUTS},
        "thickness": {kind: thickness_entry(kind) for kind in LAYOUTS},
        "hues": hue_entries(),
        "repeated": repeated_entries(model),
        "beside": beside_entry(model),
        "unstated": unstated_entry(),
        "signs": list(POLARITIES),
    }
