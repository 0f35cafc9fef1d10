"""The contents of a site turn into the pages of its concepts and relations, and into the lists that lead to them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.concept_ids import address_of
from graph.model.wider import all_wider
from graph.vocabulary import FIRST_LEVEL
from graph.wording import counted
from web.site.addresses import ALL_RELATIONS, CHANGES, INDEX, on_the_map, shared_addresses
from web.site.changelog import ChangelogEntry
from web.site.contents import Group, SiteContents, in_a_row
from web.site.data_files import DataFile
from web.site.dataset_description import dataset_description
from web.site.defined_term import defined_term
from web.site.relation_text import RelationText
from web.site.render import page
from web.site.settings import Settings
from web.site.site_file import SiteFile, ready
from web.site.site_pictures import SitePicture


@dataclass(frozen=True)
class Pages:
    """Makes the pages of one site; `health` is what it says of how the data were checked."""

    contents: SiteContents
    settings: Settings
    health: str = ""

    def concepts(self, pictures: Mapping[str, SitePicture]) -> Iterator[SiteFile]:
        """Yield the page of each concept, with its picture where there is one, and of each name that is not enough."""
        for name, path in self.contents.addresses.items():
            relations = self.contents.of_concept[name]
            yield self._page(
                "concept",
                path,
                name=name,
                concept=self.contents.model.graph.nodes[name],
                tone=self.contents.tone(name),
                ids=[(id, address_of(id)) for id in self.contents.model.graph.nodes[name]["ids"]],
                term=defined_term(name, self.contents.model.graph.nodes[name], path, self.settings),
                wider=self._linked(all_wider(name, self.contents.model.wider)),
                narrower=self._linked(self.contents.model.narrower.get(name, ())),
                map_address=on_the_map(name),
                picture=pictures.get(name),
                relations=relations,
                groups=self.contents.groups(name),
                contested=self._contested(relations),
            )
        for path, names in shared_addresses(self.contents.addresses).items():
            yield self._page("which", path, choices=[(name, self.contents.addresses[name]) for name in names])

    def _linked(self, names: Iterable[str]) -> list[tuple[str, str]]:
        return [(name, self.contents.addresses[name]) for name in names]

    def relations(self) -> Iterator[SiteFile]:
        """Yield the page of each relation."""
        for text in self.contents.relations:
            source, target = text.relation["source"], text.relation["target"]
            others = tuple(other for other in self.contents.of_pair[source, target] if other is not text)
            back = self.contents.of_pair.get((target, source), ()) if source != target else ()
            yield self._page("relation", text.address, text=text, others=others, back=back)

    def all_relations(self) -> SiteFile:
        """Return the page that lists all relations by their source."""
        outward = (Group(name, self.contents.out_of(name)) for name in in_a_row(self.contents.addresses))
        return self._page("relations", ALL_RELATIONS, groups=[group for group in outward if group.relations])

    def changes(self, entries: Sequence[ChangelogEntry], paths: frozenset[str]) -> SiteFile:
        """Return the page of what has changed; items link to the pages among the paths."""
        return self._page("changes", CHANGES, entries=entries, paths=paths, base="")

    def index(
        self, version: str, entries: Sequence[ChangelogEntry], downloads: Sequence[DataFile], picture: SitePicture
    ) -> SiteFile:
        """Return the page that the site opens with."""
        core = tuple(text for text in self.contents.relations if text.relation["level"] == FIRST_LEVEL)
        return self._page(
            "index",
            INDEX,
            summary=self.summary,
            dataset=dataset_description(self.contents, entries, downloads, self.settings, self.summary),
            picture=picture,
            core=core,
            core_level=FIRST_LEVEL,
            types=self.contents.by_type,
            tones=self.contents.tones,
            addresses=self.contents.addresses,
            degrees=dict(self.contents.model.graph.nodes(data="degree")),
            contested=self._contested(self.contents.relations),
            version=version,
            entry=entries[0],
            downloads=downloads,
            health=self.health,
        )

    @property
    def summary(self) -> str:
        """What the site is, in one sentence."""
        relations, concepts = len(self.contents.relations), len(self.contents.addresses)
        size = f"{counted(relations, 'relation')} between {counted(concepts, 'concept')}"
        return f"{size}, each a sentence with its evidence and its source."

    def _contested(self, relations: Sequence[RelationText]) -> list[tuple[RelationText, ...]]:
        """Return the contested pairs among some relations, each with all that is said of it."""
        pairs = dict.fromkeys((s.relation["source"], s.relation["target"]) for s in relations if s.contested)
        return [self.contents.of_pair[pair] for pair in pairs]

    def _page(self, template: str, path: str, **values: Any) -> SiteFile:
        return ready(path, page(template, path, self.settings, **values))
