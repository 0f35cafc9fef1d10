"""A question says in whom something was seen and how sure that is."""

import pytest

from graph.practice.stems import hedge, setting, sign_question, sign_stem, stem

ROW = {"source": "GABA", "effect": "may ease", "target": "Asthma", "evidence": "", "species": ""}


@pytest.mark.parametrize(
    ("evidence", "species", "said"),
    [
        *(("animal", "mouse", "in mice"), ("animal", "rat", "in rats"), ("animal", "mixed", "in animals")),
        *(("animal", "human", "in animals"), ("animal", "", "in animals"), ("human", "mouse", "in mice")),
        *(("meta-analysis", "rat", "in rats"), ("meta-analysis", "human", "in people")),
        *(("meta-analysis", "mixed", "in more than one species"), ("meta-analysis", "", "")),
        *(("human", "human", "in people"), ("human", "", "in people"), ("human", "mixed", "in people and animals")),
        *(("in vitro", "human", "in human cells in a dish"), ("in vitro", "mixed", "in cells in a dish")),
        *(("review", "human", "in people or human cells"), ("review", "mouse", "in mice or mouse cells")),
        *(("review", "mixed", "in more than one species"), ("", "rat", "in rats or rat cells")),
        *(("overview", "human", ""), ("overview", "mouse", "in mice or mouse cells"), ("", "", "")),
        *(("", "zebrafish", "in zebrafish"), ("hearsay", "human", "in people or human cells")),
    ],
)
def test_what_was_seen_elsewhere_is_never_said_of_people(evidence: str, species: str, said: str) -> None:
    assert setting({"evidence": evidence, "species": species}) == said


def test_a_phrase_that_says_in_whom_is_not_said_twice() -> None:
    row = {**ROW, "effect": "protects mice from", "evidence": "animal", "species": "mouse"}
    assert stem(row, "target") == "GABA protects mice from ____."
    assert stem(row, "effect") == "In mice: GABA ____ Asthma."


@pytest.mark.parametrize(
    ("effect", "said", "question"),
    [
        ("lowers", "", "What does GABA do to Asthma?"),
        ("may lower", "possibly", "What may GABA do to Asthma?"),
        ("seems to lower", "possibly", "What may GABA do to Asthma?"),
        ("can sometimes lower", "at times", "What can GABA do to Asthma?"),
        ("is linked to less", "as a link", "How is GABA linked to Asthma?"),
        ("Maybelline", "", "What does GABA do to Asthma?"),
    ],
)
def test_a_masked_phrase_leaves_how_sure_it_was(effect: str, said: str, question: str) -> None:
    row = {**ROW, "effect": effect}
    assert (hedge(effect), sign_question(row)) == (said, question)
    assert sign_stem(row) == (f"{said.capitalize()}: GABA ____ Asthma." if said else "GABA ____ Asthma.")
