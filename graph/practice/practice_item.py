"""A question with its right and wrong answers, as everything that asks it gets it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """A wrong answer, and the relation by which it is true of something else: its id, "" where none is to be told."""

    text: str
    relation: str = ""


@dataclass(frozen=True)
class PracticeItem:
    """One question about a relation or a concept, judged over the whole file."""

    kind: str  # one of KINDS in graph/practice/kinds.py, such as target, sign or definition
    about: str  # the id of a relation; the name of the concept for "definition"
    digest: str  # of the words of the row: changed words are another question
    stem: str  # a sentence in which BLANK ("____") stands for what is masked; a definition
    question: str  # what is asked, as a sentence
    right: str
    accepted: tuple[str, ...]  # what counts when it is typed: the right answer first, then its synonyms
    wrong: tuple[Choice, ...]  # the best first, at most 8
    fixed: tuple[str, ...]  # the answers in their order where it is always the same (signs, evidence), else ()
    source: str  # the concept that the relation starts at; that of the definition
    pair: tuple[str, ...]  # (source, target) of the relation; () for a definition
    feedback: str  # the sentence with its hedge, the evidence and species, the reference

    @property
    def id(self) -> str:
        """What the item is known by: what it is about, and its kind."""
        return f"{self.about} {self.kind}"

    @property
    def is_typed(self) -> bool:
        """Whether the answer is typed, because too few wrong ones are surely wrong."""
        return not self.fixed and len(self.wrong) < 2
