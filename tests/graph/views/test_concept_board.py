"""The board counts what stands behind each concept, says what is missing, and puts the worst first."""

from pathlib import Path

from graph.dataset import load
from graph.model.map_model import MapModel
from graph.views.concept_board import (
    ANIMALS_ONLY,
    NO_ID,
    NO_NOTE,
    NO_QUOTE,
    NOT_READ,
    NOT_VERIFIED,
    NOTHING_NEW,
    ONE_SOURCE,
    BoardFacts,
    BoardRow,
    concept_board,
    unused_gaps,
)

HEADER = "source,effect,target,polarity,evidence,species,citation,year,quote,note\n"
ROWS = (
    HEADER + "GABA,calms,Stress,decreases,human,human,A,2024,It calmed.,\n"
    "GABA,wakes,Stress,increases,animal,rat,B,2020,,\n"
    "Sleep,eases,Stress,decreases,animal,mouse,C,2001,It eased.,\n"
    "Sleep,lifts,Mood,increases,overview,,C,2001,,\n"
)


def model(folder: Path, rows: str = ROWS, reviews: str = "") -> MapModel:
    (folder / "relations.csv").write_text(rows, encoding="utf-8")
    if reviews:
        (folder / "reviews.csv").write_text(reviews, encoding="utf-8")
    return load(folder / "relations.csv").model


def test_each_concept_has_its_counts_and_gaps_the_worst_first(tmp_path: Path) -> None:
    none = (None, None, None)
    assert concept_board(model(tmp_path)) == (
        BoardRow("Sleep", 2, 1, 1, *none, "2001", True, True, 0, (NOTHING_NEW, ANIMALS_ONLY, ONE_SOURCE)),
        BoardRow("Mood", 1, 1, 0, *none, "2001", False, True, 0, (NO_QUOTE, NOTHING_NEW, ONE_SOURCE)),
        BoardRow("Stress", 3, 3, 2, *none, "2024", False, False, 1),
        BoardRow("GABA", 2, 2, 1, *none, "2024", False, False, 1),
    )


def test_a_pair_without_a_note_is_a_gap_where_others_have_one(tmp_path: Path) -> None:
    noted = ROWS.replace("C,2001,,\n", "C,2001,,a note\n")
    assert {row.concept for row in concept_board(model(tmp_path, noted)) if NO_NOTE in row.gaps} == {"Stress", "GABA"}


def test_a_note_in_one_row_explains_a_contested_pair(tmp_path: Path) -> None:
    noted = ROWS.replace("B,2020,,\n", "B,2020,,another dose\n")
    assert {row.concept: row.contested for row in concept_board(model(tmp_path, noted))}["Stress"] == 0


def test_readings_ids_and_verified_quotations_count_where_the_files_say_them(tmp_path: Path) -> None:
    found = model(tmp_path, reviews="relation,digest,reader,date,verdict\n")
    [verified, *_] = found.records
    rows = concept_board(found, BoardFacts({verified}, {"GABA": ("CHEBI:16865",)}))
    assert {row.concept: (row.verified, row.read, row.ids) for row in rows} == {
        **{"Sleep": (0, 0, 0), "Mood": (0, 0, 0), "Stress": (1, 0, 0), "GABA": (1, 0, 1)},
    }
    gaps = {row.concept: set(row.gaps) & {NOT_VERIFIED, NOT_READ, NO_ID} for row in rows}
    assert gaps == {"Sleep": {NOT_VERIFIED, NO_ID}, "Mood": {NO_ID}, "Stress": {NO_ID}, "GABA": set()}


def test_what_hardly_any_concept_has_is_missing_nowhere(tmp_path: Path) -> None:
    more = "".join(f"C{number},eases,D{number},decreases,human,human,E,2024,,\n" for number in range(10))
    without = ROWS.replace("It eased.", "").replace("It calmed.", "")
    rows = concept_board(model(tmp_path, without + more), BoardFacts(None, {"GABA": ("CHEBI:1",)}))
    assert {gap for row in rows for gap in row.gaps} & {NO_QUOTE, NO_ID} == set()
    assert unused_gaps(rows) == (NO_QUOTE, NOT_READ, NO_ID)


def test_a_file_without_quotations_or_years_lacks_none(tmp_path: Path) -> None:
    [first, second] = concept_board(model(tmp_path, "source,effect,target\nGABA,calms,Stress\n"))
    assert (first.concept, first.gaps, second.concept) == ("GABA", (ONE_SOURCE,), "Stress")
