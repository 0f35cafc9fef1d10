"""A relation turns into its claim digest: a short text that is another one as soon as it claims anything else."""

from collections.abc import Mapping
from hashlib import sha256

from graph.model.identity import reference
from graph.vocabulary import NO_DIRECTION

# What a reader compares with the source. Level, types and a file's own columns are none of it.
CLAIM = ("source", "effect", "target", "polarity", "mechanism", "summary", "evidence", "species", "quote")
DIGITS = 12


def claim_digest(relation: Mapping[str, str]) -> str:
    """Return "d" and 12 hexadecimal digits made of what a relation claims and of the name of its paper.

    The paper counts as its DOI, else its PubMed number, else its citation: how a citation is written is no claim where
    a DOI stands beside it. The letter keeps a spreadsheet from taking the digits for a number.

    >>> row = dict.fromkeys([*CLAIM, "doi", "pmid", "citation"], "")
    >>> [claim_digest(row) == claim_digest({**row, column: "1"}) for column in ("level", "pmid", "quote")]
    [True, False, False]
    """
    paper = reference(relation["doi"].casefold(), relation["pmid"], relation["citation"])
    # Digests that are written down were made when a blank polarity was read as this one.
    filled = {**relation, "polarity": relation["polarity"] or NO_DIRECTION}
    words = [*(filled[column] for column in CLAIM), paper]
    return "d" + sha256("\x1f".join(words).encode(errors="surrogatepass")).hexdigest()[:DIGITS]
