"""A file with too much for one map is shown by part: its communities, one of them, what is around a concept."""

import pytest

from tests.web.parts.made import dataset_of_rows, many_concepts
from web.map.cache import model_of
from web.map.query_words import Query
from web.parts import parts, size_refusals
from web.parts.nesting import Entered
from web.parts.parts import is_by_part, is_large, part_of, shown_of

MANY = many_concepts()


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let more than a hundred relations be too many to be sent at once, and so many the most that are sent."""
    monkeypatch.setattr(size_refusals, "MOST_WHOLE", 100)
    monkeypatch.setattr(parts, "MOST_SENT", 100)
    parts._PARTS.clear()


def test_many_concepts_without_a_core_open_as_their_communities() -> None:
    part = part_of(MANY, {})
    assert (is_by_part(MANY), is_large(MANY), part.kind) == (True, False, "overview")
    assert (part.total, part.concepts, sorted(part.enters.values())) == (
        1280,
        1250,
        ["p0c0", "p1c0", "p2c0", "p3c0", "p4c0"],
    )
    assert len(model_of(part.dataset).relations) == 5


def test_few_concepts_and_a_core_open_as_ever() -> None:
    assert not is_by_part(dataset_of_rows("a,calms,b"))
    assert not is_by_part(many_concepts(level="core"))


def test_many_separate_pairs_open_page_by_page_and_keep_every_pair() -> None:
    pairs = dataset_of_rows(*(f"l{number},binds,r{number}" for number in range(100)))
    pages = [part_of(pairs, {"page": [str(page)]}) for page in range(1, 5)]
    first = part_of(pairs, {})
    assert (is_by_part(pairs), first.kind, first.pages, first.rest, first.concepts) == (True, "community", 4, 140, 200)
    assert [len(model_of(page.dataset).relations) for page in pages] == [30, 30, 30, 10]
    assert [len(model_of(page.dataset).beside) for page in pages] == [0, 0, 0, 0]


def test_concepts_that_hang_together_open_at_once() -> None:
    assert not is_by_part(dataset_of_rows(*(f"a,calms,b{number}" for number in range(200))))
    assert not is_by_part(dataset_of_rows(*(f"l{number},binds,r{number}" for number in range(60))))


def test_each_line_of_an_overview_has_the_words_of_its_relations() -> None:
    part = part_of(MANY, {})
    assert {tuple(words["polarity"]) for words in part.words.values()} == {()}
    assert part.words.keys() == set(model_of(part.dataset).relations.index)


def test_a_community_is_turned_page_by_page_and_no_member_is_missing() -> None:
    first = part_of(MANY, {"community": ["p3c7"]})
    assert (first.kind, first.entered) == ("community", (Entered("p3c0 · p3c1", "p3c0"),))
    assert (first.total, first.concepts, first.pages) == (255, 250, 5)
    seen: set[str] = set()
    for page in range(1, 6):
        shown = part_of(MANY, {"community": ["p3c0"], "page": [str(page)]}).dataset.graph
        assert shown is not None
        assert len(shown) <= 120
        seen |= {*shown}
    assert seen == {f"p3c{number}" for number in range(250)}
    assert part_of(MANY, {"community": ["p3c0"], "page": ["99"]}).query.page == 5


def test_all_of_a_file_that_is_not_large_can_be_had() -> None:
    assert part_of(MANY, {"whole": ["1"]}).dataset.version == MANY.version
    assert shown_of(MANY, {"focus": ["p0c0"]}) is MANY


@pytest.mark.usefixtures("large")
def test_around_a_concept_of_a_large_file_as_much_is_sent_as_can_be() -> None:
    part = part_of(MANY, {"focus": ["p0c0"]})
    graph = part.dataset.graph
    assert graph is not None
    assert (part.kind, part.total, part.concepts, graph.number_of_edges()) == ("near", 251, 252, 100)
    assert (graph.nodes["p0c0"]["degree"], shown_of(MANY, {"focus": ["p0c0"]}) is part.dataset) == (251, True)


@pytest.mark.usefixtures("large")
def test_a_large_file_that_is_all_one_is_turned_page_by_page() -> None:
    star = dataset_of_rows(*(f"hub,acts on,leaf{number}" for number in range(300)))
    part = part_of(star, {"whole": ["1"]})
    assert (part.kind, part.entered, part.total, part.pages, part.rest) == ("community", (), 300, 6, 241)
    assert len(model_of(part.dataset).relations) == 59
    last = part_of(star, {"page": ["6"]})
    assert (last.rest, len(model_of(last.dataset).relations)) == (0, 1)


def test_a_part_has_a_version_of_its_own_that_begins_as_that_of_the_file() -> None:
    queries: list[Query] = [{}, {"community": ["p0c0"]}, {"community": ["p1c0"]}]
    versions = {part_of(MANY, query).dataset.version for query in queries}
    assert len(versions) == 3
    assert {version[:8] for version in versions} == {MANY.version[:8]}
