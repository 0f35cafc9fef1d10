"""Other names that people give the columns, written once: column -> names; and how names are compared."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

# What programs call a concept of a map; with a number after it, the one or the other end of a relation.
VERTEX_WORDS = ("node", "vertex", "concept", "entity", "term", "item", "element", "variable")

# Both names of a pair together say which end is which, even where one of them alone could mean something else: beside
# "from" and "to", a column "source" is the literature.
ENDS = (
    ("from", "to"),
    ("subject", "object"),
    ("source concept", "target concept"),
    ("from concept", "to concept"),
    ("source node", "target node"),
    ("source name", "target name"),
    ("start", "end"),
    *((f"{word} 1", f"{word} 2") for word in VERTEX_WORDS),
)

CERTAIN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "source": tuple(pair[0] for pair in ENDS),
        "target": tuple(pair[1] for pair in ENDS),
        "effect": ("relation", "relationship", "linking phrase", "linking words", "predicate", "verb"),
        "source_type": ("type of source", "from type", "subject type"),
        "target_type": ("type of target", "to type", "object type"),
        "mechanism": ("mechanism of action", "receptor or pathway"),
        "citation": ("citations", "reference", "references", "paper", "publication", "literature"),
        "year": ("publication year", "year of publication"),
        "doi": ("digital object identifier", "doi number"),
        "pmid": ("PubMed ID", "PubMed", "PubMed number", "PubMed identifier"),
        "quote": ("quotation", "supporting sentence", "supporting text", "verbatim quote"),
        "name": ("concept", "concept name", "term", "preferred name"),
        "type": ("concept type", "category", "type of concept"),
        "synonyms": ("synonym", "alias", "aliases", "also known as", "other names"),
        "definition": ("definitions", "meaning"),
        "broader": ("broader concept", "broader term", "wider concept", "parent concept"),
        "ids": ("identifiers", "curie", "curies", "ontology id", "ontology ids"),
    }
)

PROPOSED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "source": ("regulator", "cause", "sender"),
        "target": ("affected", "receiver"),
        "effect": (
            "interaction",
            "interaction type",
            "relation type",
            "relationship type",
            "edge",
            "link",
            *("interaction types", "interaction action", "interaction actions", "action type", "action"),
            *("mode of regulation", "mode of action", "regulation", "regulation type", "association type", "linkage"),
            *("property label", "predicate label", "relation label", "edge label", "edge type", "annotation"),
            "type(r)",
            *(
                "wirkung",
                "effekt",
                "einfluss",
                "zusammenhang",
                "beziehung",
                "effet",
                "lien",
                "relación",
                "efecto",
                "relação",
                "efeito",
                "relazione",
                "effetto",
            ),
            "label",
            "type",
        ),
        "polarity": (
            *("sign", "direction", "mor", "effect sign", "regulation sign", "correlation"),
            *("vorzeichen", "signe", "signo", "segno", "sinal"),
            *("effect type", "relation type", "interaction type", "type"),
        ),
        "source_type": ("type",),
        "mechanism": ("receptor", "pathway"),
        "evidence": ("evidence type", "type of evidence", "study type", "type"),
        "species": ("organism", "model organism", "spezies", "espèce", "especie"),
        "year": ("jahr", "année", "año", "ano", "anno"),
        "pmid": ("references pmid", "PubMed IDs", "PMIDs"),
        "summary": ("description", "explanation", "beschreibung", "résumé", "resumen"),
        "citation": ("source",),
        "doi": ("link",),
        "type": ("class", "group", "kind"),
        "definition": ("description",),
    }
)

LONGEST_NAME = 60
# What becomes of the byte order mark of a UTF-8 file in a program that takes the file for Windows-1252.
GARBLED_MARK = "\u00ef\u00bb\u00bf"


# Each line that may be a header is compared with the same names.
@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return what is compared of a name: its letters and digits, whatever their case and what stands between them.

    A text too long for a name is compared with nothing, so the result is "".

    >>> folded(" PubMed-ID") == folded("pubmed_id")
    True
    """
    if len(name) > LONGEST_NAME:
        return ""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", name.removeprefix(GARBLED_MARK)).casefold())
