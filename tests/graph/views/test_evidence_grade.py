"""The evidence of a relation becomes one word, and a species where that says more."""

import pytest

from graph.views.evidence_grade import EvidenceGrade, grade_of
from graph.vocabulary import EVIDENCE, GRADES, SPECIES


@pytest.mark.parametrize(
    ("evidence", "species", "grade"),
    [
        ("human", "human", EvidenceGrade("people")),
        ("human", "mixed", EvidenceGrade("people", "mixed")),
        ("meta-analysis", "", EvidenceGrade("people")),
        ("meta-analysis", "mouse", EvidenceGrade("animals", "mouse")),
        ("animal", "rat", EvidenceGrade("animals", "rat")),
        ("in vitro", "human", EvidenceGrade("cells", "human")),
        ("review", "mixed", EvidenceGrade("review", "mixed")),
        ("overview", "human", EvidenceGrade("overview")),
        ("", "mouse", EvidenceGrade()),
        ("hearsay", "whale", EvidenceGrade()),
    ],
)
def test_an_evidence_has_the_grade_of_those_it_was_seen_in(evidence: str, species: str, grade: EvidenceGrade) -> None:
    assert grade_of(evidence, species) == grade


def test_every_kind_of_evidence_has_one_grade() -> None:
    assert sorted(kind for kinds in GRADES.values() for kind in kinds) == sorted(EVIDENCE)
    assert {grade_of(evidence, species).word for evidence in EVIDENCE for species in SPECIES} == set(GRADES)
