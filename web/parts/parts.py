"""A dataset with too much for one map turns into parts of it: datasets of their own, of a size that can be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from types import MappingProxyType

import networkx as nx
import pandas as pd

from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.layout.budget import MANY_CONCEPTS, MOST_CONCEPTS, affordable
from graph.layout.overview import Ends, Overview, overview
from graph.model.facet_words import words
from graph.model.map_model import MapModel, map_model
from graph.model.once_per_model import once_per_model
from graph.model.part_graph import part_graph
from graph.views.scope import first_levels, within
from graph.vocabulary import FACETS
from web.map.cache import model_of
from web.map.query_words import STORY, Query, chosen_text
from web.map.shared_cache import SharedCache
from web.map.story_step import story_step_of, words_of
from web.parts import size_refusals
from web.parts.member_pages import MOST_MEMBERS, MemberPages
from web.parts.nesting import ConceptGroup, Entered, communities, fits, group_at, listing_of, members_of
from web.parts.part_query import WHOLE, PartQuery, part_query
from web.parts.step_part import told_part

# So many relations at most are sent of a part.
MOST_SENT = 3000

OVERVIEW, OF_COMMUNITY, NEAR, LEVEL, ALL = "overview", "community", "near", "level", "whole"
# For what of an address a file that is not large is sent at once.
_OF_THE_WHOLE = ("focus", "ask", STORY, WHOLE)

# What each line of an overview stands for: the words of its relations by facet.
Words = Mapping[str, Mapping[str, list[str]]]


@dataclass(frozen=True)
class Part:
    """A part of a dataset as one of its own.

    `total` are the relations that it is about, of which `dataset` has what can be sent, and `concepts` how many of the
    file it is about. `entered` are the communities that led there. Of the members of the last one there are so many
    `pages`, after which a `rest` comes; what leads between communities and is `undrawn` is told in sentences, and the
    last community may be the `others`. Where members are shown of what has communities, it `is_parted`.
    """

    kind: str
    dataset: Dataset
    query: PartQuery
    total: int
    concepts: int
    entered: tuple[Entered, ...] = ()
    pages: int = 1
    rest: int = 0
    enters: Mapping[str, str] = field(default_factory=dict)
    words: Words = field(default_factory=dict)
    undrawn: tuple[str, ...] = ()
    has_others: bool = False
    is_parted: bool = False


_PARTS: SharedCache[tuple[str, PartQuery], Part] = SharedCache(64)


def is_large(dataset: Dataset) -> bool:
    """Return whether a dataset has more relations than can be shown but part by part."""
    # A graph counts its edges one by one.
    return dataset.graph is not None and len(model_of(dataset).relations) > size_refusals.MOST_WHOLE


def is_by_part(dataset: Dataset) -> bool:
    """Return whether a dataset opens with a part: a large one, or one without a core of many or scattered concepts."""
    if dataset.graph is None or is_large(dataset):
        return dataset.graph is not None
    model = model_of(dataset)
    return not first_levels(model.relations) and (len(dataset.graph) > MANY_CONCEPTS or is_scattered(model, ()))


@once_per_model(16)
def is_scattered(model: MapModel, levels: tuple[str, ...]) -> bool:
    """Return whether levels have more concepts than fit on a map, of which only small parts hang together.

    Of such parts none is the middle, by which the others could be found.
    """
    listing = _of_levels(model, levels)
    if len(_names(listing)) <= MOST_CONCEPTS:
        return False
    graph = nx.from_pandas_edgelist(listing, "source", "target")
    return max(map(len, nx.connected_components(graph))) <= MOST_MEMBERS


def part_of(dataset: Dataset, query: Query) -> Part:
    """Return the part of a dataset that a query shows, which may be that of a step of a story."""
    words = words_of(dataset, story_step_of(dataset, query), query)
    asked = told_part(dataset, words) or part_query(model_of(dataset), words)
    return _PARTS.get((dataset.version, asked), lambda: _made(dataset, asked))


def shown_part(dataset: Dataset, query: Query) -> Part | None:
    """Return the part that a page shows at an address, None where it has the whole file, as shown_part.js has it."""
    is_whole = not is_large(dataset) and any(chosen_text(query, name) for name in _OF_THE_WHOLE)
    return None if is_whole or not is_by_part(dataset) else part_of(dataset, query)


def shown_of(dataset: Dataset, query: Query) -> Dataset:
    """Return what a page shows of a dataset at an address: a part of it, or all of it."""
    part = shown_part(dataset, query)
    return part.dataset if part else dataset


def _made(dataset: Dataset, query: PartQuery) -> Part:
    model = model_of(dataset)
    if query.whole and not is_large(dataset):
        return Part(ALL, dataset, query, len(model.relations), len(model.types))
    if query.scope.focus is not None or query.scope.only is not None:
        return _near(dataset, model, query)
    if not query.community and not query.page and _is_small(model, query.scope.levels):
        return _of_level(dataset, model, query)
    return _of_group(dataset, model, query, group_at(model, query.scope.levels, query.community))


def _near(dataset: Dataset, model: MapModel, query: PartQuery) -> Part:
    """Return what is around the focus: the relations that fit on a map, then further ones as they stand in the file.

    Without a focus it is the relations of the paths that a step of a story shows.
    """
    near = within(model.relations, query.scope)
    focus = query.scope.focus
    sent = _sent(affordable(near, focus), near)
    found = part_graph(model.graph, sent, [focus, *query.scope.grown] if focus else ())
    return Part(NEAR, _as_dataset(dataset, query, found), query, len(near), len(_names(near)))


def _sent(first: pd.DataFrame, all: pd.DataFrame) -> pd.DataFrame:
    """Return relations as many as can be sent: the first ones, and what there is room for of all."""
    kept = first.head(MOST_SENT)
    rest = all[~all.index.isin(kept.index)].head(MOST_SENT - len(kept))
    return all[all.index.isin([*kept.index, *rest.index])]


def _of_group(dataset: Dataset, model: MapModel, query: PartQuery, group: ConceptGroup) -> Part:
    """Return the communities of a group, or where it has none, or a page is asked for, its members page by page."""
    known = None if fits(model, group) else communities(model, query.scope.levels, group)
    if known is None or query.page or not known.are_many:
        found = _of_members(dataset, model, query, group, members_of(model, query.scope.levels, group))
        return replace(found, is_parted=known is not None and known.are_many)
    listing, path = listing_of(model, group), tuple(one.by for one in group.way)
    made = overview(known.ends, known.found, str(dataset.path), (query.scope.levels or ("",))[0])
    part = _as_dataset(dataset, PartQuery(query.scope, path), made.graph)
    return Part(
        OVERVIEW,
        part,
        PartQuery(query.scope, path),
        len(listing),
        len(known.found.numbers),
        entered=group.way,
        enters=made.enters,
        words=_words(model, listing, known.ends, made),
        undrawn=made.undrawn,
        has_others=known.found.has_others,
    )


def _of_members(
    dataset: Dataset, model: MapModel, query: PartQuery, group: ConceptGroup, members: Sequence[str]
) -> Part:
    """Return one page of the members of a group, with what leads to them inside it."""
    pages = MemberPages(members, listing_of(model, group), _of_levels(model, query.scope.levels))
    page = min(max(1, query.page), pages.number)
    asked = PartQuery(query.scope, tuple(one.by for one in group.way), page)
    graph = part_graph(model.graph, pages.relations(page).head(MOST_SENT))
    return Part(
        OF_COMMUNITY,
        _as_dataset(dataset, asked, graph, frozenset(graph).difference(pages.listed(page))),
        asked,
        len(group.rows),
        len(members),
        entered=group.way,
        pages=pages.number,
        rest=pages.rest(page),
    )


def _words(model: MapModel, listing: pd.DataFrame, ends: Ends, made: Overview) -> Words:
    """Return for each line of an overview the words that are true of any of its relations."""
    told = model.words.loc[listing.index].groupby([*ends]).any()
    columns = {facet: words(model.words, facet) for facet in FACETS}
    return MappingProxyType(
        {
            id: {facet: [word for word in known if told.at[pair, (facet, word)]] for facet, known in columns.items()}
            for id, pair in made.lines.items()
        }
    )


def _is_small(model: MapModel, levels: tuple[str, ...]) -> bool:
    """Return whether the relations of some levels are few enough to be seen at once, as far as they fit."""
    listing = _of_levels(model, levels)
    return len(listing) <= MOST_SENT and len(_names(listing)) <= MANY_CONCEPTS and not is_scattered(model, levels)


def _of_level(dataset: Dataset, model: MapModel, query: PartQuery) -> Part:
    """Return the relations of the levels; of more than can be sent those that fit on a map."""
    listing = _of_levels(model, query.scope.levels)
    sent = listing if len(listing) <= MOST_SENT else _sent(affordable(listing), listing)
    found = part_graph(model.graph, sent)
    return Part(LEVEL, _as_dataset(dataset, query, found), query, len(listing), len(_names(listing)))


def _of_levels(model: MapModel, levels: tuple[str, ...]) -> pd.DataFrame:
    return model.relations[model.relations["level"].isin(levels)] if levels else model.relations


def _names(listing: pd.DataFrame) -> set[str]:
    return {*listing["source"].unique(), *listing["target"].unique()}


def _as_dataset(
    dataset: Dataset, query: PartQuery, graph: nx.MultiDiGraph, beside: frozenset[str] = frozenset()
) -> Dataset:
    """Return a part as a dataset; a link says with the first digits of its version what it shows of which file."""
    own = sha256(f"{dataset.version} {query!r}".encode()).hexdigest()
    version = dataset.version[:SHORT_VERSION] + own[:SHORT_VERSION]
    # The many parts of a file are kept here: where models are kept they would take the place of the whole ones.
    return replace(
        dataset, graph=graph, version=version, stories=(), made=map_model(graph, version, model_of(dataset), beside)
    )
