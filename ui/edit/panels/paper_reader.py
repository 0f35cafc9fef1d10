"""The paper that is open turns into its text with the concepts and verbs lit, and the fields of a row from it."""

from functools import lru_cache
from typing import Any

from markupsafe import Markup

from graph.colour_numbers import SIGNS, type_tones
from graph.model.terms import folded_names
from graph.papers.inbox import InboxPaper
from graph.papers.marked_text import MarkedSentence, marked_text
from graph.papers.named_concepts import ConceptNames
from graph.papers.paper_record import PaperRecord
from graph.papers.retractions import CROSS
from graph.papers.study_words import evidence_of, species_of
from graph.vocabulary import TYPE_WHEN_BLANK
from graph.wording import source_links
from ui.edit.add_concept import known_types
from ui.edit.draft_summaries import known_names, listed_concepts
from ui.edit.drafts import CONCEPT_TABLE, RELATION_TABLE, dataset_of_drafts, rows_of_draft
from ui.edit.editing_session import editing
from ui.edit.form_column import form_column
from ui.paper_files import paper_records
from web.map.search_record import search_record

READER = "paper_reader"
COLUMNS = (
    *("source", "effect", "target", "polarity", "quote", "evidence", "species"),
    *("citation", "year", "doi", "pmid"),
)
# What a row from a paper is, where the file says of its rows where they come from.
LEVEL = {"level": "research"}


def reader_view(paper: InboxPaper) -> dict[str, Any]:
    """Return what the browser needs to show the paper and to click rows together from it, without asking again."""
    record = paper.record or PaperRecord()
    names = _names(tuple((name, tuple(synonyms)) for name, synonyms in known_names().items()))
    title, abstract = marked_text(record.title, names), marked_text(record.abstract, names)
    sentences = [*title, *abstract]
    listed, rows = paper.listed, rows_of_draft(RELATION_TABLE)
    level = LEVEL if rows and "level" in rows.frame.columns else {}
    return {
        "id": paper.id,
        "row": editing().papers.rows,
        "told": list(editing().papers.told),
        "heading": paper.heading,
        "about": " · ".join(filter(None, (paper.about, _notice(paper)))),
        "links": [list(link) for link in _links(paper)],
        "titles": len(title),
        "sentences": [_sentence(sentence) for sentence in sentences],
        "types": _types(sentences),
        "signs": dict(SIGNS),
        "kinds": dict.fromkeys(known_types() if rows_of_draft(CONCEPT_TABLE) else (), ""),
        "columns": [_column(column) for column in (*COLUMNS, *level)],
        "cells": {**_study(record), **level, **paper.reference},
        "search": search_record(folded_names(known_names())),
        "used": paper.used,
        "listed": listed.key if listed else "",
        "own": paper.record is not None,
    }


def no_paper(some: bool) -> Markup:
    """Return what stands in the place of a paper while none is open."""
    told = (
        "Choose a paper from the list."
        if some
        else "Paste an abstract, or drop a file: its known concepts and verbs light up here, and two concepts and a "
        "sentence are a row."
    )
    return Markup(
        "<p class='quiet'>{} What you bring in is kept for this browser and shown to nobody else.</p>"
    ).format(told)


@lru_cache(maxsize=4)
def _names(synonyms: tuple[tuple[str, tuple[str, ...]], ...]) -> ConceptNames:
    """Return the names of the concepts; thousands take half a second, and change with hardly any act."""
    return ConceptNames(dict(synonyms))


def _links(paper: InboxPaper) -> tuple[tuple[str, str], ...]:
    named = paper.record or paper.listed
    return source_links({"doi": named.doi, "pmid": named.pmid}) if named else ()


def _notice(paper: InboxPaper) -> str:
    """Return that the paper was retracted or is in doubt, where a list of such papers says so."""
    named = paper.record or paper.listed
    found = paper_records().retractions.notice_of(named.doi, named.pmid) if named else ""
    return f"{CROSS} {found}" if found else ""


def _study(record: PaperRecord) -> dict[str, str]:
    cells = {"evidence": evidence_of(record.headings), "species": species_of(record.headings)}
    return {column: text for column, text in cells.items() if text}


def _column(name: str) -> dict[str, Any]:
    return {**form_column(RELATION_TABLE, name, {}), "prose": name == "quote"}


def _sentence(sentence: MarkedSentence) -> dict[str, Any]:
    return {
        "pieces": [[piece.text, piece.concept, piece.polarity] for piece in sentence.pieces],
        "proposals": {
            f"{source} {target}": [found.effect, found.polarity]
            for (source, target), found in sentence.proposals.items()
        },
        "begins": sentence.begins,
    }


def _types(sentences: list[MarkedSentence]) -> dict[str, list[Any]]:
    """Return the type of each concept that is named, and the number of its colour on the map."""
    graph = dataset_of_drafts().graph
    known: dict[str, str] = dict(graph.nodes(data="type")) if graph is not None else {}
    listed = listed_concepts()
    named = {piece.concept for sentence in sentences for piece in sentence.pieces if piece.concept}
    types = {
        concept: known.get(concept) or (listed[concept].type if concept in listed else "") or TYPE_WHEN_BLANK
        for concept in sorted(named)
    }
    tones = type_tones({*filter(None, known.values()), *types.values()})
    return {concept: [type, tones[type]] for concept, type in types.items()}
