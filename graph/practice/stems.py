"""A row turns into the sentence of a question: what is masked is a gap, in whom it was seen and how sure it is stay."""

import re
from collections.abc import Mapping

from graph.practice.kinds import BLANK
from graph.practice.words import AS_A_LINK, HEDGES, WORDS_OF_A_SETTING
from graph.questions.signed_edges import is_association
from graph.vocabulary import OVERVIEW
from graph.wording import sentence

_WORD = re.compile(r"[^\W\d_]+")
_IN_ANIMALS = {"mouse": "in mice", "rat": "in rats"}
_IN_CELLS = {"human": "human cells", "mouse": "mouse cells", "rat": "rat cells"}
# "human" of a review may be of people or of their cells.
_IN_EITHER = {
    "human": "in people or human cells",
    "mouse": "in mice or mouse cells",
    "rat": "in rats or rat cells",
    "mixed": "in more than one species",
}

Row = Mapping[str, str]


def setting(row: Row) -> str:
    """Return in whom a row was seen, as a sentence begins with it; "" where that is not known.

    What was seen in animals alone is so never asked as a fact about people.

    >>> setting({"evidence": "animal", "species": "mouse"}), setting({"evidence": "in vitro", "species": "human"})
    ('in mice', 'in human cells in a dish')
    >>> setting({"evidence": "overview", "species": "human"}), setting({"evidence": "", "species": ""})
    ('', '')
    """
    evidence, species = row["evidence"], row["species"]
    if evidence == "in vitro":
        return f"in {_IN_CELLS.get(species, 'cells')} in a dish"
    if evidence == "animal":
        return _IN_ANIMALS.get(species, "in animals")
    if species in _IN_ANIMALS:
        return _IN_ANIMALS[species] if evidence in ("human", "meta-analysis") else _IN_EITHER[species]
    if evidence == "human":
        return "in people and animals" if species == "mixed" else "in people"
    if evidence == "meta-analysis" and species == "human":
        return "in people"
    if evidence == OVERVIEW or not species:
        return ""
    return _IN_EITHER.get(species, f"in {species}")


def hedge(effect: str) -> str:
    """Return how a sentence without its phrase says that it is not sure or only a link; "" where it is neither.

    >>> hedge("may reduce"), hedge("can make"), hedge("is linked to lower"), hedge("lowers")
    ('possibly', 'at times', 'as a link', '')
    """
    if is_association(effect):
        return AS_A_LINK
    return next((HEDGES[word] for word in _WORD.findall(effect.casefold()) if word in HEDGES), "")


def stem(row: Row, masked: str) -> str:
    """Return the sentence of a row in which one of its ends or its phrase is a gap.

    >>> row = {"source": "GABA", "effect": "may ease", "target": "Asthma", "evidence": "animal", "species": "mouse"}
    >>> stem(row, "target"), stem(row, "effect")
    ('In mice: GABA may ease ____.', 'In mice: GABA ____ Asthma.')
    """
    shown = {**row, masked: BLANK}
    words = sentence(shown["source"], shown["effect"], shown["target"])
    return _beginning(words, () if tells_setting(shown["effect"]) else (setting(row),))


def sign_stem(row: Row) -> str:
    """Return the sentence of a row without its phrase, but with how sure that is.

    >>> row = {"source": "GABA", "effect": "may ease", "target": "Asthma", "evidence": "animal", "species": "mouse"}
    >>> sign_stem(row)
    'In mice, possibly: GABA ____ Asthma.'
    """
    return _beginning(sentence(row["source"], BLANK, row["target"]), (setting(row), hedge(row["effect"])))


def sign_question(row: Row) -> str:
    """Return the question for the sign of a row.

    >>> [sign_question({"source": "A", "effect": effect, "target": "B"}) for effect in ("may ease", "is linked to")]
    ['What may A do to B?', 'How is A linked to B?']
    """
    source, target = row["source"], row["target"]
    said = hedge(row["effect"])
    if said == AS_A_LINK:
        return f"How is {source} linked to {target}?"
    verb = {"possibly": "may", "at times": "can"}.get(said, "does")
    return f"What {verb} {source} do to {target}?"


def evidence_stem(row: Row) -> str:
    """Return the sentence of a row, and after it a gap for what it rests on.

    >>> evidence_stem({"source": "GABA", "effect": "calms", "target": "Stress"})
    'GABA calms Stress. Evidence: ____.'
    """
    return f"{sentence(row['source'], row['effect'], row['target'])} Evidence: {BLANK}."


def agree_stem(row: Row, studies: str) -> str:
    """Return what the studies of a pair, or the findings of one, may agree on.

    >>> agree_stem({"source": "GABA", "target": "Stress"}, "studies")
    'The studies agree on what GABA does to Stress: ____.'
    """
    return f"The {studies} agree on what {row['source']} does to {row['target']}: {BLANK}."


def tells_setting(effect: str) -> bool:
    """Return whether a phrase says itself in whom it was seen.

    >>> tells_setting("protects mice from"), tells_setting("calms")
    (True, False)
    """
    return not WORDS_OF_A_SETTING.isdisjoint(_WORD.findall(effect.casefold()))


def _beginning(words: str, said: tuple[str, ...]) -> str:
    first = ", ".join(filter(None, said))
    return f"{first[0].upper()}{first[1:]}: {words}" if first else words
