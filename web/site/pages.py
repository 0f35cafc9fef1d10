"""A book of relations turns into the pages of its concepts and its relations, and into the lists that lead to them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.vocabulary import FIRST_LEVEL
from web.site.addresses import ALL_RELATIONS, CHANGES, INDEX, on_the_map, shared_addresses
from web.site.changelog import Entry
from web.site.contents import Book, Group, in_a_row
from web.site.data_files import Download
from web.site.dataset import dataset
from web.site.relation_text import Said
from web.site.render import page
from web.site.settings import Settings
from web.site.site_file import SiteFile, ready
from web.site.site_pictures import Picture


@dataclass(frozen=True)
class Pages:
    """Makes the pages of one book."""

    book: Book
    settings: Settings

    def concepts(self, pictures: Mapping[str, Picture]) -> Iterator[SiteFile]:
        """Yield the page of each concept, with its picture where there is one, and of each name that is not enough."""
        for name, path in self.book.addresses.items():
            relations = self.book.of_concept[name]
            yield self._page(
                "concept",
                path,
                name=name,
                concept=self.book.model.graph.nodes[name],
                tone=self.book.tone(name),
                map_address=on_the_map(name),
                picture=pictures.get(name),
                relations=relations,
                groups=self.book.groups(name),
                contested=self._contested(relations),
            )
        for path, names in shared_addresses(self.book.addresses).items():
            yield self._page("which", path, choices=[(name, self.book.addresses[name]) for name in names])

    def relations(self) -> Iterator[SiteFile]:
        """Yield the page of each relation."""
        for said in self.book.relations:
            source, target = said.relation["source"], said.relation["target"]
            others = tuple(other for other in self.book.of_pair[source, target] if other is not said)
            back = self.book.of_pair.get((target, source), ()) if source != target else ()
            yield self._page("relation", said.address, said=said, others=others, back=back)

    def all_relations(self) -> SiteFile:
        """Return the page that lists all relations by their source."""
        outward = (Group(name, self.book.out_of(name)) for name in in_a_row(self.book.addresses))
        return self._page("relations", ALL_RELATIONS, groups=[group for group in outward if group.relations])

    def changes(self, entries: Sequence[Entry], paths: frozenset[str]) -> SiteFile:
        """Return the page of what has changed; items link to the pages among the paths."""
        return self._page("changes", CHANGES, entries=entries, paths=paths, base="")

    def index(
        self, version: str, entries: Sequence[Entry], downloads: Sequence[Download], picture: Picture
    ) -> SiteFile:
        """Return the page that the site opens with."""
        core = tuple(said for said in self.book.relations if said.relation["level"] == FIRST_LEVEL)
        return self._page(
            "index",
            INDEX,
            summary=self.summary,
            dataset=dataset(self.book, entries, downloads, self.settings, self.summary),
            picture=picture,
            core=core,
            core_level=FIRST_LEVEL,
            types=self.book.by_type,
            tones=self.book.tones,
            addresses=self.book.addresses,
            degrees=dict(self.book.model.graph.nodes(data="degree")),
            contested=self._contested(self.book.relations),
            version=version,
            entry=entries[0],
            downloads=downloads,
        )

    @property
    def summary(self) -> str:
        """What the site is, in one sentence."""
        relations, concepts = len(self.book.relations), len(self.book.addresses)
        size = f"{_counted(relations, 'relation')} between {_counted(concepts, 'concept')}"
        return f"{size}, each a sentence with its evidence and its source."

    def _contested(self, relations: Sequence[Said]) -> list[tuple[Said, ...]]:
        """Return the contested pairs among some relations, each with all that is said of it."""
        pairs = dict.fromkeys((s.relation["source"], s.relation["target"]) for s in relations if s.contested)
        return [self.book.of_pair[pair] for pair in pairs]

    def _page(self, template: str, path: str, **told: Any) -> SiteFile:
        return ready(path, page(template, path, self.settings, **told))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
