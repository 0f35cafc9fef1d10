"""A row of a listing turns into what pages say of it: a sentence with its evidence, its source and its addresses."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.colour_numbers import polarity_sign
from graph.papers.retractions import COLUMN, doubt_of
from graph.views.facts import Fact, cited, facts
from graph.wording import evidence_words, quotation, sentence, source_links
from web.site.addresses import on_the_map, relation_address


@dataclass(frozen=True)
class RelationText:
    """One relation as the pages say it; addresses are those from the folder of the whole site."""

    relation: Mapping[str, str]
    contested: bool
    source_address: str
    target_address: str

    @cached_property
    def address(self) -> str:
        """The address of the relation's own page."""
        return relation_address(self.relation)

    @property
    def map_address(self) -> str:
        """The address of the map with this relation selected."""
        return on_the_map(self.relation["id"])

    @property
    def sentence(self) -> str:
        """The whole proposition."""
        return sentence(self.relation["source"], self.relation["effect"], self.relation["target"])

    @property
    def sign(self) -> int:
        """The number of the polarity, as colours are counted."""
        return polarity_sign(self.relation["polarity"])

    @property
    def evidence(self) -> str:
        """How strong and in whom the evidence is."""
        return evidence_words(self.relation["evidence"], self.relation["species"])

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the row says besides the sentence, its source among it."""
        return facts(self.relation)

    @property
    def quote(self) -> str:
        """The sentence of the source that the row rests on, as a quotation."""
        return quotation(self.relation["quote"])

    @property
    def doubt(self) -> str:
        """What puts the paper in doubt, "" where nothing does."""
        return doubt_of(self.relation)

    @property
    def notice(self) -> str:
        """What puts the paper in doubt, and since when."""
        return self.relation[COLUMN] if self.doubt else ""

    @property
    def cited(self) -> str:
        """The citation with its year."""
        return cited(self.relation)

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """The names and addresses where the source can be read."""
        return source_links(self.relation)
