"""Rows are cited as in tests/cases/references.json; of its records the browser's modules write the same files."""

import json
from pathlib import Path
from typing import Any

import pytest

from graph.export.reference_formats import REFERENCE_WRITERS
from graph.export.references import references_by_relation
from web.map.reference_records import ADDRESSES, numbered_references

CASES = json.loads((Path(__file__).parents[2] / "cases" / "references.json").read_text(encoding="utf-8"))
# A case without a notice leaves its cell out.
COLUMNS = ("citation", "year", "doi", "pmid", "retraction notice")


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_rows_have_their_references(case: dict[str, Any]) -> None:
    rows = {f"r{place}": dict(zip(COLUMNS, cells, strict=False)) for place, cells in enumerate(case["rows"])}
    records, numbers = numbered_references(rows)
    assert (records, numbers) == (case["records"], case["numbers"])
    papers = list({paper.key: paper for paper in references_by_relation(rows).values()}.values())
    assert {ending: write(papers) for ending, write in REFERENCE_WRITERS.items()} == case["files"]


def test_the_addresses_of_the_cases_are_those_that_a_page_gets() -> None:
    assert CASES["addresses"] == ADDRESSES
