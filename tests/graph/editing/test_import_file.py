"""A file from elsewhere becomes a draft that is read, without any help, as it was understood when it came."""

import re
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as some

from graph.dataset import rows_of_content
from graph.editing.import_file import adopted, with_signs_in_words
from graph.reading.column_mapping import OWN
from graph.reading.csv_text import table_of
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS, needed_columns, optional_columns
from graph.writing.spreadsheet import for_spreadsheet

KINDS = {
    "relations.csv": (needed_columns(RELATIONS), optional_columns(RELATIONS)),
    "concepts.csv": (needed_columns(CONCEPTS), optional_columns(CONCEPTS)),
}
NASTY = some.text(some.sampled_from("=+-@'\"\t,;a5 é"), max_size=4)
NAMES = some.sampled_from(
    [
        *("type", "description", "direction", "sign", "From", "to", "source", "class", "link", "sources", "Term", "x"),
        *("'=note", "=note", "", "name", "definition", "synonym", "effect", "polarity", "organism"),
    ]
)


def understood(raw: bytes, name: str, chosen: dict[int, str] | None = None) -> ReadResult:
    """What the file is read as when the columns of these numbers are chosen to mean that."""
    found = result_of(raw, name, *KINDS[name])
    assert found.mapping is not None
    mapping = found.mapping
    for number, column in (chosen or {}).items():
        mapping = mapping.choose(number, column)
    return result_of(raw, name, *KINDS[name], mapping)


def read_alone(raw: bytes, name: str) -> Table:
    table, faults = rows_of_content(raw, Path(name))
    assert table is not None, faults
    return table


def cells(table: Table) -> list[list[str]]:
    return [list(map(str, table.frame.columns)), *table.frame.values.tolist()]


def test_chosen_columns_are_named_and_everything_else_stays_as_it_was() -> None:
    raw = b'\xef\xbb\xbfMy table\r\n\r\n"who";does;whom;note\r\nGABA;"calms";Stress;1\r\n'
    found = understood(raw, "relations.csv", {1: "source", 2: "effect", 3: "target"})
    assert adopted(raw, found) == raw.replace(b'"who";does;whom', b'"source";effect;target')


def test_a_file_that_says_what_it_is_stays_as_it_is() -> None:
    raw = b"source|effect|target|note\na|b|c|d\n"
    assert adopted(raw, understood(raw, "relations.csv")) == raw


def test_guarded_cells_say_again_what_they_said() -> None:
    raw = b"source,effect,target,'=note\nGABA,calms,'=1+1,'tis\n"
    assert adopted(raw, understood(raw, "relations.csv")) == b"source,effect,target,=note\nGABA,calms,=1+1,'tis\n"


def test_a_column_that_was_chosen_to_be_its_own_is_not_read_as_a_known_one() -> None:
    raw = b"source,effect,target,sign\na,b,c,increases\n"
    found = understood(raw, "relations.csv", {4: ""})
    assert adopted(raw, found) == raw.replace(b"sign", b"sign (own)")
    raw = b"name,type,meaning\nGABA,transmitter,calm\n"
    found = understood(raw, "concepts.csv", {3: ""})
    assert adopted(raw, found) == raw.replace(b"meaning", b"meaning (own)")


def test_a_column_that_was_chosen_to_be_its_own_is_none_of_ours_where_its_cells_are_not() -> None:
    raw = b"source,effect,target,polarity,type\r\na,b,c,y,x\r\na,b,d,y z,x\r\n"
    found = understood(raw, "relations.csv", {4: "", 5: "source_type"})
    assert adopted(raw, found).splitlines()[0] == b"source,effect,target,polarity (own),source_type"


def test_a_column_of_its_own_keeps_a_name_that_nobody_takes_for_another() -> None:
    raw = b"source,effect,target,summary,description\na,b,c,d,e\n"
    assert adopted(raw, understood(raw, "relations.csv")) == raw


def test_two_columns_that_change_places_are_told_apart() -> None:
    raw = b"source,effect,target\nStress,is calmed by,GABA\n"
    found = understood(raw, "relations.csv", {1: "target", 3: "source"})
    assert adopted(raw, found) == b"target,effect,source\nStress,is calmed by,GABA\n"


def test_names_that_would_be_the_same_are_told_apart() -> None:
    raw = b"source,effect,target,=x,'=x\na,b,c,1,2\n"
    assert adopted(raw, understood(raw, "relations.csv")) == b"source,effect,target,=x,=x (own)\na,b,c,1,2\n"


