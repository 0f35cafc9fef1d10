"""What was written as the id of a concept turns into its CURIE - prefix, colon, number - and that into its address."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import unquote

from graph.vocabulary import joined, several

_OBO = "http://purl.obolibrary.org/obo/{prefix}_{number}"
_SEVEN = "[0-9]{7}"


@dataclass(frozen=True)
class IdPrefix:
    """A list of names that others keep: the prefix of its ids, what it lists, how its numbers look, and an example.

    `address` is where an id leads, with {prefix} and {number}; `also` are other spellings of the prefix, `pages` other
    beginnings of an address that the number stands behind.
    """

    prefix: str
    about: str
    pattern: str
    address: str
    example: str
    also: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


_LISTS = (
    IdPrefix("CHEBI", "substances", "[0-9]{1,7}", _OBO, "CHEBI:16865"),
    IdPrefix("CL", "kinds of cells", _SEVEN, _OBO, "CL:0000084"),
    IdPrefix("GO", "biological processes and parts of cells", _SEVEN, _OBO, "GO:0006954"),
    IdPrefix("UBERON", "organs and parts of the body", _SEVEN, _OBO, "UBERON:0000955"),
    IdPrefix("MONDO", "diseases", _SEVEN, _OBO, "MONDO:0002050"),
    IdPrefix("DOID", "diseases", "[0-9]{1,7}", _OBO, "DOID:1596"),
    IdPrefix("HP", "signs and symptoms", _SEVEN, _OBO, "HP:0000716"),
    IdPrefix("EFO", "what is measured in experiments", _SEVEN, "http://www.ebi.ac.uk/efo/EFO_{number}", "EFO:0000400"),
    IdPrefix(
        "MESH",
        "headings of PubMed",
        "[A-Z][0-9]{6,9}",
        "https://meshb.nlm.nih.gov/record/ui?ui={number}",
        "MESH:D003863",
    ),
    IdPrefix(
        "HGNC",
        "human genes",
        "[1-9][0-9]{0,5}",
        "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:{number}",
        "HGNC:11892",
    ),
    IdPrefix(
        "NCBIGene",
        "genes",
        "[1-9][0-9]{0,9}",
        "https://www.ncbi.nlm.nih.gov/gene/{number}",
        "NCBIGene:7124",
        ("GeneID", "EntrezGene", "Entrez", "EGID"),
    ),
    IdPrefix(
        "UniProtKB",
        "proteins",
        "[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}",
        "https://www.uniprot.org/uniprotkb/{number}",
        "UniProtKB:P01375",
        ("UniProt", "SwissProt", "UP"),
        ("uniprot.org/uniprot/",),
    ),
    IdPrefix(
        "PUBCHEM.COMPOUND",
        "compounds",
        "[1-9][0-9]{0,9}",
        "https://pubchem.ncbi.nlm.nih.gov/compound/{number}",
        "PUBCHEM.COMPOUND:119",
        ("PubChem", "CID", "PubChemCID"),
    ),
    IdPrefix(
        "DRUGBANK", "medicines", "DB[0-9]{5}", "https://go.drugbank.com/drugs/{number}", "DRUGBANK:DB02530", ("DB",)
    ),
    IdPrefix(
        "REACT",
        "pathways of Reactome",
        "R-[A-Z]{3}-[0-9]+",
        "https://reactome.org/content/detail/{number}",
        "REACT:R-HSA-168256",
        ("Reactome",),
    ),
    IdPrefix(
        "WIKIDATA",
        "anything",
        "Q[1-9][0-9]*",
        "https://www.wikidata.org/entity/{number}",
        "WIKIDATA:Q210021",
        pages=("wikidata.org/wiki/",),
    ),
)

# The one table of prefixes, by prefix.
PREFIXES: Mapping[str, IdPrefix] = MappingProxyType({one.prefix: one for one in _LISTS})

_SPELLED: Mapping[str, IdPrefix] = MappingProxyType(
    {name.casefold(): one for one in _LISTS for name in (one.prefix, *one.also)}
)
# Looked for at each beginning of a word, for a prefix may be written twice: HGNC:HGNC:11892.
_WRITTEN = re.compile(
    r"(?<![A-Za-z0-9.])(?=(?P<prefix>[A-Za-z][A-Za-z0-9.]*)(?:\s?[:_]\s?|\s)(?P<number>[^\s:/_?&#=]+))"
)
_SCHEME = re.compile(r"\Ahttps?://(?:www\.)?", re.IGNORECASE)
_AROUND = "\"'“”<>()[]{}.,|/ \t\r\n"


def curie_of(text: str) -> str | None:
    """Return the CURIE that a text certainly is, whatever its case and the address that it was copied with.

    >>> curie_of("https://purl.obolibrary.org/obo/CHEBI_16865"), curie_of("chebi:16865"), curie_of("16865")
    ('CHEBI:16865', 'CHEBI:16865', None)
    >>> curie_of("https://www.ncbi.nlm.nih.gov/gene/7124"), curie_of("mesh:d003863"), curie_of("CL:84")
    ('NCBIGene:7124', 'MESH:D003863', None)
    """
    found = dict.fromkeys(_candidates(text.strip(_AROUND)))
    return next(iter(found)) if len(found) == 1 else None


def ids_in(cell: str) -> tuple[str, ...]:
    """Return the ids of a cell, each once: as CURIEs where they are understood, else as they are written.

    >>> ids_in("chebi:16865; own:1; CHEBI:16865")
    ('CHEBI:16865', 'own:1')
    """
    return tuple(dict.fromkeys(curie_of(id) or id for id in several(cell)))


def plain_ids(cell: str) -> str:
    """Return a cell of ids with each as `ids_in` understands it; one in which all are as they should be stays.

    >>> plain_ids("go:0006954;HP:0000716"), plain_ids("GO:0006954;HP:0000716")
    ('GO:0006954; HP:0000716', 'GO:0006954;HP:0000716')
    """
    return cell if all(curie_of(id) in (id, None) for id in several(cell)) else joined(ids_in(cell))


def is_curie(text: str) -> bool:
    """Return whether a text is the CURIE of a listed prefix, letter for letter.

    >>> is_curie("GO:0006954"), is_curie("go:0006954"), is_curie("GO:6954")
    (True, False, False)
    """
    prefix, _, number = text.partition(":")
    return prefix in PREFIXES and bool(re.fullmatch(PREFIXES[prefix].pattern, number))


def address_of(curie: str) -> str:
    """Return the web address of an id, "" for a text that is no CURIE.

    >>> address_of("CL:0000084"), address_of("own:1")
    ('http://purl.obolibrary.org/obo/CL_0000084', '')
    """
    prefix, _, number = curie.partition(":")
    return PREFIXES[prefix].address.format(prefix=prefix, number=number) if is_curie(curie) else ""


def prefix_meant(text: str) -> IdPrefix | None:
    """Return the list whose prefix a text begins with, however that is written; None where it is none of these.

    >>> prefix_meant("go:6954").prefix, prefix_meant("own:1")
    ('GO', None)
    """
    written = _WRITTEN.search(_SCHEME.sub("", text))
    return _SPELLED.get(written["prefix"].casefold()) if written else None


def prefix_written(text: str) -> str:
    """Return what stands before the colon of an id, "" where there is none.

    >>> prefix_written("own:1"), prefix_written("16865"), prefix_written("https://example.org/1")
    ('own', '', '')
    """
    written = _WRITTEN.match(text)
    return written["prefix"] if written and not _SCHEME.match(text) else ""


def _candidates(text: str) -> Iterator[str]:
    """Yield each CURIE that a text can be read as: by its prefix, or by an address that ids of one list have."""
    bare = _SCHEME.sub("", unquote(text))
    for written in _WRITTEN.finditer(bare):
        if listed := _SPELLED.get(written["prefix"].casefold()):
            yield from _curie(listed, written["number"].strip(_AROUND))
    for listed in _LISTS if _SCHEME.match(text) else ():
        for before in _beginnings(listed):
            if bare.casefold().startswith(before.casefold()):
                yield from _curie(listed, re.split(r"[?#&/]", bare[len(before) :])[0])


def _beginnings(listed: IdPrefix) -> Iterator[str]:
    before = _SCHEME.sub("", listed.address.partition("{number}")[0])
    yield from (*listed.pages, *([] if "{prefix}" in before else [before]))


def _curie(listed: IdPrefix, number: str) -> Iterator[str]:
    """Yield the CURIE of a number, in capitals where only these fit."""
    for spelled in (number, number.upper()):
        if re.fullmatch(listed.pattern, spelled):
            yield f"{listed.prefix}:{spelled}"
            return
