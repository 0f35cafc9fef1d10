"""A relation turns into what badges beside its sentence say of its evidence and its paper, and into its years."""

from collections.abc import Mapping

from graph.model.map_model import MapModel
from graph.papers.retractions import doubt_of
from graph.views.evidence_grade import grade_of
from graph.year_span import year_number


def evidence_cells(relation: Mapping[str, str]) -> dict[str, str]:
    """Return `grade` and `species` of a relation and the `doubt` about its paper, none where it is not known.

    >>> evidence_cells({"evidence": "in vitro", "species": "human"}), evidence_cells({"evidence": "", "species": ""})
    ({'grade': 'cells', 'species': 'human'}, {})
    >>> evidence_cells({"evidence": "", "species": "", "retraction notice": "retracted 2019-05-02"})
    {'doubt': 'retracted'}
    """
    grade = grade_of(relation["evidence"], relation["species"])
    cells = (("grade", grade.word), ("species", grade.species), ("doubt", doubt_of(relation)))
    return {name: text for name, text in cells if text}


def year_cells(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year of a relation, if it has one, and that since which its pair is contested, if it is."""
    year = year_number(relation["year"])
    return {**({"year": year} if year else {}), **since_cell(model, relation)}


def since_cell(model: MapModel, relation: Mapping[str, str]) -> dict[str, int]:
    """Return the year since which the pair of a relation is contested, nothing where it is not by rows with years."""
    since = model.contested_since.get((relation["source"], relation["target"]), 0)
    return {"since": since} if since else {}
