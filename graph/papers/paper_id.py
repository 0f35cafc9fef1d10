"""A DOI or PubMed number turns into the id by which files speak of the same paper."""

from collections.abc import Iterator

from graph.paper_numbers import bare_doi, bare_pubmed_number


def paper_ids(doi: str, pmid: str) -> tuple[str, ...]:
    """Return the ids of a paper: its DOI in small letters, its PubMed number as digits, as far as they are given.

    >>> paper_ids("https://doi.org/10.1000/ABC", "PMID: 0123"), paper_ids("", "unavailable")
    (('10.1000/abc', '123'), ())
    """
    return tuple(_ids(doi, pmid))


def paper_title(id: str) -> str:
    """Return an id as a message names it.

    >>> paper_title("123"), paper_title("10.1000/abc")
    ('PubMed 123', 'DOI 10.1000/abc')
    """
    return f"PubMed {id}" if id.isdecimal() else f"DOI {id}"


def _ids(doi: str, pmid: str) -> Iterator[str]:
    bare = bare_doi(doi) if doi else None
    if bare:
        yield bare.casefold()
    number = bare_pubmed_number(pmid) if pmid else None
    if number:
        yield number.lstrip("0")
