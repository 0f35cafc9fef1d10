"""A hand-out is pages of exact size with the map, its propositions and sources as text, and a puzzle with its key."""

import re
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from graph.dataset import Dataset, load
from graph.export.export_request import ExportRequest
from graph.export.handout.blanks import LINE
from graph.export.handout.paper import SIZES, SMALLEST, Paper
from graph.export.handout.sheets import ELSEWHERE, TASK, TOO_SMALL, handout
from graph.views.filters import Filters
from graph.views.scope import Scope

from ....shipped import RELATIONS
from ...conftest import DATA
from ..pdf_pages import smallest, text
from ..pictures import DAY

CORE = ExportRequest(Scope(("core",)), day=DAY)
STRESS = ExportRequest(Scope((), "Perceived stress"), day=DAY, title="Stress in the nose")


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(DATA)


def pages(
    dataset: Dataset, request: ExportRequest, paper: Paper = Paper.a4, with_blanks: bool = False
) -> list[pypdf.PageObject]:
    made = handout(dataset.model, request, paper, with_blanks)
    assert isinstance(made, bytes)
    return list(pypdf.PdfReader(BytesIO(made)).pages)


def placed(page: pypdf.PageObject) -> list[tuple[float, str]]:
    """Return how far from the left each piece of text begins, in points."""
    found: list[tuple[float, str]] = []

    def note(part: str, outer: list[float], inner: list[float], *_: object) -> None:
        found.append((inner[4] * outer[0] + inner[5] * outer[2] + outer[4], part))

    page.extract_text(visitor_text=note)
    return found


def test_map_propositions_and_sources_are_text_on_one_page_where_they_fit(dataset: Dataset) -> None:
    [page] = pages(dataset, STRESS)
    said = text(page)
    assert said.startswith(
        f"Stress in the nose 4 of {len(RELATIONS)} relations · focus: Perceived stress and 1 step around it"
    )
    for part in (
        "Wound healing",
        "Propositions",
        "Perceived stress is linked to a higher risk of Common cold. [1]",
        "Hypnotherapy may reduce Perceived stress. [3]",
        "Sources",
        "doi:10.1056/NEJM199108293250903",
        f"Stress in the nose · data {dataset.version[:8]} · 2026-01-02 · For learning, not medical advice.",
        "page 1 of 1",
    ):
        assert part in said, said


@pytest.mark.parametrize(("paper", "size"), [(Paper.a4, (595.276, 841.89)), (Paper.letter, (612.0, 792.0))])
def test_every_page_has_exactly_the_size_of_the_paper(
    paper: Paper, size: tuple[float, float], dataset: Dataset
) -> None:
    found = pages(dataset, CORE, paper)
    assert len(found) == 2
    assert {(float(page.mediabox.width), float(page.mediabox.height)) for page in found} == {size} == {SIZES[paper]}


def test_every_proposition_stands_on_a_page_with_its_number_and_nothing_leaves_the_paper(dataset: Dataset) -> None:
    found = pages(dataset, CORE)
    said = " ".join(map(text, found))
    assert "1. Serotonin helps regulate Mood. [1]" in said
    assert "28. Hypnotherapy is said to support Immune defence. [1]" in said
    places: list[tuple[float, float]] = []

    def note(part: str, page: list[float], at: list[float], *rest: object) -> None:
        x, y = at[4] * page[0] + at[5] * page[2] + page[4], at[4] * page[1] + at[5] * page[3] + page[5]
        places.extend([(x, y)] if part.strip() else [])

    for page in found:
        page.extract_text(visitor_text=note)
    assert min(x for x, _ in places) >= 30
    assert max(x for x, _ in places) <= SIZES[Paper.a4][0]
    assert all(0 < y < SIZES[Paper.a4][1] for _, y in places)


def test_all_rows_of_the_map_stand_in_two_columns_and_no_type_is_too_small_to_read(dataset: Dataset) -> None:
    found = pages(dataset, ExportRequest(Scope(), day=DAY))
    assert len(found) <= 14
    assert ELSEWHERE in text(found[0])
    last = found[-1].mediabox
    assert (float(last.width), float(last.height)) == SIZES[Paper.a4][::-1]
    assert min(map(smallest, found)) >= SMALLEST
    lefts = {round(x) for x, said in placed(found[1]) if re.match(r"\d+\.$", said.strip())}
    assert (min(lefts) < 60, max(lefts) > 290) == (True, True)


def test_a_map_that_no_page_can_show_in_readable_type_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text(
        "source,effect,target\n" + "".join(f"Something {one},acts on,Another {one}\n" for one in range(60))
    )
    said = " ".join(map(text, pages(load(tmp_path / "relations.csv"), ExportRequest(layout="matrix", day=DAY))))
    assert TOO_SMALL in said
    assert "60. Something 59 acts on Another 59." in said


def test_with_blanks_the_propositions_are_a_puzzle_and_the_last_page_is_the_key(dataset: Dataset) -> None:
    found = pages(dataset, CORE, with_blanks=True)
    said = " ".join(map(text, found[:-1]))
    assert TASK in said
    assert LINE in said
    assert "Hypnotherapy" not in said
    assert text(found[-1]).startswith("Key 1. Mood 2. can produce 3. Inflammation")
    assert "Hypnotherapy" in text(found[-1])


def test_filters_hold_for_the_sheet_too(dataset: Dataset) -> None:
    request = ExportRequest(Scope((), "Perceived stress"), Filters(polarity=("decreases",)), day=DAY)
    said = text(pages(dataset, request)[0])
    assert "1. Perceived stress is linked to slower Wound healing." in said
    assert "Common cold" not in said


def test_the_same_sheet_on_the_same_day_is_the_same_file(dataset: Dataset) -> None:
    first, second = (handout(dataset.model, STRESS, Paper.a4) for _ in range(2))
    assert first == second
    assert isinstance(first, bytes)
    about = pypdf.PdfReader(BytesIO(first)).metadata
    assert about is not None
    assert (about.title, about["/CreationDate"]) == ("Stress in the nose", "D:20260102000000Z")
