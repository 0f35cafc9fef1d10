"""From the code of a fault that files about papers bring to light to what it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.diagnostics.rule import Rule

PAPER_RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "duplicate-reference": Rule(
            "error",
            "references.csv lists a paper twice: the key, the DOI or the PubMed number is that of an earlier row",
            "Delete one of the two rows, or correct the cell.",
        ),
        "reference-conflict": Rule(
            "warning",
            "a row says something else of its paper than references.csv does; the row's own words are shown",
            "Look the paper up and correct one of the two; a blank cell takes over what references.csv says.",
        ),
        "unknown-reference": Rule(
            "warning",
            "a citation is one word, as keys are, and references.csv has no paper of that key",
            "Write the key as references.csv has it, add the paper there, or write the citation in words.",
        ),
        "retracted-source": Rule(
            "warning",
            "the paper that a row rests on was retracted, or its journal has expressed concern",
            "Read the notice, and delete the row, find another source, or say in the summary what is in doubt.",
        ),
        "unread-retractions": Rule(
            "warning",
            "the list of retracted papers is not read, so no paper is looked up in it",
            "Take the CSV of Retraction Watch as Crossref offers it, with its own column names.",
        ),
        "quote-not-found": Rule(
            "warning",
            "the quotation does not stand in the abstract of the paper that the row names",
            "Copy the sentence from the paper once more; it may stand in the full text only, which is not compared.",
        ),
        "quote-elsewhere": Rule(
            "warning",
            "the quotation stands in the abstract of another paper than the one that the row names",
            "Correct the DOI and PubMed number of the row, or the quotation.",
        ),
        "quote-unchecked": Rule(
            "warning",
            "the quotation could not be compared, because the abstract of the paper is not there",
            "Add the abstract of the paper to those that are compared, and name the paper by DOI or PubMed number.",
        ),
        "unread-abstract": Rule(
            "warning",
            "a record of a file about papers is not read, so no quotation is compared with it",
            "Save it again from PubMed as a .nbib file, or as RIS, BibTeX, JSON or CSV with an id and an abstract.",
        ),
    }
)

# What only those are told who edit.
ADVICE_ON_PAPERS = frozenset(PAPER_RULES)
