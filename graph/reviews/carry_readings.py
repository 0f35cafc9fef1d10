"""The renaming of a concept turns into one in which the reviews of its relations go along with their new names."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import networkx as nx

from graph.checked_rows import checked_rows
from graph.editing.cell_hits import CellHit, cells_with_places, edits_by_path
from graph.editing.rename_concept import Renaming
from graph.model.build import build
from graph.model.concepts import CONCEPTS_FILE
from graph.model.repeats import without_repeats
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reading.read import read
from graph.reading.table import Table
from graph.reviews.reading_state import digests_of
from graph.reviews.review import REVIEWS_FILE
from graph.schema import REVIEWS, needed_columns, optional_columns
from graph.wording import counted
from graph.writing.rewrite import rewrite

RELATION, DIGEST = "relation", "digest"


def carry_readings(found: Renaming, path: Path, contents: Mapping[str, bytes]) -> Renaming:
    """Return the renaming with what it changes in reviews.csv; `contents` are those of the files by their paths.

    Where two concepts become one, a relation says something else than was read: its reviews stay as they are, and a
    note says so.
    """
    reviews = str(path.parent / REVIEWS_FILE)
    table = read(contents.get(reviews, b""), reviews, needed_columns(REVIEWS), optional_columns(REVIEWS))[0]
    if table is None or not len(table.frame):
        return found
    hits = tuple(_hits(table, *_graphs(found, path, contents)))
    if not found.merges:
        return replace(found, hits=(*found.hits, *hits))
    lost = sum(hit.name == DIGEST for hit in hits)
    if not lost:
        return found
    said = f"{counted(lost, 'second reading is', 'second readings are')} of what the two said apart and {{}} behind"
    return replace(found, notes=(*found.notes, said.format("stays" if lost == 1 else "stay")))


def _graphs(
    found: Renaming, path: Path, contents: Mapping[str, bytes]
) -> tuple[nx.MultiDiGraph | None, nx.MultiDiGraph | None]:
    edits = edits_by_path(found.hits)
    after = {name: rewrite(content, edits.get(name, ())) for name, content in contents.items()}
    return _graph(path, contents), _graph(path, after)


def _graph(path: Path, contents: Mapping[str, bytes]) -> nx.MultiDiGraph | None:
    concepts, references = (contents.get(str(path.parent / name)) for name in (CONCEPTS_FILE, REFERENCES_FILE))
    found = checked_rows(path, contents.get(str(path)), concepts, reference_bytes=references)
    if found.table is None:
        return None
    kept, repeats = without_repeats(found.table)
    return build(kept, found.concepts, repeats)


def _hits(reviews: Table, before: nx.MultiDiGraph | None, after: nx.MultiDiGraph | None) -> Iterator[CellHit]:
    """Yield the cells that name a relation, or the words that were read, which are other ones now."""
    if before is None or after is None:
        return
    now = _claims(after)
    same = [(claim, now[line]) for line, claim in _claims(before).items() if line in now]
    names = {
        RELATION: {claim[0]: other[0] for claim, other in same},
        DIGEST: {claim[1]: other[1] for claim, other in same},
    }
    for column, by_name in names.items():
        for hit, cell in cells_with_places(reviews, [column]):
            other = by_name.get(cell.strip(), "")
            if other not in ("", cell.strip()):
                yield replace(hit, after=other)


def _claims(graph: nx.MultiDiGraph) -> dict[int, tuple[str, str]]:
    """Return the id and the claim digest of the relation of each line."""
    digests = digests_of(graph)
    return {line: (id, digests[id]) for _, _, id, line in graph.edges(keys=True, data="line")}
