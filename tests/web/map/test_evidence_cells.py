"""A relation gets what a badge says of its evidence."""

from web.map.evidence_cells import evidence_cells


def test_what_is_not_known_is_left_out() -> None:
    assert evidence_cells({"evidence": "animal", "species": "mouse"}) == {"grade": "animals", "species": "mouse"}
    assert evidence_cells({"evidence": "human", "species": "human"}) == {"grade": "people"}
    assert evidence_cells({"evidence": "", "species": "mouse"}) == {}
