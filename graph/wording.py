"""A relation, a concept or a number turns into words: sentence, evidence, source, and what is said of what is amiss."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from graph.vocabulary import EVIDENCE, NOT_STATED, OVERVIEW, POLARITIES, POLARITY_NOT_STATED, SPECIES

# More letters of what somebody wrote are not said again: it may be anything.
LONGEST = 60
DISPUTED = "The rows for this pair point in different directions; both findings stay on the map."
NOTE = "For learning, not medical advice. Strength of evidence is not strength of effect."
NO_DEFINITION = "No definition is given."
NO_SOURCE = "no source is given"
DOI_ADDRESS = "https://doi.org/{}"
PUBMED_ADDRESS = "https://pubmed.ncbi.nlm.nih.gov/{}/"


def sentence(source: str, effect: str, target: str) -> str:
    """Return the proposition as a sentence.

    >>> sentence("GABA", "generally calms", "Inflammation")
    'GABA generally calms Inflammation.'
    """
    return f"{source} {effect} {target}."


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun; the plural ends in s where no other is given.

    >>> counted(1, "file"), counted(2, "file"), counted(0, "row is", "rows are")
    ('1 file', '2 files', '0 rows are')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def listed(words: Sequence[str]) -> str:
    """Return words as a sentence lists them.

    >>> listed(["concepts.csv", "relations.csv", "stories.csv"]), listed(["relations.csv"])
    ('concepts.csv, relations.csv and stories.csv', 'relations.csv')
    """
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def shortened(text: str, most: int = LONGEST) -> str:
    """Return as much of a text as a sentence about it can hold.

    >>> shortened("Stress"), shortened("GABA" * 20)[58:], shortened("Stress", 3)
    ('Stress', 'BA…', 'Str…')
    """
    return text if len(text) <= most else f"{text[:most]}…"


def evidence_words(evidence: str, species: str) -> str:
    """Return how strong and in whom the evidence is, in words.

    >>> evidence_words("animal", "mouse")
    'a study with animals (mice or mouse cells)'
    >>> evidence_words("", "")
    'the kind of evidence is not stated'

    An overview names no study of its own, so nobody in whom it was seen.
    """
    kind = EVIDENCE.get(evidence, evidence) or "the kind of evidence is not stated"
    whom = "" if evidence == OVERVIEW else SPECIES.get(species, species)
    return f"{kind} ({whom})" if whom else kind


def quotation(quote: str) -> str:
    """Return a sentence of a source between quotation marks, "" for none; those that it has around it already go.

    >>> quotation('"GABA calms."'), quotation("")
    ('“GABA calms.”', '')
    """
    bare = quote.strip(' "“”„«»')
    return f"“{bare}”" if bare else ""


def polarity_words(polarity: str) -> str:
    """Return what a polarity means, or that there is none.

    >>> polarity_words("produces")
    'produces: the source makes or releases the target'
    >>> polarity_words("")
    'not stated: a listed word in the column polarity would say what the effect does'
    """
    if not polarity:
        return f"{NOT_STATED}: {POLARITY_NOT_STATED}"
    return f"{polarity}: {POLARITIES[polarity]}"


def source_links(relation: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the name and address of each place where a relation's source can be read: its DOI, its PubMed record.

    >>> source_links({"doi": "10.1/x", "pmid": ""}), source_links({"doi": "10.1/a<b>#c?d%e", "pmid": ""})[0][1]
    ((('doi:10.1/x', 'https://doi.org/10.1/x'),), 'https://doi.org/10.1/a%3Cb%3E%23c%3Fd%25e')
    """
    doi, pmid = relation["doi"], relation["pmid"]
    links = [(f"doi:{doi}", DOI_ADDRESS.format(quote(doi, safe="/:;()")))] if doi else []
    links += [(f"PubMed {pmid}", PUBMED_ADDRESS.format(pmid))] if pmid else []
    return tuple(links)


def relations_outside(number: int, place: str = "view") -> str:
    """Return how many relations of a concept are not among those that are shown, "" for none.

    >>> relations_outside(1), relations_outside(2, "picture"), relations_outside(0)
    ('1 more relation outside this view', '2 more relations outside this picture', '')
    """
    if number < 1:
        return ""
    return f"{number} more relation{'s' if number > 1 else ''} outside this {place}"
