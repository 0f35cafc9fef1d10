"""The references of relations: each paper once, its citation in authors, title and journal where that is plain."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain, count
from string import ascii_lowercase
from typing import Any

import networkx as nx

from graph.model import identity
from graph.papers.retractions import COLUMN, doubt_in

# As "Smith et al. A title. A journal" or "Smith and Jones. A title? A journal"; all else stays one text.
_PLAIN = re.compile(
    r"(?P<authors>[^\W\d_][^.,;:()\d]*?)(?P<others> et al)?\. (?P<title>.{8,}[.?!]) (?P<journal>[^\W\d_][^.?!]*)\.?"
)
_MOST_WORDS_OF_A_NAME = 3


@dataclass(frozen=True)
class Reference:
    """A paper as the file cites it, and as far as its citation can be split without guessing.

    `key` is the name by which a text cites it. Without a split `authors` and `journal` are empty and `title` is the
    whole citation; `others` says that the citation has "et al", `notice` what puts the paper in doubt and since when.
    """

    key: str
    citation: str
    year: str
    doi: str
    pmid: str
    title: str
    authors: tuple[str, ...] = ()
    others: bool = False
    journal: str = ""
    notice: str = ""


def references(graph: nx.MultiDiGraph) -> tuple[Reference, ...]:
    """Return what the relations of a graph cite, in the order of their lines; rows without a source have none."""
    edges = sorted(graph.edges(data=True), key=lambda edge: edge[2]["line"])
    return tuple(_papers(relation for _, _, relation in edges).values())


def references_by_relation(relations: Mapping[str, Mapping[str, str]]) -> dict[str, Reference]:
    """Return what each relation that has a source cites, by the id of the relation; a paper is the same for all."""
    papers = _papers(relations.values())
    return {id: papers[paper] for id, relation in relations.items() if (paper := _paper_of(relation))}


def _papers(relations: Iterable[Mapping[str, str]]) -> dict[str, Reference]:
    """Return the papers by what tells them apart, each as it is cited first."""
    papers: dict[str, Reference] = {}
    for relation in relations:
        paper = _paper_of(relation)
        if paper:
            papers.setdefault(paper, reference(relation))
    return dict(zip(papers, _with_own_keys(papers.values()), strict=True))


def _paper_of(relation: Mapping[str, str]) -> str:
    return identity.reference(relation["doi"].casefold(), relation["pmid"], relation["citation"].casefold())


def reference(relation: Mapping[str, str]) -> Reference:
    """Return what one relation cites, from its `citation`, `year`, `doi` and `pmid`.

    >>> found = reference({"citation": "Li et al. GABA in rats. Cell", "year": "2025", "doi": "", "pmid": ""})
    >>> found.key, found.authors, found.others, found.title, found.journal
    ('li2025', ('Li',), True, 'GABA in rats', 'Cell')
    """
    citation, year = relation["citation"], relation["year"]
    whole = Reference("", citation, year, relation["doi"], relation["pmid"], title=citation, notice=_notice(relation))
    plain = _PLAIN.fullmatch(citation)
    authors = tuple(plain["authors"].split(" and ")) if plain else ()
    if not plain or any(len(author.split()) > _MOST_WORDS_OF_A_NAME for author in authors):
        return replace(whole, key=_key(citation.split(" ")[0] or relation["doi"] or relation["pmid"], year))
    title = plain["title"].removesuffix(".")
    return replace(
        whole,
        key=_key(authors[0], year),
        title=title,
        authors=authors,
        others=bool(plain["others"]),
        journal=plain["journal"],
    )


def _notice(relation: Mapping[str, Any]) -> str:
    """Return the notice of a relation as a graph or as a listing has it; a text that is none is not taken for one."""
    notice = str(relation.get(COLUMN) or relation.get("extra", {}).get(COLUMN, ""))
    return notice if doubt_in(notice) else ""


def _key(name: str, year: str) -> str:
    letters = unicodedata.normalize("NFKD", name + year).encode("ascii", "ignore").decode().casefold()
    return "".join(letter for letter in letters if letter.isalnum()) or "source"


def _with_own_keys(found: Iterable[Reference]) -> Iterable[Reference]:
    """Yield the references; of those with one key the second has it with a b, the third with a c."""
    taken: set[str] = set()
    for paper in found:
        tails = chain(("", *ascii_lowercase[1:]), (f"-{number}" for number in count()))
        key = next(paper.key + tail for tail in tails if paper.key + tail not in taken)
        taken.add(key)
        yield replace(paper, key=key)
