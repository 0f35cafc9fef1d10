"""The places where rows name a concept, as one would find them cell by cell."""

from functools import partial

from hypothesis import given
from hypothesis import strategies as some

from graph.reading.csv_text import table_of
from graph.reading.mentions import ENDS, Mention, Mentions, mentions
from graph.reading.table import Table

COLUMNS = ("source", "effect", "target", "source_type", "target_type")
WORD = some.sampled_from(["", "GABA", "Stress", "gaba", "Mood"])
TABLES = some.lists(some.tuples(*[WORD] * len(COLUMNS)), max_size=6).map(partial(table_of, "a.csv", COLUMNS))


def one_by_one(table: Table) -> list[Mention]:
    rows = zip(table.lines(), *map(table.cells, COLUMNS), strict=True)
    return [
        mention
        for line, source, _, target, source_type, target_type in rows
        for mention in (Mention(line, "source", source, source_type), Mention(line, "target", target, target_type))
    ]


def every(found: Mentions) -> list[Mention]:
    return list(found.at(found.codes >= 0))


@given(TABLES)
def test_mentions_are_those_of_the_cells_row_by_row(table: Table) -> None:
    found, expected = mentions(table), one_by_one(table)
    assert every(found) == expected
    assert found.names == tuple(dict.fromkeys(mention.name for mention in expected))
    first = {mention.name: mention for mention in reversed(expected)}
    assert list(found.firsts()) == [first[name] for name in found.names]
    assert found.counts == [sum(mention.name == name for mention in expected) for name in found.names]
    assert {name: list(found.of(name)) for name in found.names} == {
        name: [mention for mention in expected if mention.name == name] for name in found.names
    }
    assert found.names_last_first() == tuple(dict.fromkeys(mention.name for mention in reversed(expected)))


@given(TABLES)
def test_typed_mentions_are_those_with_a_name_and_a_type(table: Table) -> None:
    found = mentions(table)
    assert list(found.at(found.typed)) == [mention for mention in one_by_one(table) if mention.name and mention.type]
    assert {mention.end for mention in every(found)} <= {*ENDS}
