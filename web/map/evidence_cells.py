"""A relation turns into what badges beside its sentence say: of its evidence, and of the doubt about its paper."""

from collections.abc import Mapping

from graph.papers.retractions import doubt_of
from graph.views.evidence_grade import grade_of


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
