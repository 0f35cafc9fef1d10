"""What is shown turns into words: the caption of a picture, a description for who does not see it, its sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields

from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.map_marks import relation_text, visible_boxes
from graph.model.identity import references
from graph.model.listing import records
from graph.papers.retractions import COLUMN, CROSS, doubt_of
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.views.view_paragraph import view_paragraph
from graph.wording import counted, source_links
from graph.year_span import UNTIL, last_year

FACET_NAMES = {"polarity": "sign", UNTIL: "known by"}
KINDS = {"map": "Concept map", "atlas": "Atlas", "matrix": "Matrix"}
_ALTERNATIVES = " or "


def caption(scope: Scope, filters: Filters, shown: int, all_relations: int, remark: str = "") -> str:
    """Return how much is shown, and by which focus, level and filters it was chosen, after the remark if there is one.

    >>> caption(Scope(("core",), "GABA", 1), Filters(polarity=("increases", "decreases")), 2, 414)
    '2 of 414 relations · level: core · focus: GABA and 1 step around it · sign: increases or decreases'
    >>> caption(Scope(folded=(("Th1 cell", "T cell"), ("Treg", "T cell"))), Filters(), 3, 4)
    '3 of 4 relations · folded: T cell'
    """
    parts = [f"{shown} of {counted(all_relations, 'relation')}"]
    parts += [f"level: {_ALTERNATIVES.join(scope.levels)}"] if scope.levels else []
    parts += [f"focus: {scope.focus} and {_around(scope)}"] if scope.focus else []
    parts += [f"folded: {', '.join(sorted({at for _, at in scope.folded}))}"] if scope.folded else []
    return " · ".join([*([remark] if remark else []), *parts, *_filters(filters)])


def _around(scope: Scope) -> str:
    """Return how far the map reaches from its focus.

    >>> _around(Scope((), "GABA", 2, "out", ("Mood",)))
    '2 steps out of it, grown by Mood'
    """
    where = {"out": "out of it", "in": "into it"}.get(scope.direction, "around it")
    grown = f", grown by {', '.join(scope.grown)}" if scope.grown else ""
    return f"{counted(scope.depth, 'step')} {where}{grown}"


def description(shown: FilteredPicture) -> str:
    """Return what the picture says: its kind and size in a paragraph, and its propositions in the file's order."""
    rows = shown.listing
    visible = visible_boxes(shown)
    concepts = len({box.name for box in shown.picture.boxes if box.kind == "concept" and box.id in visible})
    size = f"{counted(concepts, 'concept')} and {counted(len(rows), 'relation')}"
    told = view_paragraph(shown.model, rows, f"{KINDS[shown.picture.kind]} of {size}")
    return " ".join((told, *map(relation_text, records(rows))))


def sources(shown: FilteredPicture) -> tuple[str, ...]:
    """Return each source of a shown relation once, in the order of the file, with its DOI or PubMed number."""
    rows = shown.listing
    named = dict(zip(references(rows), records(rows), strict=True))
    return tuple(source_of(row) for reference, row in named.items() if reference)


def source_of(row: Mapping[str, str]) -> str:
    """Return the source that a relation names, with its year and its DOI or PubMed number; "" where it names none.

    What puts it in doubt is said with it.
    """
    said = f"{row['citation']} ({row['year']})" if row["citation"] and row["year"] else row["citation"] or row["year"]
    doubt = f"{CROSS} {row[COLUMN]}" if doubt_of(row) else ""
    return ". ".join(part for part in (said, *(name for name, _ in source_links(row)[:1]), doubt) if part)


def source_numbers(rows: Iterable[Mapping[str, str]]) -> Mapping[str, int]:
    """Return the number of each source that relations name, from 1, in their order."""
    named = dict.fromkeys(source for row in rows if (source := source_of(row)))
    return {source: number for number, source in enumerate(named, 1)}


def _filters(filters: Filters) -> Iterator[str]:
    for field in fields(filters):
        words: Sequence[str] | Iterable[str] = getattr(filters, field.name)
        if words and field.name == UNTIL:
            yield f"{FACET_NAMES[UNTIL]} {last_year(words)}"
        elif words:
            yield f"{FACET_NAMES.get(field.name, field.name)}: {_ALTERNATIVES.join(words)}"
