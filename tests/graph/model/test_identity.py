"""Relation ids stay when rows move or are reworded."""

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model.identity import references, relation_ids

ROW = {"source": "GABA", "effect": "calms", "target": "Stress", "doi": "10.1000/1", "polarity": "decreases"}
COLUMNS = ("source", "effect", "target", "mechanism", "note")
ROWS = some.lists(some.tuples(*(some.sampled_from("ab") for _ in COLUMNS)), unique=True, max_size=12)


def ids(*rows: dict[str, str]) -> list[str]:
    return relation_ids(pd.DataFrame(rows, dtype=object))


def test_an_id_is_r_and_ten_hexadecimal_digits() -> None:
    assert ids(ROW) == ["r92cd9f728d"]


def test_an_id_stays_when_what_is_said_about_the_relation_changes() -> None:
    assert ids({**ROW, "polarity": "increases", "summary": "New.", "citation": "Book"}) == ids(ROW)


def test_an_id_changes_with_its_ends_its_effect_and_its_reference() -> None:
    others = [{**ROW, column: "other"} for column in ("source", "effect", "target", "doi")]
    assert len(set(ids(ROW, *others))) == 5


def test_the_reference_is_the_doi_else_the_pubmed_number_else_the_citation() -> None:
    frame = pd.DataFrame({"doi": ["d", "", "", ""], "pmid": ["p", "p", "", ""], "citation": ["c", "c", "c", ""]})
    assert references(frame) == ["d", "p", "c", ""]


def test_rows_that_share_an_id_are_numbered_by_their_content() -> None:
    first, second = {**ROW, "mechanism": "A"}, {**ROW, "mechanism": "B"}
    assert ids(first, second) == ["r92cd9f728d", "r92cd9f728d-2"]
    assert ids(second, first) == ["r92cd9f728d-2", "r92cd9f728d"]


def test_a_table_without_rows_has_no_ids() -> None:
    assert relation_ids(pd.DataFrame(columns=["source", "effect", "target"])) == []


@settings(deadline=None)
@given(ROWS.flatmap(lambda rows: some.tuples(some.just(rows), some.permutations(rows))))
def test_ids_are_unique_and_move_with_their_rows(orders: tuple[list[tuple[str, ...]], list[tuple[str, ...]]]) -> None:
    before, after = (
        dict(zip(rows, relation_ids(pd.DataFrame(rows, columns=COLUMNS, dtype=object)), strict=True)) for rows in orders
    )
    assert before == after
    assert len(set(before.values())) == len(before)
