"""A relation's evidence and species turn into its grade: in whom it was seen, in one word for a reader."""

from dataclasses import dataclass

from graph.vocabulary import GRADES, OVERVIEW

_GRADE_OF = {evidence: grade for grade, kinds in GRADES.items() for evidence in kinds}
_ANIMALS = ("mouse", "rat")


@dataclass(frozen=True)
class EvidenceGrade:
    """One of GRADES, "" where nothing is known; the species where it says more than the word."""

    word: str = ""
    species: str = ""


def grade_of(evidence: str, species: str) -> EvidenceGrade:
    """Return the grade of an evidence; studies of animals that were calculated together are none of people.

    An overview names no study, so no species either; that of a study with people is said by the word.

    >>> grade_of("animal", "mouse")
    EvidenceGrade(word='animals', species='mouse')
    >>> grade_of("human", "human"), grade_of("meta-analysis", "rat").word, grade_of("hearsay", "whale").word
    (EvidenceGrade(word='people', species=''), 'animals', '')
    """
    word = _GRADE_OF.get(evidence, "")
    if evidence == "meta-analysis" and species in _ANIMALS:
        word = "animals"
    said_already = evidence == OVERVIEW or (word == "people" and species == "human")
    return EvidenceGrade(word, "" if said_already or not word else species)
