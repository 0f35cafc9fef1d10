"""A row turns into what is said after the answer: its sentence, what it rests on, its source, and who disagrees."""

from collections.abc import Iterable, Mapping, Sequence

from graph.model.contested import is_contested
from graph.model.identity import reference
from graph.papers.retractions import doubt_of
from graph.practice.truth import Row, direction_of, tells_more_from_less
from graph.views.facts import cited
from graph.vocabulary import OVERVIEW
from graph.wording import evidence_words, sentence, source_links

_MOST_OTHERS, _MOST_NAMED, _SEVERAL = 2, 3, 2
_DOUBTS: Mapping[str, str] = {
    "retracted": "The paper was retracted.",
    "expression of concern": "The journal has expressed concern about the paper.",
}


def feedback_on(row: Row, pair: Sequence[Row]) -> str:
    """Return what is said of a row among those of its pair; where they disagree, the other side has its say."""
    others = _other_sides(row, pair)
    said = [f"But the {name_of_rows(pair)} disagree: {' '.join(others)}"] if others else []
    return " ".join((row_words(row), *said))


def feedback_on_agreement(pair: Sequence[Row]) -> str:
    """Return whether the rows of a pair agree, and then what some of them say: of each side one, or several of one."""
    sides = list({direction_of(one["polarity"]): one for one in reversed(pair) if tells_more_from_less(one)}.values())
    disagree = len(sides) > 1
    named = reversed(sides) if disagree else _of_several_papers(pair)
    words = (" But: " if disagree else " Also: ").join(map(row_words, named))
    return f"The {name_of_rows(pair)} {'disagree' if disagree else 'agree'}. {words}"


def name_of_rows(pair: Iterable[Row]) -> str:
    """Return what to call the rows of a pair: of one paper they are findings, and an overview is no study.

    >>> row = {"doi": "10.1/a", "pmid": "", "citation": "", "evidence": "human"}
    >>> other = {**row, "doi": "10.1/b"}
    >>> name_of_rows([row, other]), name_of_rows([row, row]), name_of_rows([row, {**other, "evidence": "overview"}])
    ('studies', 'findings', 'sources')
    """
    rows = [*pair]
    if len(_of_several_papers(rows)) < _SEVERAL:
        return "findings"
    return "sources" if any(row["evidence"] == OVERVIEW for row in rows) else "studies"


def _of_several_papers(pair: Iterable[Row]) -> tuple[Row, ...]:
    """Return the first row of each paper that is named, at most so many as can be read."""
    named = {reference(row["doi"].casefold(), row["pmid"], row["citation"]): row for row in reversed([*pair])}
    named.pop("", None)
    return tuple(reversed(named.values()))[:_MOST_NAMED]


def row_words(row: Row) -> str:
    """Return the sentence of a row with its evidence and its source.

    >>> blank = dict.fromkeys(("evidence", "species", "citation", "year", "doi", "pmid"), "")
    >>> row = {**blank, "source": "GABA", "effect": "calms", "target": "Stress"}
    >>> row_words({**row, "evidence": "animal", "species": "mouse", "citation": "Li. GABA. Cell", "year": "2020"})
    'GABA calms Stress. Evidence: a study with animals (mice or mouse cells). Source: Li. GABA. Cell (2020).'
    >>> row_words(row)
    'GABA calms Stress. The file names neither evidence nor source.'
    """
    source = cited(row) or ", ".join(name for name, _ in source_links(row))
    claim = sentence(row["source"], row["effect"], row["target"])
    if not (row["evidence"] or row["species"] or source):
        return f"{claim} The file names neither evidence nor source."
    parts = (
        claim,
        f"Evidence: {evidence_words(row['evidence'], row['species'])}.",
        f"Source: {source.removesuffix('.') or 'none is given'}.",
        _DOUBTS.get(doubt_of(row), ""),
    )
    return " ".join(filter(None, parts))


def definition_words(name: str, synonyms: Sequence[str], definition: str) -> str:
    """Return a concept with its other names and its definition.

    >>> definition_words("NK cell", ("Natural killer cell",), "A white blood cell.")
    'NK cell (also Natural killer cell): A white blood cell.'
    """
    also = f" (also {'; '.join(synonyms)})" if synonyms else ""
    return f"{name}{also}: {definition}"


def _other_sides(row: Row, pair: Sequence[Row]) -> tuple[str, ...]:
    """Return the sentences of the rows of a contested pair that point another way than one of them."""
    if not is_contested({one["polarity"] for one in pair}):
        return ()
    own = direction_of(row["polarity"])
    others = (one for one in pair if tells_more_from_less(one) and direction_of(one["polarity"]) != own)
    said = dict.fromkeys(sentence(one["source"], one["effect"], one["target"]) for one in others)
    return tuple(said)[:_MOST_OTHERS]
