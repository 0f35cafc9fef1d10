"""A relation turns into what badges beside its sentence say of its evidence and its paper, and into its years."""

from collections.abc import Mapping
from hashlib import sha256

from graph.model.identity import reference
from graph.model.map_model import MapModel
from graph.papers.retractions import doubt_of
from graph.views.evidence_grade import grade_of
from graph.year_span import year_number

_LETTERS = 7


def evidence_cells(relation: Mapping[str, str]) -> dict[str, str]:
    """Return `grade` and `species` of a relation, `paper` as a short name of its source and the `doubt` about that.

    What is not known is left out.

    >>> evidence_cells({"evidence": "in vitro", "species": "human"}), evidence_cells({"evidence": "", "species": ""})
    ({'grade': 'cells', 'species': 'human'}, {})
    >>> evidence_cells({"evidence": "", "species": "", "pmid": "123"})
    {'paper': 'a665a45'}
    >>> evidence_cells({"evidence": "", "species": "", "retraction notice": "retracted 2019-05-02"})
    {'doubt': 'retracted'}
    """
    grade = grade_of(relation["evidence"], relation["species"])
    cells = (
        ("grade", grade.word),
        ("species", grade.species),
        ("doubt", doubt_of(relation)),
        ("paper", _paper(relation)),
    )
    return {name: text for name, text in cells if text}


def _paper(relation: Mapping[str, str]) -> str:
    """Return a short name of what a relation cites, by which rows of one paper are told from those of several."""
    doi, pmid, citation = (relation.get(name, "") for name in ("doi", "pmid", "citation"))
    named = reference(doi.casefold(), pmid, citation)
    return sha256(named.encode()).hexdigest()[:_LETTERS] if named else ""


def year_cells(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year of a relation, if it has one, and that since which its pair is contested, if it is."""
    year = year_number(relation["year"])
    return {**({"year": year} if year else {}), **since_cell(model, relation)}


def since_cell(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year since which the pair of a relation is contested, nothing where it is not by rows with years."""
    since = model.contested_since.get((relation["source"], relation["target"]), 0)
    return {"since": since} if since else {}
