"""What the relations of a map cite turns into records from which a browser writes references."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from graph.export.references import Reference, references_by_relation
from graph.wording import DOI_ADDRESS, PUBMED_ADDRESS

Record = dict[str, Any]

ADDRESSES: Mapping[str, str] = {"doi": DOI_ADDRESS, "pmid": PUBMED_ADDRESS}


def reference_record(paper: Reference) -> Record:
    """Return a reference without what is blank and what its other cells tell.

    The citation is left out where authors, title and journal make it up, the title where it is the whole citation.
    """
    cells = {**asdict(paper), "authors": list(paper.authors)}
    if not paper.authors:
        cells["title"] = ""
    elif paper.citation == _put_together(paper):
        cells["citation"] = ""
    return {name: value for name, value in cells.items() if value}


def numbered_references(relations: Mapping[str, Mapping[str, str]]) -> tuple[list[Record], dict[str, int]]:
    """Return the records of the papers that relations cite, and the number of its paper for each that has one."""
    cited = references_by_relation(relations)
    papers = {paper.key: paper for paper in cited.values()}
    numbers = {key: number for number, key in enumerate(papers)}
    return [reference_record(paper) for paper in papers.values()], {id: numbers[it.key] for id, it in cited.items()}


def _put_together(paper: Reference) -> str:
    names = " and ".join(paper.authors) + (" et al" if paper.others else "")
    return f"{names}. {paper.title}{'' if paper.title[-1:] in '?!' else '.'} {paper.journal}"
