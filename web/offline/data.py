"""A dataset turns into all that a browser needs to explore it by itself, as one value of the JSON kind."""

from dataclasses import asdict
from typing import Any

import networkx as nx
import pandas as pd

from graph.colour_numbers import SIGNS, type_tones
from graph.dataset import Dataset
from graph.model.contested import contested_pairs
from graph.model.listing import listing, records
from graph.questions.search import OWN, PART, POSSIBLE, SURE, folded_terms
from graph.questions.starter_questions import openings
from graph.views.facts import facts
from graph.views.filters import FACETS, LABELS, words, words_table
from graph.views.scope import first_levels, levels_of
from graph.vocabulary import DEPTHS, DIRECTIONS, FIRST_DEPTH, GREEK, LAYOUTS, LEVELS, POLARITIES
from graph.wording import sentence
from web.map.legend_entries import contested_entry, sign_entries, thickness_entry, type_entries
from web.offline.packing import packed
from web.offline.prepared_pictures import pictures
from web.offline.question_words import question_words
from web.offline.story_records import story_records

Record = dict[str, Any]


def offline_data(dataset: Dataset) -> Record:
    """Return concepts, relations, words, search terms, legend, stories and pictures of a dataset that has a graph."""
    graph = dataset.graph
    assert graph is not None
    rows = listing(graph)
    types = dict(graph.nodes(data="type"))
    stories = story_records(dataset.stories, graph)
    return {
        "version": dataset.version,
        "concepts": list(_concepts(graph)),
        "relations": list(_relations(graph, rows, dataset.path.name)),
        "facets": _facets(rows),
        "choices": _choices(rows),
        "search": {
            **{"greek": GREEK, "sure": SURE, "part": PART, "possible": POSSIBLE},
            "own": sorted(OWN),
            "terms": [list(term) for term in folded_terms(graph)],
        },
        "legend": _legend(set(types.values())),
        "openings": [asdict(opening) for opening in openings(rows, types)],
        "stories": stories.records,
        "questions": question_words(),
        **packed(pictures(graph, rows, stories.scopes)),
    }


def _concepts(graph: nx.MultiDiGraph) -> list[Record]:
    tones = type_tones(set(dict(graph.nodes(data="type")).values()))
    return [
        {
            "name": name,
            "tone": tones[concept["type"]],
            **{key: concept[key] for key in ("type", "definition", "degree")},
            "synonyms": list(concept["synonyms"]),
        }
        for name, concept in graph.nodes(data=True)
    ]


def _relations(graph: nx.MultiDiGraph, rows: pd.DataFrame, path: str) -> list[Record]:
    """Return the relations in file order, with the words that filters know them by and the facts that a panel tells."""
    table, contested = words_table(rows), contested_pairs(graph)
    known = {id: _words(cells) for id, cells in table.iterrows()}
    return [
        {
            **{key: relation[key] for key in ("id", "source", "effect", "target", "polarity", "summary")},
            "sign": SIGNS[relation["polarity"]],
            "line": int(relation["line"]),
            "words": {"level": [relation["level"]], **known[relation["id"]]},
            "contested": (relation["source"], relation["target"]) in contested,
            "sentence": sentence(relation["source"], relation["effect"], relation["target"]),
            "facts": [asdict(fact) for fact in facts(relation, path)],
        }
        for relation in records(rows)
    ]


def _words(cells: pd.Series) -> dict[str, list[str]]:
    """Return the words of each facet that are true of a relation, from its row of the words table."""
    found: dict[str, list[str]] = {facet: [] for facet in FACETS}
    for facet, word in cells.index[cells.to_numpy(dtype=bool)]:
        found[facet].append(word)
    return found


def _facets(rows: pd.DataFrame) -> list[Record]:
    """Return the filters in their order, each with its label and its words with their meanings."""
    table = words_table(rows)
    known = {"level": levels_of(rows), **{facet: words(table, facet) for facet in FACETS}}
    meanings = {"level": LEVELS, **FACETS}
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
            **{"direction": DIRECTIONS[0], "layout": LAYOUTS[0]},
        },
    }


def _legend(types: set[str]) -> Record:
    return {
        "counted": [*type_entries(types), *sign_entries()],
        "contested": {"map": contested_entry("map"), "atlas": contested_entry("atlas")},
        "thickness": {"map": thickness_entry("map"), "atlas": thickness_entry("atlas")},
        "signs": list(POLARITIES),
    }
