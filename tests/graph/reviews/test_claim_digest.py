"""A digest is the same as long as a relation claims the same."""

import re

import pytest

from graph.reviews.claim_digest import CLAIM, claim_digest
from graph.schema import CLAIM_DIGEST

ROW = {
    **{
        "source": "GABA",
        "effect": "calms",
        "target": "Stress",
        "polarity": "decreases",
        "mechanism": "",
        "summary": "",
    },
    **{"evidence": "animal", "species": "mouse", "quote": "GABA calmed mice.", "doi": "10.1000/AB", "pmid": "7"},
    **{"citation": "Li 2020", "level": "core", "year": "2020", "source_type": "", "target_type": ""},
}


@pytest.mark.parametrize("column", [*CLAIM, "doi"])
def test_any_other_word_of_the_claim_makes_another_digest(column: str) -> None:
    assert claim_digest({**ROW, column: "other"}) != claim_digest(ROW)


@pytest.mark.parametrize("change", [{"level": "research"}, {"citation": "Li and others"}, {"doi": "10.1000/ab"}])
def test_what_is_no_claim_and_how_a_citation_is_written_change_nothing(change: dict[str, str]) -> None:
    assert claim_digest({**ROW, **change}) == claim_digest(ROW)


def test_a_paper_without_doi_is_known_by_its_number_and_without_that_by_its_citation() -> None:
    rows = [{**ROW, "doi": ""}, {**ROW, "doi": "", "pmid": ""}]
    digests = [claim_digest({**row, "citation": text}) for row in rows for text in ("Li", "Bhat")]
    assert (digests[0] == digests[1], digests[2] == digests[3]) == (True, False)


def test_a_digest_is_what_the_schema_lets_through_and_no_spreadsheet_takes_for_a_number() -> None:
    assert re.fullmatch(CLAIM_DIGEST, claim_digest(ROW))
