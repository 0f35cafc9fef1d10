"""A relation turns into what a badge beside its sentence says of its evidence."""

from collections.abc import Mapping

from graph.views.evidence_grade import grade_of


def evidence_cells(relation: Mapping[str, str]) -> dict[str, str]:
    """Return `grade` and `species` of a relation, neither where it is not known.

    >>> evidence_cells({"evidence": "in vitro", "species": "human"}), evidence_cells({"evidence": "", "species": ""})
    ({'grade': 'cells', 'species': 'human'}, {})
    """
    grade = grade_of(relation["evidence"], relation["species"])
    return {name: text for name, text in (("grade", grade.word), ("species", grade.species)) if text}
