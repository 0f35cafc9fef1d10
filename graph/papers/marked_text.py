"""A text turns into its sentences with the concepts and verbs that it names, and the rows that each could become."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.papers.named_concepts import ConceptNames, NamedConcept
from graph.papers.row_proposals import RowProposal, SignedVerb, proposals, signed_verbs, without_verbs
from graph.papers.sentences import sentences

# A sentence that lists more concepts than these is a list; pairs of all of them would be thousands.
MOST_PAIRED = 16


@dataclass(frozen=True)
class TextPiece:
    """A part of a sentence: plain, the name of a concept, or a verb with a polarity."""

    text: str
    concept: str = ""
    polarity: str = ""


@dataclass(frozen=True)
class MarkedSentence:
    """A sentence in pieces; `proposals` are those of two of its concepts by their numbers, source first.

    `begins` says that a paragraph begins with it.
    """

    pieces: tuple[TextPiece, ...]
    proposals: Mapping[tuple[int, int], RowProposal]
    begins: bool

    @property
    def text(self) -> str:
        """The sentence as it stands in the text."""
        return "".join(piece.text for piece in self.pieces)


def marked_text(text: str, names: ConceptNames) -> tuple[MarkedSentence, ...]:
    """Return the sentences of a text.

    >>> [found] = marked_text("GABA calms stress.", ConceptNames({"GABA": (), "Stress": ()}))
    >>> [piece.concept for piece in found.pieces], found.proposals[0, 1].effect
    (['GABA', '', 'Stress', ''], 'calms')
    """
    return tuple(_sentences(text, names))


def _sentences(text: str, names: ConceptNames) -> Iterator[MarkedSentence]:
    before = 0
    for start, end in sentences(text):
        written = text[start:end]
        named = without_verbs(written, names.named_in(written))
        found = dict(proposals(written, named[:MOST_PAIRED]))
        pieces = tuple(_pieces(written, named, signed_verbs(written)))
        yield MarkedSentence(pieces, found, start == 0 or "\n" in text[before:start])
        before = end


def _pieces(text: str, named: tuple[NamedConcept, ...], verbs: tuple[SignedVerb, ...]) -> Iterator[TextPiece]:
    marks: list[NamedConcept | SignedVerb] = [*named, *verbs]
    place = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, isinstance(mark, SignedVerb))):
        if mark.start < place:
            continue
        if mark.start > place:
            yield TextPiece(text[place : mark.start])
        written = text[mark.start : mark.end]
        yield (
            TextPiece(written, polarity=mark.polarity)
            if isinstance(mark, SignedVerb)
            else TextPiece(written, mark.concept)
        )
        place = mark.end
    if place < len(text):
        yield TextPiece(text[place:])
