"""A sentence that names two concepts turns into the linking phrase and the polarity of a row about them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from graph.diagnostics.verb_sign import PASSIVE, WORD, verb_sign, word_sign
from graph.papers.named_concepts import NamedConcept
from graph.vocabulary import ASSOCIATION_WORDS, NO_DIRECTION, WORDS_BEFORE_THE_VERB, WORDS_WITHOUT_A_VERB

# A phrase of more words says more than how two concepts hang together; nothing is proposed then but its verb.
MOST_WORDS = 9
_ARTICLES = re.compile(r"(?:\s+(?:the|a|an))?\s*\Z", re.IGNORECASE)
_LISTED = re.compile(r"(?:\s*[,/()]\s*)*\s*(?:(?:and|or|and/or|as well as)\s+)?(?:the\s+)?", re.IGNORECASE)
# A word of one concept between two others is a verb if it has the ending of one and nothing else stands between.
_THIRD_PERSON = re.compile(r"[a-z]+s")
_BEFORE_A_VERB = re.compile(r"\s+(?:(?:often|also|\w+ly)\s+)?")
_BEHIND_A_VERB = re.compile(r"\s+(?:(?:the|a|an)\s+)?")
_BRACKETS = re.compile(r"\([^()]*\)?|[()]")


@dataclass(frozen=True)
class SignedVerb:
    """A place of a text whose word says more or less of something: its polarity says which."""

    start: int
    end: int
    polarity: str


@dataclass(frozen=True)
class RowProposal:
    """What a sentence says of two concepts, as far as its words leave no doubt; what is in doubt is blank."""

    effect: str
    polarity: str


def signed_verbs(text: str) -> tuple[SignedVerb, ...]:
    """Return the words of a text that plainly say more or less.

    >>> signed_verbs("GABA reduced stress.")
    (SignedVerb(start=5, end=12, polarity='decreases'),)
    """
    signed = ((word, word_sign(word[0].casefold())) for word in WORD.finditer(text))
    return tuple(SignedVerb(word.start(), word.end(), sign) for word, sign in signed if sign)


def without_verbs(text: str, named: Sequence[NamedConcept]) -> tuple[NamedConcept, ...]:
    """Return the named concepts without those that stand between two others as a verb does: a synonym may be one.

    >>> from graph.papers.named_concepts import ConceptNames
    >>> names = ConceptNames({"GABA": (), "Relaxation": ("calm",), "Fear": ()})
    >>> for text in ("GABA often calms the fear.", "GABA, calms and fear fell.", "GABA brings calm in fear."):
    ...     [one.concept for one in without_verbs(text, names.named_in(text))]
    ['GABA', 'Fear']
    ['GABA', 'Relaxation', 'Fear']
    ['GABA', 'Relaxation', 'Fear']
    """
    between = [text[one.end : other.start] for one, other in pairwise(named)]
    verbs = {
        number
        for number, one in enumerate(named[1:-1], 1)
        if _THIRD_PERSON.fullmatch(text[one.start : one.end])
        and _BEFORE_A_VERB.fullmatch(between[number - 1])
        and _BEHIND_A_VERB.fullmatch(between[number])
    }
    return tuple(one for number, one in enumerate(named) if number not in verbs)


def proposals(text: str, named: Sequence[NamedConcept]) -> Iterator[tuple[tuple[int, int], RowProposal]]:
    """Yield the proposals for pairs of concepts of one sentence, by their numbers, source first; none that say nothing.

    Concepts with only "and" between them share what is said of them.

    >>> from graph.papers.named_concepts import ConceptNames
    >>> text = "GABA strongly reduced the stress and fear that were raised by IL-6."
    >>> named = ConceptNames({"GABA": (), "Stress": (), "Fear": (), "IL-6": ()}).named_in(text)
    >>> {pair: (found.effect, found.polarity) for pair, found in proposals(text, named) if 2 in pair}
    {(0, 2): ('strongly reduced', 'decreases'), (3, 2): ('raised', 'increases')}
    """
    groups = list(_groups(text, named))
    for left, right in pairwise(groups):
        between = _phrase(text[named[left[-1]].end : named[right[0]].start])
        active, passive = _active(between), _passive(between)
        for one, other in product(left, right):
            if named[one].concept == named[other].concept:
                continue
            if active.effect:
                yield (one, other), active
            if passive.effect:
                yield (other, one), passive


def _groups(text: str, named: Sequence[NamedConcept]) -> Iterator[list[int]]:
    """Yield the numbers of concepts that are listed together."""
    group: list[int] = []
    for number, found in enumerate(named):
        if group and not _LISTED.fullmatch(text[named[number - 1].end : found.start]):
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _phrase(between: str) -> str:
    return " ".join(_ARTICLES.sub("", _BRACKETS.sub(" ", between)).split()).strip(" ,;:-")


def _active(phrase: str) -> RowProposal:
    words = WORD.findall(phrase.casefold())
    is_link = not WORDS_WITHOUT_A_VERB.issuperset(words) and not set(phrase) & set(".;:,")
    if words and words[-1] == "by" and PASSIVE.intersection(words):
        return RowProposal("", "")
    if is_link and len(words) <= MOST_WORDS:
        return RowProposal(phrase, _polarity(phrase))
    verbs = [word for word in WORD.findall(phrase) if word_sign(word.casefold())]
    return RowProposal(verbs[0] if len(verbs) == 1 else "", "")


def _passive(phrase: str) -> RowProposal:
    """Stress that was raised by IL-6: its verb with the agent behind it, where no word turns that round."""
    words = WORD.findall(phrase)
    low = [word.casefold() for word in words]
    verb = next((place for place, word in enumerate(low) if word_sign(word)), None)
    if verb is None or low[verb + 1 :] != ["by"] or not PASSIVE.intersection(low[:verb]):
        return RowProposal("", "")
    is_plain = WORDS_BEFORE_THE_VERB.union(("that", "which")).issuperset(low[:verb])
    return RowProposal(words[verb], word_sign(low[verb])) if is_plain else RowProposal("", "")


def _polarity(phrase: str) -> str:
    sign = verb_sign(phrase)
    is_association = any(word in phrase.casefold() for word in ASSOCIATION_WORDS)
    return sign or (NO_DIRECTION if is_association else "")
