"""An id is understood as it was typed or pasted, and nothing but a listed one leads anywhere."""

import pytest

from graph.concept_ids import PREFIXES, address_of, curie_of, ids_in, is_curie, plain_ids


@pytest.mark.parametrize("prefix", PREFIXES)
def test_the_example_of_a_list_is_understood_in_other_letters_and_by_its_address(prefix: str) -> None:
    example = PREFIXES[prefix].example
    address = address_of(example)
    typed = (example, example.lower(), f" {example}. ", f"<{example}>", address, address.replace("http:", "https:"))
    assert ([curie_of(text) for text in typed], is_curie(example)) == ([example] * len(typed), True)


@pytest.mark.parametrize(
    ("typed", "curie"),
    [
        ("https://identifiers.org/chebi/CHEBI:16865", "CHEBI:16865"),
        ("https://bioregistry.io/go:0006954", "GO:0006954"),
        ("CHEBI 16865", "CHEBI:16865"),
        ("CL_0000084", "CL:0000084"),
        ("HGNC:HGNC:11892", "HGNC:11892"),
        ("PubChem CID: 119", "PUBCHEM.COMPOUND:119"),
        ("UniProt:p01375", "UniProtKB:P01375"),
        ("https://www.uniprot.org/uniprot/P01375", "UniProtKB:P01375"),
        ("https://www.wikidata.org/wiki/Q210021", "WIKIDATA:Q210021"),
        ("https://pubchem.ncbi.nlm.nih.gov/compound/119#section=Names", "PUBCHEM.COMPOUND:119"),
    ],
)
def test_an_id_is_understood_as_it_was_copied(typed: str, curie: str) -> None:
    assert curie_of(typed) == curie


@pytest.mark.parametrize(
    "typed", ["", "16865", "GABA", "CL:84", "own:1", "javascript:alert(1)", "CHEBI:1, CHEBI:2", "https://example.org/1"]
)
def test_what_is_no_listed_id_is_guessed_by_nobody_and_leads_nowhere(typed: str) -> None:
    assert (curie_of(typed), is_curie(typed), address_of(typed)) == (None, False, "")


def test_a_cell_keeps_what_is_not_understood_and_one_that_is_right_stays_as_it_is() -> None:
    cell = "chebi:16865;own:1; CHEBI:16865"
    assert ids_in(cell) == ("CHEBI:16865", "own:1")
    assert (plain_ids(cell), plain_ids("own:1;CL:0000084")) == ("CHEBI:16865; own:1", "own:1;CL:0000084")
