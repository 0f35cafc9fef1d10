"""A pasted number becomes a DOI or PubMed number only where it is certainly that, and never one of another paper."""

import pytest

from graph.paper_numbers import (
    ONE_ROW_EACH,
    bare_doi,
    bare_pubmed_number,
    bare_reference,
    doi_help,
    is_bare_doi,
    pubmed_help,
)

PMC = "This is a number of PubMed Central, where a paper has another number than in PubMed; look it up there."


@pytest.mark.parametrize(
    "pasted",
    [
        *("PMID: 11111111", "pmid11111111", "PubMed ID 11111111", "11111111.", "[11111111]", "11111111 [PMID]"),
        *("https://pubmed.ncbi.nlm.nih.gov/11111111/", "www.ncbi.nlm.nih.gov/pubmed/11111111?dopt=Abstract"),
        *("https://pubmed.ncbi.nlm.nih.gov/11111111/#abstract", "11111111.0", '"PMID: 11111111;"'),
    ],
)
def test_a_pubmed_number_is_found_in_what_certainly_is_one(pasted: str) -> None:
    assert (bare_pubmed_number(pasted), pubmed_help(pasted)) == ("11111111", "Did you mean '11111111'?")


@pytest.mark.parametrize(
    ("pasted", "help"),
    [
        ("PMC1234567", PMC),
        ("PMCID: PMC1234567", PMC),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/", PMC),
        ("https://www.ncbi.nlm.nih.gov/pmc/articles/1234567/", PMC),
        ("11111111;22222222", ONE_ROW_EACH),
        ("11111111|22222222", ONE_ROW_EACH),
        ("PMID: 11111111, PMID: 22222222", ONE_ROW_EACH),
        ("11111111 and 22222222", ONE_ROW_EACH),
        ("10.1000/182", "This is a DOI; it belongs into the column 'doi'."),
        ("1.23E+07", "A spreadsheet shortened the number and its last digits are lost; look it up again."),
        ("12,345,678", "Did you mean '12345678'?"),
        ("1.2345678E+07", "Did you mean '12345678'?"),
        ("S0140-6736(97)11096-0", ""),
        ("arXiv:2101.00001", ""),
        ("978-3-16-148410-0", ""),
        ("0000-0002-1825-0097", ""),
        ("NCT01234567", ""),
        ("https://example.org/paper/11111111", ""),
        ("123456789", ""),
    ],
)
def test_a_number_of_something_else_never_becomes_a_pubmed_number(pasted: str, help: str) -> None:
    assert (bare_pubmed_number(pasted), pubmed_help(pasted)) == (None, help)


@pytest.mark.parametrize(
    "pasted",
    [
        *("10.1000/abc.1.", "(10.1000/abc.1)", "“10.1000/abc.1”", "10.1000/abc.1);", "10.1000/abc.1?nosfx=y"),
        *("https://doi.org/10.1000/abc.1#sec2", "<https://doi.org/10.1000/abc.1>", "doi: 10.1000/abc.1."),
        *("https://doi-org.proxy.library.example.edu/10.1000/abc.1", "10.1000/abc.1. Epub 2011 May 17"),
    ],
)
def test_what_stands_around_a_doi_is_taken_off(pasted: str) -> None:
    assert (is_bare_doi(pasted), bare_doi(pasted), doi_help(pasted)) == (
        False,
        "10.1000/abc.1",
        "Did you mean '10.1000/abc.1'?",
    )


@pytest.mark.parametrize(
    "pasted", ["10.1000/a;10.1000/b", "10.1000/a,10.1000/b", "10.1000/a https://doi.org/10.1000/b"]
)
def test_of_two_dois_none_is_picked(pasted: str) -> None:
    assert (is_bare_doi(pasted), bare_doi(pasted), doi_help(pasted)) == (False, None, ONE_ROW_EACH)


@pytest.mark.parametrize(
    "doi",
    [
        "10.1016/S0140-6736(97)11096-0",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "10.1002/(SICI)1521-3773(19980420)37:7<979::AID-ANIE979>3.0.CO;2-?",
    ],
)
def test_a_doi_with_brackets_and_marks_of_its_own_stays_as_it_is(doi: str) -> None:
    assert (is_bare_doi(doi), bare_doi(doi)) == (True, doi)


@pytest.mark.parametrize(
    ("column", "typed", "bare"),
    [
        ("doi", "urn:doi:10.1000/abc.1", "10.1000/abc.1"),
        ("doi", "https://publisher.example.org/doi/full/10.1000/abc.1", "10.1000/abc.1"),
        ("doi", "10.1000 / abc.1", "10.1000/abc.1"),
        ("doi", "10.1000/abc.1 [doi]", "10.1000/abc.1"),
        ("doi", "10.1000/abc.1;10.1000/abc.2", "10.1000/abc.1;10.1000/abc.2"),
        ("pmid", "https://pubmed.ncbi.nlm.nih.gov/?term=11111111", "11111111"),
        ("pmid", "https://europepmc.org/article/MED/11111111", "11111111"),
        ("pmid", "https://europepmc.org/article/PMC/1111111", "https://europepmc.org/article/PMC/1111111"),
        ("pmid", "PMC1111111", "PMC1111111"),
        ("year", "PMID: 11111111", "PMID: 11111111"),
        ("doi", "", ""),
    ],
)
def test_what_is_typed_as_a_reference_is_understood_or_stays(column: str, typed: str, bare: str) -> None:
    assert bare_reference(column, typed) == bare
