"""The names of a header turn into the two ends of a relation: by words for who acts on whom, or by A and B alone."""

import re
from collections.abc import Mapping, Sequence, Set
from itertools import product
from types import MappingProxyType

from graph.reading.column_names import LONGEST_NAME, folded

FIRST_AND_SECOND = (("a", "b"), ("1", "2"))
# What such a pair says about the ends where it does not name them.
ABOUT_AN_END = frozenset(
    (
        *("id", "ids", "type", "types", "database", "db", "species", "organism", "taxid", "taxon", "location", "class"),
        *("role", "alias", "aliases", "group", "score", "weight", "color", "colour", "size", "label", "x", "y", ""),
    )
)
# Who acts, and on whom, in the words of fields and of languages: either alone may be anything.
ACTING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **{"source": ("target", "destination", "cible"), "from": ("to",), "start": ("end", "ziel"), "head": ("tail",)},
        **{"ligand": ("receptor",), "sender": ("receiver",), "parent": ("child",), "input": ("output",)},
        **{"regulator": ("target", "gene", "regulated", "regulon", "regulatee"), "tf": ("target", "gene")},
        **{
            "cause": ("outcome", "consequence"),
            "exposure": ("outcome",),
            "item": ("value",),
            "drug": ("target", "gene"),
        },
        **{"kinase": ("substrate",), "enzyme": ("substrate",), "molecule": ("target",), "compound": ("target", "gene")},
        **{"chemical": ("gene", "disease", "target"), "gene": ("disease", "phenotype")},
        **{"mirna": ("target", "gene"), "lncrna": ("target", "gene", "mirna")},
        **{"predator": ("prey",), "citing": ("cited",), "subject": ("object",), "influencer": ("influenced",)},
        # What graph databases call the ends of a question that leads from n to m.
        "n": ("m",),
        **{"quelle": ("ziel",), "ursache": ("wirkung", "folge"), "von": ("nach", "zu")},
        **{"origine": ("cible", "destination"), "de": ("vers", "a", "à", "hacia", "para"), "depuis": ("vers",)},
        **{"fuente": ("destino", "objetivo"), "origen": ("destino",), "origem": ("destino",), "fonte": ("alvo",)},
    }
)
# What may stand beside such a word, the best first: a name is what people read, an id stands where there is none.
_NAMES = frozenset(("name", "names", "symbol", "genesymbol", "label", "approved", "official", "preferred", "title"))
_IDS = frozenset(("id", "ids", "chembl", "uniprot", "entrez", "ensembl", "accession"))
# No pair at all.
UNLIKE = 4
_PARTS = re.compile(r"[^\W\d_]+|[0-9]+")
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")


def acting_pair(names: Sequence[str], source: str = "", target: str = "") -> tuple[str, str] | None:
    """Return the two names that say who acts on whom, of several pairs the one of names; one end may be known.

    >>> acting_pair(["Pair.Name", "Ligand.Id", "Ligand.Symbol", "Receptor.Id", "Receptor.Symbol"])
    ('Ligand.Symbol', 'Receptor.Symbol')
    >>> acting_pair(["TF", "Target", "Mode"], target="Target"), acting_pair(["TF", "Mode"])
    (('TF', 'Target'), None)
    """
    firsts = _with_words([source] if source else names, {*ACTING})
    seconds = _with_words([target] if target else names, {word for words in ACTING.values() for word in words})
    ranked = [(_rank(first, second), first[0], second[0]) for first, second in product(firsts, seconds)]
    best = min(ranked, key=lambda one: one[0], default=(UNLIKE, "", ""))
    return best[1:] if best[0] < UNLIKE else None


def _with_words(names: Sequence[str], words: Set[str]) -> list[tuple[str, str, list[str]]]:
    """Return each name that has one of the words, with that and with the words beside it."""
    parts = [(name, _words(name)) for name in names if len(name) <= LONGEST_NAME]
    return [(name, word, [one for one in all if one != word]) for name, all in parts for word in all if word in words]


def _rank(first: tuple[str, str, list[str]], second: tuple[str, str, list[str]]) -> int:
    """Return how well two names are one pair, 0 the best."""
    beside = {*first[2], *second[2]}
    is_letter_alone = len(first[1]) == 1 and not (first[2] and second[2])
    if first[0] == second[0] or second[1] not in ACTING[first[1]] or is_letter_alone:
        return UNLIKE
    if beside <= _NAMES:
        return 0 if first[2] and second[2] else 1
    if beside <= _NAMES | _IDS:
        return 3
    return 2 if first[2] == second[2] and not beside & ABOUT_AN_END else UNLIKE


def _words(name: str) -> list[str]:
    """Return the words of a name; what Neo4j writes in brackets behind its own word is the kind of the nodes.

    >>> _words(":START_ID(Gene)"), _words("sourceGene"), _words("miRNA")
    (['start', 'id'], ['source', 'gene'], ['mirna'])
    """
    name = name.partition("(")[0] if name.startswith(":") else name.replace("RNA", "rna")
    return [part.casefold() for part in _PARTS.findall(_CAMEL.sub(" ", name))]


def pair_of_ends(names: Sequence[str]) -> tuple[str, str] | None:
    """Return the first two names that are one name of two ends; None if there are none.

    >>> pair_of_ends(["TYPEA", "ENTITYA", "EFFECT", "TYPEB", "ENTITYB"]), pair_of_ends(["Gene 1", "Gene 2"])
    (('ENTITYA', 'ENTITYB'), ('Gene 1', 'Gene 2'))
    >>> pair_of_ends(["data", "datb"]), pair_of_ends(["A", "B"])
    (None, ('A', 'B'))
    """
    pairs = ((first, _second(first, names)) for first in names)
    return next(((first, second) for first, second in pairs if second is not None), None)


def _second(first: str, names: Sequence[str]) -> str | None:
    found = (name for name in names for letter, other in FIRST_AND_SECOND if _are_two_ends(first, name, letter, other))
    return next(found, None)


def _are_two_ends(first: str, second: str, letter: str, other: str) -> bool:
    stem = folded(first).removesuffix(letter)
    set_off = not letter.isalpha() or _sets_off(first, letter)
    alone = folded(first) == letter
    return (
        folded(first) == stem + letter
        and folded(second) == stem + other
        and (alone or (set_off and stem not in ABOUT_AN_END))
    )


def _sets_off(name: str, letter: str) -> bool:
    """Return whether the last letter is none of the word: a capital, as in entityA and ENTITYA, or after a gap."""
    name = name.strip()
    return name.endswith(letter.upper()) or not name[:-1][-1:].isalnum()
