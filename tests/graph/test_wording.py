"""Relations become sentences, and their evidence and source become words."""

import pytest

from graph.vocabulary import EVIDENCE, POLARITIES, SPECIES
from graph.wording import evidence_words, polarity_words, sentence, source_links


def test_a_relation_reads_as_a_sentence() -> None:
    assert sentence("GABA", "generally calms", "Inflammation") == "GABA generally calms Inflammation."


@pytest.mark.parametrize(
    ("evidence", "species", "words"),
    [
        ("animal", "mouse", "a study with animals (mice or mouse cells)"),
        ("human", "", "a study with people"),
        ("", "rat", "the kind of evidence is not stated (rats or rat cells)"),
        ("", "", "the kind of evidence is not stated"),
        ("hearsay", "whale", "hearsay (whale)"),
        ("overview", "human", "a claim of an overview article, no study of its own"),
    ],
)
def test_evidence_and_species_are_said_in_words(evidence: str, species: str, words: str) -> None:
    assert evidence_words(evidence, species) == words


def test_every_word_of_the_vocabulary_can_be_said() -> None:
    said = [evidence_words(evidence, species) for evidence in EVIDENCE for species in SPECIES]
    assert len(set(said)) == (len(EVIDENCE) - 1) * len(SPECIES) + 1
    assert [polarity_words(word) for word in POLARITIES] == [f"{word}: {said}" for word, said in POLARITIES.items()]


@pytest.mark.parametrize(
    ("doi", "pmid", "links"),
    [
        ("", "", ()),
        ("10.1000/182", "", (("doi:10.1000/182", "https://doi.org/10.1000/182"),)),
        ("", "23456789", (("PubMed 23456789", "https://pubmed.ncbi.nlm.nih.gov/23456789/"),)),
        (
            "10.1000/182",
            "1",
            (("doi:10.1000/182", "https://doi.org/10.1000/182"), ("PubMed 1", "https://pubmed.ncbi.nlm.nih.gov/1/")),
        ),
    ],
)
def test_a_doi_and_a_pubmed_number_become_links(doi: str, pmid: str, links: tuple[tuple[str, str], ...]) -> None:
    assert source_links({"doi": doi, "pmid": pmid}) == links
