"""Whatever a file, an edit or an address holds, the answer is a diagnostic or a sentence, and never another exception.

A few examples of each are tried with the other tests, many more by `make fuzz`.
"""

import json
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from graph.dataset import Dataset, dataset_of, rows_of_content, with_expectations, with_reviews, with_stories
from graph.diagnostics.rules import RULES
from graph.editing.apply_fixes import fix, proposals
from graph.edits import Edit
from graph.importing.draft_table import UnreadableError
from graph.importing.edge_table import AskedColumns, edges_of
from graph.importing.formats import ImportFile
from graph.papers.inbox import inbox
from graph.papers.listed_paper import listed_papers
from graph.papers.marked_text import marked_text
from graph.papers.named_concepts import ConceptNames
from graph.papers.paper_library import PaperLibrary
from graph.papers.paper_library import from_bytes as from_library
from graph.papers.paper_library import to_bytes as to_library
from graph.papers.pasted_papers import pasted_papers
from graph.papers.read_abstracts import papers_in, parted
from graph.papers.reference_row import reference_row
from graph.reading.read import result_of
from graph.reading.sniff import sniff, text_of
from graph.saving.stored_draft import Damaged, StoredDraft, from_bytes
from graph.store.file_address import LEFT_OUT, file_path, is_address
from graph.store.store_act import act_in
from graph.writing.rewrite import rewrite
from tests.web.parts.made import many_concepts
from ui.live.card import card
from ui.live.slide import view_for
from web.downloads.file_query import file_query
from web.live.ballot import MOST_CHOICES, ballot_of
from web.live.share_address import share_address_of
from web.live.shared_record import BrokenRecordError, record_of
from web.map.query_words import unescaped
from web.map.story_step import story_step_of
from web.parts.parts import shown_of
from web.parts.whereabouts import place_of
from web.served.editions import Edition
from web.served.library_routes import served_library
from web.served.picture_query import PictureQuery, picture_query

from .hostile_input import ADDRESSES, CANARIES, CELLS, EDITS, FILES, MESSAGES, TABLES, damaged, paper_files

PATH = Path("data") / "relations.csv"
TABLE = (
    "source,effect,target,polarity,level\nGABA,calms,Stress,decreases,core\nStress,raises,Mood,increases,research\n"
    "Mood,lifts,T cell,,core\nStress,blocks,Mood,decreases,core\n"
)
STORY = "story,step,title,focus\nCalm,1,A brake,GABA\nCalm,2,Paths,Stress\n"
few = settings(
    deadline=None, max_examples=int(os.environ.get("FUZZ_EXAMPLES", 25)), suppress_health_check=list(HealthCheck)
)


def loaded(files: Mapping[str, bytes]) -> Dataset:
    """Return the dataset of the contents of files."""
    found = dataset_of(PATH, files["relations"], files.get("concepts"), reference_bytes=files.get("references"))
    found = with_reviews(found, files.get("reviews"))
    return with_expectations(with_stories(found, files.get("stories")), files.get("expectations"))


@cache
def sound() -> Dataset:
    """A small map with a story, which addresses are about."""
    return loaded({"relations": TABLE.encode(), "stories": STORY.encode()})


@cache
def many() -> Dataset:
    """A file that is shown by part."""
    return many_concepts()


@few
@given(FILES)
def test_any_tables_are_a_map_and_diagnostics(files: dict[str, bytes]) -> None:
    found = loaded(files)
    assert all(fault.code in RULES and fault.line >= 1 and fault.column >= 1 for fault in found.diagnostics)
    assert 0 <= found.refused <= found.rows
    "".join(map(str, found.diagnostics)).encode()
    if found.graph is not None:
        assert found.model.relations.index.is_unique


@few
@given(some.sampled_from(sorted(TABLES)), some.data())
def test_any_bytes_are_any_table(name: str, data: some.DataObject) -> None:
    raw = data.draw(some.binary(max_size=80) | damaged(",".join(TABLES[name]).encode() + b"\nGABA,1,Stress\n"))
    loaded({"relations": TABLE.encode(), name: raw})
    rows_of_content(raw, PATH.with_name(f"{name}.csv"))


CELL = some.text(some.sampled_from('AB1 -.|;:>"#()_é\0'), max_size=5)
ENDS_NAMES = some.sampled_from(
    ["TF", "Gene", "Gene 1", "Gene 2", "sign", "is_stimulation", "is_inhibition", "PMID", "name"]
)


@few
@given(
    some.lists(some.lists(CELL | ENDS_NAMES, max_size=5), max_size=6),
    some.sampled_from([",", ";", "\t", " ", "|"]),
    some.dictionaries(some.sampled_from(["source", "target", "effect"]), CELL, max_size=2),
)
def test_any_table_of_edges_is_read_or_refused_with_a_reason(
    rows: Sequence[Sequence[str]], separator: str, columns: Mapping[str, str]
) -> None:
    raw = "\n".join(map(separator.join, rows)).encode()
    for asked in (AskedColumns({}), AskedColumns(columns, "binds")):
        with suppress(UnreadableError):
            draft = edges_of(ImportFile("a.txt", raw), asked)
            found = result_of(draft.content if draft else raw, "a.csv")
            if draft and found.mapping:
                chosen = result_of(draft.content, "a.csv", chosen=found.mapping.suggest(draft.meant))
                assert chosen.read + chosen.refused >= draft.rows, raw


