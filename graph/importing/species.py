"""The number of a taxon, as databases write it, turns into the listed word for a species."""

import re

TAXA = {"9606": "human", "10090": "mouse", "10116": "rat"}


def species_of(taxon: str) -> str:
    """Return the listed word, else the text itself, which then stays with its fault; "" for no taxon at all.

    >>> species_of("9606"), species_of("NCBITaxon:10090"), species_of("7955"), species_of("-1")
    ('human', 'mouse', '7955', '')
    """
    number = re.sub(r"\A\D+:", "", taxon.strip())
    return "" if number.startswith("-") else TAXA.get(number, taxon.strip())
