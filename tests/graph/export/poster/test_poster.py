"""A poster is pages of exact size with map, legend, sources and code, in which no type is too small to read."""

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from graph.dataset import Dataset
from graph.export.export_request import ExportRequest, Refusal
from graph.export.handout.paper import SIZES, SMALLEST, Paper
from graph.export.poster.poster import poster
from graph.export.poster.poster_request import Orientation, PosterRequest
from graph.model.map_model import MapModel
from graph.views.filters import Filters
from graph.views.scope import Scope

from ..pdf_pages import smallest, text
from ..pictures import DAY, reading_of

ROWS = (
    "source,effect,target,polarity,source_type,target_type,citation,doi\n"
    "GABA,calms,Stress,decreases,transmitter,condition,First. One paper,10.1000/one\n"
    "Stress,raises,Cortisol,increases,condition,transmitter,Second. Another paper,10.1000/two\n"
    "Cortisol,calms,Inflammation,decreases,transmitter,immune process,First. One paper,10.1000/one\n"
)
LONG = "about things that act on each other " * 4
# Each row is from a paper of its own with a long name.
MANY = "source,effect,target,citation\n" + "".join(
    f"Concept {one % 5},acts on,Thing {one % 9},Author {one}. A paper {LONG}\n" for one in range(45)
)
REQUEST = ExportRequest(Scope(), day=DAY, title="What calms")
HERE = "https://map.example.org/?level="


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    return reading_of(tmp_path, ROWS)


def pages(model: MapModel, wanted: PosterRequest, request: ExportRequest = REQUEST) -> list[pypdf.PageObject]:
    made = poster(model, request, wanted)
    assert isinstance(made, bytes), made
    return list(pypdf.PdfReader(BytesIO(made)).pages)


def size(page: pypdf.PageObject) -> tuple[float, float]:
    return float(page.mediabox.width), float(page.mediabox.height)


@pytest.mark.parametrize("paper", [Paper.a3, Paper.a0])
def test_a_poster_is_one_page_of_its_paper_either_way_in_type_that_can_be_read(paper: Paper, dataset: Dataset) -> None:
    for way in Orientation:
        [page] = pages(dataset.model, PosterRequest(paper, way, address=HERE))
        width, height = SIZES[paper]
        assert size(page) == ((width, height) if way is Orientation.portrait else (height, width))
        assert smallest(page) >= SMALLEST - 0.01
        said = text(page)
        for part in (
            *("What calms", "3 of 3 relations", "This map holds 3 findings", "GABA", "increases 1", "decreases 2"),
            *("1. First. One paper. doi:10.1000/one", "2. Second. Another paper. doi:10.1000/two"),
            *(
                "calms [1]",
                "raises [2]",
                f"The map to explore: {HERE}",
                "2026-01-02 · For learning, not medical advice.",
            ),
        ):
            assert part in said, (part, said)


def test_without_an_address_there_is_no_code_and_nothing_is_said_of_it(dataset: Dataset) -> None:
    [bare], [coded] = (pages(dataset.model, PosterRequest(Paper.a3, address=address)) for address in ("", HERE))
    assert "map to explore" not in text(bare)
    assert len(bare.get_contents().get_data()) < len(coded.get_contents().get_data())


def test_names_are_larger_on_a_larger_paper_and_held_the_way_that_suits_the_map(dataset: Dataset) -> None:
    [small], [large] = (pages(dataset.model, PosterRequest(paper)) for paper in (Paper.a3, Paper.a0))
    assert size(small)[0] > size(small)[1]
    assert smallest(large) > smallest(small)


def test_a_filter_leaves_no_gap_and_numbers_what_is_left(dataset: Dataset) -> None:
    request = ExportRequest(Scope(), Filters(polarity=("increases",)), day=DAY)
    said = text(pages(dataset.model, PosterRequest(Paper.a3), request)[0])
    assert "1. Second. Another paper" in said
    assert "GABA" not in said
    assert "One paper" not in said


def test_many_sources_stand_below_the_map_or_on_sheets_of_their_own_and_none_is_lost(tmp_path: Path) -> None:
    model = reading_of(tmp_path, MANY).model
    request = ExportRequest(layout="atlas", day=DAY)
    first, *others = pages(model, PosterRequest(Paper.a3, Orientation.landscape), request)
    assert others
    assert "Author 7." not in text(first)
    [alone] = pages(model, PosterRequest(Paper.a0, Orientation.landscape), request)
    for said in (" ".join(map(text, others)), text(alone)):
        assert all(f"Author {number}. A paper" in said for number in range(45))
    assert min(map(smallest, others)) >= SMALLEST - 0.01


def test_tiles_are_a_plan_and_sheets_of_a4_which_together_show_all_of_it(dataset: Dataset) -> None:
    found = pages(dataset.model, PosterRequest(Paper.a2, Orientation.portrait, tiles=True, address=HERE))
    plan, *tiles = found
    assert {tuple(sorted(size(page))) for page in found} == {SIZES[Paper.a4]}
    assert text(plan).startswith("What calms A2 on 8 sheets of A4, in 4 rows of 2. 1. Print at 100 %")
    names = ["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2"]
    assert all(name in text(plan) for name in names)
    assert [text(tile).startswith(f"{name} What calms") for name, tile in zip(names, tiles, strict=True)] == [True] * 8
    said = " ".join(map(text, tiles))
    assert all(part in said for part in ("GABA", "Stress", "Cortisol", "Inflammation", "1. First. One paper", HERE))
    assert min(map(smallest, found)) >= SMALLEST - 0.01


def test_a_map_whose_names_could_not_be_read_is_refused_with_the_way_out(tmp_path: Path) -> None:
    model = reading_of(tmp_path, MANY).model
    request = ExportRequest(Scope(), layout="matrix", day=DAY)
    names = "source,effect,target\n" + "".join(f"A{one},acts on,B{one % 60}\n" for one in range(60))
    wide = reading_of(tmp_path, names).model
    assert isinstance(poster(model, request, PosterRequest(Paper.a0)), bytes)
    made = poster(wide, request, PosterRequest(Paper.a3))
    assert isinstance(made, Refusal)
    assert "Take A2, or show fewer relations by a focus, a level or a filter." in str(made)


def test_the_same_poster_on_the_same_day_is_the_same_file_and_says_what_it_shows(dataset: Dataset) -> None:
    first, second = (poster(dataset.model, REQUEST, PosterRequest(Paper.a3, address=HERE)) for _ in range(2))
    assert first == second
    assert isinstance(first, bytes)
    about = pypdf.PdfReader(BytesIO(first))
    assert about.metadata is not None
    assert (about.metadata.title, about.metadata["/CreationDate"]) == ("What calms", "D:20260102000000Z")
