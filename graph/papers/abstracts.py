"""Records of papers turn into abstracts in which quotations are looked for; nothing shows them or hands them on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph.papers.folded_text import FoldedText, folded_text, quoted_parts
from graph.papers.paper_record import PaperRecord


@dataclass(frozen=True)
class Abstracts:
    """Folded titles and abstracts by the id of their paper; a paper with two ids stands under both."""

    texts: Mapping[str, tuple[FoldedText, ...]] = field(default_factory=dict, repr=False)

    def knows(self, ids: Iterable[str]) -> bool:
        """Return whether there is an abstract of a paper with one of these ids."""
        return any(id in self.texts for id in ids)

    def papers_with(self, quote: str, ids: Iterable[str]) -> list[str]:
        """Return those of the ids whose paper has this quotation, in their order."""
        parts = quoted_parts(quote)
        return [id for id in ids if any(text.holds(parts) for text in self.texts.get(id, ()))]


def holds_quote(record: PaperRecord, quote: str) -> bool:
    """Return whether the title or the abstract of a record has a quotation, word for word."""
    parts = quoted_parts(quote)
    return any(folded_text(text).holds(parts) for text in (record.title, record.abstract) if text)


def abstracts_of(records: Iterable[PaperRecord]) -> Abstracts:
    """Return the abstracts of records; several of one paper are all looked through."""
    texts: defaultdict[str, tuple[FoldedText, ...]] = defaultdict(tuple)
    for record in records:
        folded = tuple(folded_text(text) for text in (record.title, record.abstract) if text)
        for id in record.ids:
            texts[id] += folded
    return Abstracts(dict(texts))
