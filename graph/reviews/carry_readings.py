"""Concepts that are called otherwise turn into the cells of reviews.csv that go along with their new names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import networkx as nx

from graph.checked_rows import checked_rows
from graph.editing.cell_hits import CellHit, Hit, cells_with_places, edits_by_path
from graph.editing.rename_concept import Renaming
from graph.model.build import build
from graph.model.concepts import CONCEPTS_FILE
from graph.model.repeats import without_repeats
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reading.mentions import ENDS
from graph.reading.read import read
from graph.reading.table import Table
from graph.reviews.reading_state import digests_of
from graph.reviews.review import REVIEWS_FILE
from graph.schema import REVIEWS, needed_columns, optional_columns
from graph.wording import counted
from graph.writing.rewrite import rewrite

RELATION, DIGEST = "relation", "digest"
Claims = Mapping[int, tuple[str, str]]


def carry_readings(found: Renaming, path: Path, contents: Mapping[str, bytes]) -> Renaming:
    """Return the renaming with what it changes in reviews.csv; `contents` are those of the files by their paths.

    Where two concepts become one, a relation says something else than was read: its reviews stay as they are, and a
    note says so.
    """
    table = _reviews(path, contents)
    if table is None:
        return found
    before, after = _graph(path, contents), _graph(path, _with(found.hits, contents))
    hits = tuple(_hits(table, _claims(before), _claims(after)))
    if not found.merges:
        return replace(found, hits=(*found.hits, *hits))
    lost = sum(hit.name == DIGEST for hit in hits)
    if not lost:
        return found
    said = f"{counted(lost, 'second reading is', 'second readings are')} of what the two said apart and {{}} behind"
    return replace(found, notes=(*found.notes, said.format("stays" if lost == 1 else "stay")))


def carried_beside(hits: Sequence[CellHit], path: Path, contents: Mapping[str, bytes]) -> tuple[CellHit, ...]:
    """Return what changes in reviews.csv beside cells that are replaced, where that renames a concept.

    It does if no row has the former name any more and none had the new one. A row of which anything else changes says
    something else than was read.
    """
    table = _reviews(path, contents)
    before, after = _graph(path, contents), _graph(path, _with(hits, contents))
    if table is None or before is None or after is None:
        return ()
    others = [hit for hit in hits if hit.path != str(path) or _renames(hit, before, after)]
    renamed, now = _claims(_graph(path, _with(others, contents))), _claims(after)
    kept = {line: claim for line, claim in now.items() if renamed.get(line) == claim}
    chosen = {(hit.path, hit.line, hit.column) for hit in hits}
    found = _hits(table, _claims(before), kept)
    return tuple(hit for hit in found if (hit.path, hit.line, hit.column) not in chosen)


def _renames(hit: CellHit, before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> bool:
    return hit.name in ENDS and hit.after.strip() not in before and hit.before.strip() not in after


def _reviews(path: Path, contents: Mapping[str, bytes]) -> Table | None:
    """Return the rows of reviews.csv, None where there are none."""
    reviews = str(path.parent / REVIEWS_FILE)
    table = read(contents.get(reviews, b""), reviews, needed_columns(REVIEWS), optional_columns(REVIEWS))[0]
    return None if table is None or not len(table.frame) else table


def _with(hits: Iterable[Hit], contents: Mapping[str, bytes]) -> Mapping[str, bytes]:
    edits = edits_by_path(hits)
    return {name: rewrite(content, edits.get(name, ())) for name, content in contents.items()}


def _graph(path: Path, contents: Mapping[str, bytes]) -> nx.MultiDiGraph | None:
    concepts, references = (contents.get(str(path.parent / name)) for name in (CONCEPTS_FILE, REFERENCES_FILE))
    found = checked_rows(path, contents.get(str(path)), concepts, reference_bytes=references)
    if found.table is None:
        return None
    kept, repeats = without_repeats(found.table)
    return build(kept, found.concepts, repeats)


def _hits(reviews: Table, before: Claims, now: Claims) -> Iterator[CellHit]:
    """Yield the cells that name a relation, or the words that were read, which are other ones now."""
    same = [(claim, now[line]) for line, claim in before.items() if line in now]
    names = {
        RELATION: {claim[0]: other[0] for claim, other in same},
        DIGEST: {claim[1]: other[1] for claim, other in same},
    }
    for column, by_name in names.items():
        for hit, cell in cells_with_places(reviews, [column]):
            other = by_name.get(cell.strip(), "")
            if other not in ("", cell.strip()):
                yield replace(hit, after=other)


def _claims(graph: nx.MultiDiGraph | None) -> Claims:
    """Return the id and the claim digest of the relation of each line."""
    if graph is None:
        return {}
    digests = digests_of(graph)
    return {line: (id, digests[id]) for _, _, id, line in graph.edges(keys=True, data="line")}
