"""Under what a paper is indexed turns into the evidence and the species that this says, and nothing beyond."""

import re
from collections.abc import Sequence

from graph.vocabulary import EVIDENCE_OF_HEADINGS, SPECIES_OF_HEADINGS, STRONGEST_EVIDENCE_FIRST

_MIXED = "mixed"
_BESIDE = re.compile(r"[,/].*")


def evidence_of(headings: Sequence[str]) -> str:
    """Return the kind of evidence that a publication type names, the strongest of several; "" for none.

    >>> evidence_of(["Journal Article", "Review"]), evidence_of(["Randomized Controlled Trial"]), evidence_of(["Mice"])
    ('review', 'human', '')
    """
    found = {EVIDENCE_OF_HEADINGS.get(heading, "") for heading in headings}
    return next((kind for kind in STRONGEST_EVIDENCE_FIRST if kind in found), "")


def species_of(headings: Sequence[str]) -> str:
    """Return the species that MeSH terms name, mixed for several; "" for none.

    >>> species_of(["*Mice, Inbred C57BL/genetics"]), species_of(["Humans", "Rats"]), species_of(["Fishes"])
    ('mouse', 'mixed', '')
    """
    bare = (_BESIDE.sub("", heading).strip("* ") for heading in headings)
    found = list(dict.fromkeys(SPECIES_OF_HEADINGS[heading] for heading in bare if heading in SPECIES_OF_HEADINGS))
    return _MIXED if len(found) > 1 else "".join(found)
