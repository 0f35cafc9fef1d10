"""A part of a dataset turns into the library of a browser: that of the part, with what is said of the whole."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from graph.dataset import Dataset
from graph.layout.communities import OTHERS
from graph.model.terms import folded_terms
from graph.stories.story import Story
from graph.views.scope import levels_of
from graph.wording import counted
from web.map.cache import model_of
from web.map.library import about_file, library
from web.map.shared_cache import SharedCache
from web.map.story_records import story_records
from web.parts.nesting import Entered
from web.parts.parts import ALL, LEVEL, OF_COMMUNITY, OVERVIEW, Part, is_large

Record = dict[str, Any]

# What joins the name of an edition and the words of one of its parts.
MARK = "~"
_ABOUT = "Filters, questions, practising, presenting and downloads are about the part that is shown."
_STORIES: SharedCache[tuple[str, tuple[Story, ...]], list[Record]] = SharedCache(4)
_LINKED_MOST = "concepts that are linked among each other most"
_BY_PAGE = "Page by page, those with most relations first"
_LEFT_OUT = "concepts of smaller communities and of small parts that stand alone"


def part_library(dataset: Dataset, part: Part, edition: str, words: str) -> Record:
    """Return the library of a part of a dataset, which an edition knows by these words.

    The words of filters, what can be chosen and the note are those of the whole, so that an address means the same.
    """
    own = library(part.dataset)
    named = edition if part.kind == ALL else f"{edition}{MARK}{quote(words, safe='')}"
    return {
        **own,
        **about_file(dataset),
        "openings": [] if part.enters else own["openings"],
        "stories": stories_of(dataset),
        "search": {**own["search"], **({"terms": []} if part.enters else {})},
        "relations": [_of_line(part, relation) for relation in own["relations"]],
        "edition": named,
        "part": _record(dataset, part, edition, words),
    }


def stories_of(dataset: Dataset) -> list[Record]:
    """Return the stories of a dataset, whose steps each show a part of it."""
    key = (dataset.version, dataset.stories)
    return _STORIES.get(key, lambda: story_records(dataset.stories, model_of(dataset)).records)


def names(dataset: Dataset) -> Record:
    """Return the terms of all concepts of a dataset, and of each concept in their order its type and its degree."""
    model = model_of(dataset)
    terms = [list(term) for term in folded_terms(model.graph)]
    types = list(dict.fromkeys(model.types.values()))
    numbers = {type: number for number, type in enumerate(types)}
    concepts = [concept for concept, via, _ in terms if concept == via]
    return {
        "terms": terms,
        "types": types,
        "type": [numbers[model.types[name]] for name in concepts],
        "degree": [model.graph.nodes[name]["degree"] for name in concepts],
    }


def _of_line(part: Part, relation: Record) -> Record:
    """Return a relation; a line of an overview passes a filter where one of those does that it stands for.

    It has no sign, evidence or source of its own.
    """
    told = part.words.get(relation["id"])
    return {**relation, "facts": [], "words": {**told, "level": relation["words"]["level"]}} if told else relation


def _record(dataset: Dataset, part: Part, edition: str, words: str) -> Record:
    levels = levels_of(model_of(dataset).relations)
    return {
        **{"kind": part.kind, "of": edition, "words": words, "large": is_large(dataset)},
        **{"total": part.total, "sent": 0 if part.enters else len(model_of(part.dataset).relations)},
        **{"page": part.query.page, "pages": part.pages, "rest": part.rest, "enters": dict(part.enters)},
        "way": way_record(part.entered),
        "parted": part.is_parted,
        "line": _line(part),
        "undrawn": list(part.undrawn),
        "communities": _communities(part),
        "about": _about(dataset, part),
        "levels": _by_level(dataset, part, levels),
    }


def way_record(entered: Sequence[Entered]) -> list[Record]:
    """Return the communities that were entered, each with its name and the concept that leads into it."""
    return [{"name": one.name, "by": one.by} for one in entered]


def _by_level(dataset: Dataset, part: Part, levels: tuple[str, ...]) -> dict[str, int]:
    """Return for each level how many relations it has, where the part is not that of a concept."""
    if part.kind not in (OVERVIEW, LEVEL):
        return {}
    counts = model_of(dataset).relations["level"].value_counts()
    return {level: int(counts[level]) for level in levels}


def _about(dataset: Dataset, part: Part) -> str:
    """Return what of the file is not shown, or not offered, beside this part of it."""
    return " ".join(filter(None, [_others(part), _of_large(dataset)]))


def _others(part: Part) -> str:
    return f"{OTHERS.capitalize()} are {_LEFT_OUT}; a search finds them, too." if part.has_others else ""


def _of_large(dataset: Dataset) -> str:
    return _ABOUT if is_large(dataset) else ""


def _line(part: Part) -> str:
    """Return what is shown, in a sentence."""
    amount = f"{part.concepts:,} concepts, {part.total:,} {'relation' if part.total == 1 else 'relations'}"
    if part.kind == OVERVIEW:
        seen = counted(_communities(part), "community", "communities")
        within = f" among them, seen as {seen}." if part.entered else f", seen as {seen}: {_LINKED_MOST}."
        return f"{_called(part)}{amount}{within}"
    if part.kind != OF_COMMUNITY:
        return ""
    whole = f"{_called(part)}{amount} among them." if part.entered else f"{amount}. {_BY_PAGE}{_unparted(part)}"
    return f"{whole} {_on_page(part)}".rstrip()


def _unparted(part: Part) -> str:
    return "." if part.is_parted else ": no communities stand out."


def _on_page(part: Part) -> str:
    """Return which of the concepts that are seen the page is of, where it has others or does not have all."""
    model = model_of(part.dataset)
    own, beside = len(model.types) - len(model.beside), len(model.beside)
    from_elsewhere = f"{beside:,} from elsewhere, drawn without a fill" if beside else ""
    if part.pages == 1:
        return f"Beside them {from_elsewhere}." if beside else ""
    return f"On this page {' and '.join(filter(None, [f'{own:,} of them', from_elsewhere]))}."


def _communities(part: Part) -> int:
    return len(part.enters) - part.has_others


def _called(part: Part) -> str:
    """Return the beginning of the sentence: what the community is called."""
    if not part.entered:
        return ""
    last = part.entered[-1]
    return f"{last.title} ({_LEFT_OUT}): " if last.is_rest else f"{last.title}: "
