"""The record of a paper turns into its row of references.csv, under a key that no other row has."""

import unicodedata
from collections.abc import Collection
from itertools import chain, count
from string import ascii_lowercase

from graph.papers.paper_record import PaperRecord
from graph.vocabulary import SYNONYM_SEPARATOR


def reference_row(record: PaperRecord, taken: Collection[str]) -> dict[str, str]:
    """Return the filled cells of the row; `taken` are the keys that there are.

    >>> paper = PaperRecord("GABA calms", doi="10.1000/a", authors=("Müller", "Li"), year="2020")
    >>> found = reference_row(paper, {"muller2020"})
    >>> found["key"], found["citation"]
    ('muller2020b', 'Müller and Li. GABA calms')
    """
    cells = {
        "key": _free_key(record, {key.casefold() for key in taken}),
        "citation": record.citation,
        "year": record.year,
        "doi": record.doi,
        "pmid": record.pmid,
        "authors": f"{SYNONYM_SEPARATOR} ".join(record.authors),
        "title": record.title,
        "journal": record.journal,
    }
    return {column: text for column, text in cells.items() if text}


def _free_key(record: PaperRecord, taken: Collection[str]) -> str:
    name = next(iter(record.authors), "") or next(iter(record.title.split()), "") or record.id
    letters = unicodedata.normalize("NFKD", name + record.year).encode("ascii", "ignore").decode().casefold()
    key = "".join(filter(str.isalnum, letters)) or "paper"
    tails = chain(("", *ascii_lowercase[1:]), (f"-{number}" for number in count()))
    keys = (f"{key}{tail}" for tail in tails)
    return next(each for each in keys if each not in taken)
