"""From what was pasted as a DOI or PubMed number to the bare one that it certainly is, and to what else it is."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from urllib.parse import unquote

DOI = r"10\.\d{4,9}/\S+"
PUBMED_NUMBER = r"(?!0+\Z)[0-9]{1,8}"

ONE_ROW_EACH = "The cell names several papers; write one row for each of them, with its source alone."

_LABELLED = re.compile(r"\A(?:(?:PubMed )?PMID|PubMed(?:[ -]?ID)?)\W{0,3}", re.IGNORECASE)
_SEARCHED = re.compile(r"\s*\[(?:PMID|UID)\]", re.IGNORECASE)
_PUBMED_PAGE = re.compile(
    r"(?:https?://)?(?:(?:www|m)\.)?(?:(?:pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.gov|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed)"
    r"/(?:\?term=)?|europepmc\.org/(?:article|abstract)/med/)([0-9]+)/?(?:(?:[?#]|(?<=[0-9])&)\S*)?",
    re.IGNORECASE,
)
_IN_GROUPS = re.compile(r"[0-9]{1,3}(?:[,.'’ ][0-9]{3})+")
_WITH_POWER = re.compile(r"([0-9])[.,]([0-9]+)E\+?0?([0-9])", re.IGNORECASE)
_SEVERAL_NUMBERS = re.compile(r"(?:(?:PMIDs?)?\W*[1-9][0-9]{3,7}\b\W*(?:and|or)?\W*){2,}", re.IGNORECASE)
_PMC = re.compile(r"\bPMC\W{0,2}[0-9]+|\bpmc/|//pmc\.", re.IGNORECASE)
_AROUND = "\"'“”‘’«»„ \t\r\n"
_OPENING, _CLOSING, _POINTS = "([{<", ")]}>", ".,;:"

# A proxy of a library writes the host as a part of its own: doi-org.proxy.library.example.edu.
_DOI_PAGE = re.compile(
    r"(?:https?://)?(?:(?:dx|www)[.-])?doi[.-]org(?:[.][\w.-]+)?(?::[0-9]+)?/(?:doi:)?"
    r"|(?:info:|urn:)?doi\s*[:=/]?\s*",
    re.IGNORECASE,
)
# The address of a publisher that names the DOI in its path: all of them write it after /doi/.
_PUBLISHER_PAGE = re.compile(
    r"https?://[\w.-]+/(?:[\w.-]+/)*doi/(?:(?:abs|full|epdf|pdf|pdfdirect|book)/)?(?=10\.)", re.I
)
_LABEL_AFTER = re.compile(r"\s*\[doi\]\Z", re.IGNORECASE)
_SPACED = re.compile(r"\A(10\.\d{4,9})\s*/\s+(?=\S+\Z)|\A(10\.\d{4,9})\s+/(?=\S+\Z)")
_NEXT_DOI = re.compile(r"(?:[;,|\s]|https?:\S*/|doi:)\s*(?=10\.\d{4,9}/)", re.IGNORECASE)
_QUERY = re.compile(r"(?:\?[A-Za-z][\w.-]*=|#[A-Za-z][\w-]+\Z)\S*")
_AFTER_A_DOI = re.compile(r"[.,;]\s+(?:Epub|eCollection|PMC?ID|Online ahead|Print|Published)\b.*", re.DOTALL)
_PUBLISHED_AS = re.compile(r"/(?:full|abstract|fulltext|e?pdf)/?\Z|\.pdf\Z")


def bare_pubmed_number(value: str) -> str | None:
    """Return the PubMed number that a text certainly is: what stands around it says so, or nothing does.

    Digits of any other identifier are those of another paper.

    >>> bare_pubmed_number("PMID: 23456789."), bare_pubmed_number("PMC3456789"), bare_pubmed_number("12,345,678")
    ('23456789', None, None)
    """
    text = value.strip(_AROUND + _POINTS)
    page = _PUBMED_PAGE.fullmatch(text)
    number = page[1] if page else _SEARCHED.sub("", _LABELLED.sub("", _unbracketed(text), count=1))
    number = re.sub(r"\.0+\Z", "", _unbracketed(number.strip(_AROUND + _POINTS)))
    return number if re.fullmatch(PUBMED_NUMBER, number) else None


def pubmed_help(value: str) -> str:
    """Return what a text that is no PubMed number is instead, "" if nobody can tell.

    >>> pubmed_help("12,345,678")
    "Did you mean '12345678'?"
    """
    number = bare_pubmed_number(value) or _written_otherwise(value.strip(_AROUND))
    if number:
        return f"Did you mean '{number}'?"
    if _PMC.search(value):
        return "This is a number of PubMed Central, where a paper has another number than in PubMed; look it up there."
    if _WITH_POWER.fullmatch(value.strip(_AROUND)):
        return "A spreadsheet shortened the number and its last digits are lost; look it up again."
    if re.search(DOI, value):
        return "This is a DOI; it belongs into the column 'doi'."
    return ONE_ROW_EACH if _SEVERAL_NUMBERS.fullmatch(value) else ""


def is_bare_doi(value: str) -> bool:
    """Return whether a text is one DOI and nothing else, so that its link leads somewhere.

    >>> is_bare_doi("10.1016/S0140-6736(97)11096-0"), is_bare_doi("10.1000/182.")
    (True, False)
    """
    return bool(re.fullmatch(DOI, value)) and bare_doi(value) == value and not _PUBLISHED_AS.search(value)


def bare_doi(value: str) -> str | None:
    """Return the DOI that a text certainly is, without address, query, and what a sentence puts around it.

    >>> bare_doi("https://doi.org/10.1000/182?nosfx=y"), bare_doi("10.1000/1;10.1000/2")
    ('10.1000/182', None)
    """
    text = value.strip(_AROUND).lstrip(_OPENING)
    linked = _DOI_PAGE.match(text) or _PUBLISHER_PAGE.match(text)
    text = _AFTER_A_DOI.sub("", _LABEL_AFTER.sub("", text[linked.end() :] if linked else text))
    text = _SPACED.sub(lambda found: f"{found[1] or found[2]}/", text.strip())
    text = unquote(text) if linked or not re.match(DOI, text) else text
    if len(_NEXT_DOI.split(" " + text.strip())) > 2:
        return None
    bare = _without_end(_QUERY.sub("", text.strip(_AROUND)))
    return bare if re.fullmatch(DOI, bare) else None


def bare_reference(column: str, text: str) -> str:
    """Return what was typed into the column `doi` or `pmid` as the bare one that it certainly is, else the text itself.

    >>> bare_reference("doi", "https://doi.org/10.1000/182"), bare_reference("pmid", "PMID: 23456789")
    ('10.1000/182', '23456789')
    >>> bare_reference("pmid", "PMC3456789"), bare_reference("effect", "calms")
    ('PMC3456789', 'calms')
    """
    bare = _BARE[column](text) if column in _BARE and text else None
    return text if bare is None or (column == "doi" and not is_bare_doi(bare)) else bare


def doi_help(value: str) -> str:
    """Return what a text that is no bare DOI is instead, "" if nobody can tell.

    >>> doi_help("10.1000/182.")
    "Did you mean '10.1000/182'?"
    """
    bare = bare_doi(value)
    if bare is None:
        return ONE_ROW_EACH if len(re.findall(r"10\.\d{4,9}/", value)) > 1 else ""
    return f"Did you mean {_PUBLISHED_AS.sub('', bare)!r}?"


def _written_otherwise(text: str) -> str | None:
    """Return a number written with marks between thousands, or as a power of ten that keeps all of its digits."""
    power = _WITH_POWER.fullmatch(text)
    if power and len(power[2]) == int(power[3]):
        return power[1] + power[2]
    digits = re.sub(r"\D", "", text)
    return digits if _IN_GROUPS.fullmatch(text) and re.fullmatch(PUBMED_NUMBER, digits) else None


def _unbracketed(text: str) -> str:
    pair = text[:1] + text[-1:]
    return text[1:-1].strip() if pair in ("()", "[]", "{}", "<>") else text


def _without_end(text: str) -> str:
    """Return a DOI without the points, quotation marks and unpaired brackets at its end; paired ones belong to it."""
    while text and (text[-1] in _POINTS + _AROUND or _is_unpaired(text)):
        text = text[:-1]
    return text


def _is_unpaired(text: str) -> bool:
    kind = _CLOSING.find(text[-1])
    return kind >= 0 and text.count(_CLOSING[kind]) > text.count(_OPENING[kind])


_BARE: Mapping[str, Callable[[str], str | None]] = MappingProxyType({"doi": bare_doi, "pmid": bare_pubmed_number})
