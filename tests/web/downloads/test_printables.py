"""What is handed out is made of what is shown, and each kind of reader opens it."""

import io
from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfReader

from graph.dataset import Dataset, load
from graph.export.handout.paper import Paper
from graph.palette import Theme
from graph.views.filters import Filters
from graph.views.scope import Scope
from web.downloads.printables import hand_outs, slides, whole_map
from web.downloads.view_files import PictureStyle
from web.map.choices import Choices
from web.map.view import View, view_of

TABLE = "source,effect,target,polarity\nGABA,calms,Stress,decreases\nSleep,lifts,Mood,increases\n"
STORIES = "story,step,title,text,focus\nCalm,1,GABA calms,It calms.,GABA\n"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text(TABLE)
    (tmp_path / "stories.csv").write_text(STORIES)
    return load(tmp_path / "relations.csv")


def view(dataset: Dataset) -> View:
    return view_of(dataset, Choices(Scope(), Filters(polarity=("decreases",))))


def text_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_a_hand_out_holds_what_is_shown_and_its_other_version_leaves_parts_of_it_out(dataset: Dataset) -> None:
    whole, puzzle = hand_outs(view(dataset), PictureStyle("My lesson"), Paper.letter)
    assert (whole.label, puzzle.label) == ("Sheet", "Sheet with blanks")
    said = text_of(whole.make())
    assert "My lesson" in said
    assert "GABA calms Stress" in said
    assert "Sleep" not in said
    assert "GABA calms Stress" not in text_of(puzzle.make())
    size = PdfReader(io.BytesIO(whole.make())).pages[0].mediabox
    assert (round(float(size.width)), round(float(size.height))) == (612, 792)


def test_each_story_becomes_slides(dataset: Dataset) -> None:
    (file,) = slides(dataset, Theme.light)
    assert (file.label, file.file_name.endswith(".pptx")) == ("Calm", True)
    deck = Presentation(io.BytesIO(file.make()))
    words = " ".join(shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame)
    assert "GABA calms" in words


def test_the_whole_map_becomes_a_page(dataset: Dataset) -> None:
    (file,) = whole_map(dataset)
    assert file.file_name.endswith(".html")
    assert file.make().startswith(b"<!doctype html>")