def test_concepts_below_a_title_are_found_where_they_were_found_first() -> None:
    raw = "Meine Begriffe;\nBegriff;Art\nGABA;transmitter\n".encode("cp1252")
    first = result_of(raw, "concepts.csv", *KINDS["concepts.csv"])
    assert first.mapping is not None
    found = understood(raw, "concepts.csv", {1: "name", 2: "type"})
    assert found.table is not None
    assert read_alone(adopted(raw, found), "concepts.csv").frame.equals(found.table.frame)


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(ValueError, match="this is no table"):
        adopted(b"<html>", result_of(b"<html>", "relations.csv"))
    with pytest.raises(ValueError, match="this is no table"):
        adopted(b"a,b\n1,2\n", result_of(b"a,b\n1,2\n", "relations.csv"))


@some.composite
def choices(draw: some.DrawFn) -> tuple[str, bytes, dict[int, str]]:
    """A file with any column names, and for each needed column and some others the number of the one that is meant."""
    name = draw(some.sampled_from([*KINDS]))
    needed, others = KINDS[name]
    header = draw(some.lists(NAMES, min_size=len(needed), max_size=7))
    meant = draw(some.permutations([*needed, *draw(some.lists(some.sampled_from(others), unique=True, max_size=2))]))
    numbers = draw(some.permutations(range(1, len(header) + 1)))
    rows = draw(some.lists(some.sampled_from(["increases", "human", "y", "y z"]), min_size=2, max_size=2, unique=True))
    delimiter = draw(some.sampled_from(",;\t"))
    lines = [delimiter.join(header), *(delimiter.join([cell] * len(header)) for cell in rows)]
    return name, ("\r\n".join(lines) + "\r\n").encode(), dict(zip(numbers, meant, strict=False))


def header_of(raw: bytes) -> list[str]:
    first = raw.split(b"\r\n")[0].decode()
    return re.split("[,;\t]", first)


@settings(deadline=None, max_examples=60)
@given(choices())
def test_the_draft_is_read_alone_as_the_chosen_columns_said(case: tuple[str, bytes, dict[int, str]]) -> None:
    name, raw, chosen = case
    first = result_of(raw, name, *KINDS[name])
    assume(first.mapping is not None and first.mapping.matches[0].header == header_of(raw)[0])
    numbers = range(1, len(header_of(raw)) + 1)
    found = understood(raw, name, {number: chosen.get(number, "") for number in numbers})
    assume(found.table is not None)
    assert found.table is not None
    result = adopted(raw, found)
    again = read_alone(result, name)
    known = [match.column for match in found.mapping.matches] if found.mapping else []
    # What is chosen for cells that are nothing for it makes the column one of the file's own again.
    names = zip(again.frame.columns, known, strict=True)
    read_as = [column.removesuffix(OWN) if chosen_as else column for column, chosen_as in names]
    assert [column if column in sum(KINDS[name], ()) else "" for column in read_as] == known
    assert again.frame.values.tolist() == found.table.frame.values.tolist()
    assert result.split(b"\r\n", 1)[1] == raw.split(b"\r\n", 1)[1]


@some.composite
def tables(draw: some.DrawFn) -> tuple[str, Sequence[str], list[list[str]]]:
    name = draw(some.sampled_from([*KINDS]))
    own = draw(some.sampled_from(["my note", "=own", "'=own", "-", "'", "@x,y"]))
    columns = [*KINDS[name][0], *KINDS[name][1][:2], own]
    cells = some.lists(NASTY, min_size=len(columns), max_size=len(columns)).filter(lambda row: "".join(row).strip())
    return name, columns, draw(some.lists(cells, max_size=4))


@settings(deadline=None, max_examples=40)
@given(tables())
@example(("concepts.csv", ["name", "type", "=own"], [["'=1", "-5", "'-5+1"]]))
def test_an_export_for_a_spreadsheet_comes_back_as_the_table_that_it_was(
    case: tuple[str, Sequence[str], list[list[str]]],
) -> None:
    name, columns, rows = case
    exported = for_spreadsheet(table_of(name, columns, rows))
    again = read_alone(adopted(exported, understood(exported, name)), name)
    # Cells that are nothing for a known column make it one of the file's own.
    assert [[name.removesuffix(OWN) for name in cells(again)[0]], *cells(again)[1:]] == [list(columns), *rows]
    assert isinstance(again.frame, pd.DataFrame)


def test_a_column_of_signs_becomes_listed_words_and_all_else_stays() -> None:
    raw = b"source;effect;target;Sign\nA;eases;B;+\nB;eases;C;up \nC;eases;D;?\nD;eases;E;-\n"
    columns = KINDS["relations.csv"]
    mapping = result_of(raw, "", *columns).mapping
    assert mapping is not None
    result = result_of(raw, "", *columns, mapping.suggest({}))
    worded = raw.replace(b"+", b"increases").replace(b"up ", b"increases").replace(b";-", b";decreases")
    assert with_signs_in_words(adopted(raw, result), result.mapping) == worded.replace(b"Sign", b"polarity")
    own = raw.replace(b"Sign", b"polarity")
    assert with_signs_in_words(own, result_of(own, "", *columns).mapping) == own
    assert with_signs_in_words(raw, None) == raw