@few
@given(FILES)
def test_all_that_is_proposed_can_be_applied_and_loses_no_row(files: dict[str, bytes]) -> None:
    raw = files["relations"]
    found = dataset_of(PATH, raw, files.get("concepts"), reference_bytes=files.get("references"))
    offered = [fault for fault in proposals(found.diagnostics) if fault.path == str(PATH)]
    with suppress(ValueError):
        mended, _ = fix(raw, offered)
        assert dataset_of(PATH, mended, None).rows <= found.rows


@few
@given(FILES, EDITS)
def test_edits_are_written_or_refused_with_a_reason(files: dict[str, bytes], edits: Sequence[Edit]) -> None:
    raw = files["relations"]
    written = raw
    with suppress(ValueError):
        written = rewrite(raw, edits)
    assert edits or written == raw
    if written != raw:
        text_of(written, sniff(written)).encode("utf-8", "replace")
    rows_of_content(written, PATH)


@few
@given(ADDRESSES, some.sampled_from(["csv", "svg", "json", "relations", "deck", "<b>"]))
def test_any_address_is_understood_or_answered_with_a_sentence(address: str, kind: str) -> None:
    dataset, query = sound(), unescaped(parse_qs(address, keep_blank_values=True))
    found = picture_query(dataset, query)
    assert isinstance(found, PictureQuery) or found.strip().endswith(".")
    asked = file_query(dataset, kind, query)
    assert not isinstance(asked, str) or asked.strip().endswith(".")
    story_step_of(dataset, query)
    view = view_for(dataset, query, query.get("shape", [""])[-1])
    for id in (*query.get("id", ()), "GABA"):
        card(view, id) if view else None


@few
@given(ADDRESSES, ADDRESSES, some.sampled_from(["", "p0c0", "p1c3", "nowhere"]))
def test_any_address_names_a_part_of_a_file_with_many_concepts(address: str, words: str, name: str) -> None:
    dataset = many()
    query = unescaped(parse_qs(f"{address}&community={name}&concept={name}", keep_blank_values=True))
    json.dumps(place_of(dataset, query), allow_nan=False)
    part = Edition("any", shown_of(dataset, query), words=words)
    json.dumps(served_library(part), allow_nan=False).encode()
    found = picture_query(part.shown, query, dataset)
    assert isinstance(found, PictureQuery) or found.strip().endswith(".")


@few
@given(FILES)
def test_what_a_browser_gets_of_any_tables_is_json(files: dict[str, bytes]) -> None:
    found = loaded(files)
    if found.graph is not None:
        json.dumps(served_library(Edition("any", found)), allow_nan=False).encode()


@few
@given(paper_files(), some.sampled_from([{"GABA": [], "Stress": ["strain"]}, {name: [] for name in CANARIES}]))
def test_any_file_of_papers_is_papers_and_diagnostics(file: tuple[str, bytes], known: dict[str, list[str]]) -> None:
    name, raw = file
    papers, faults = parted(papers_in(raw, Path(name)))
    pasted, unread = pasted_papers(raw.decode("utf-8", "replace"))
    assert all(fault.code in RULES and fault.line >= 1 for fault in [*faults, *unread])
    library = PaperLibrary().with_records([*papers, *pasted])
    assert from_library(to_library(library)) == library
    for paper in inbox(library.papers, listed_papers(None), None):
        row = reference_row(paper.record, ())
        assert set(row) <= {*TABLES["references"]}
        marked_text(paper.record.abstract, ConceptNames(known))
        json.dumps([paper.heading, paper.about, row]).encode()


@few
@given(CELLS | some.text(max_size=30).map("s3://{}".format), CELLS)
def test_any_address_of_a_file_and_of_a_page_is_one_or_none(written: str, home: str) -> None:
    path = file_path(written)
    assert "@" not in str(path).removeprefix(f"{str(path).partition('://')[0]}://{LEFT_OUT}") or not is_address(path)
    for address in (home, f"http://{home}/", f"https://a{home}"):
        with suppress(ValueError):
            link = share_address_of(address, "localhost").link_to("0" * 24)
            assert link.startswith(("http://", "https://"))
            assert not set(link) & set(' <>"\\\n')


@few
@given(MESSAGES)
def test_any_message_asks_the_room_something_or_is_refused_with_a_reason(message: object) -> None:
    with suppress(ValueError):
        found = ballot_of(message)
        assert found is None or (2 <= len(found.choices) <= MOST_CHOICES and found.as_state()["id"] == found.id)


@few
@given(MESSAGES, some.binary(max_size=40))
def test_whatever_redis_and_stores_hold_is_left_out_or_what_was_written(message: object, raw: bytes) -> None:
    code, paths = "0" * 24, {"relations": PATH}
    for content in (json.dumps(message, default=str).encode(), raw):
        shown = [b"open", code.encode() + b"0" * 40, raw, content, raw, 0, [[raw, content], []]]
        for answer in (shown, [*shown[:2], b"1", content, b"2", 0, [[raw, b"1"]]]):
            with suppress(BrokenRecordError):
                record_of(code, answer)
        assert isinstance(from_bytes(content, paths), Damaged | StoredDraft)
        act_in(content)
