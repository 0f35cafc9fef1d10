"""A story becomes a deck that a reader of PowerPoint files understands."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image
from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.shapes.base import BaseShape
from pptx.shapes.group import GroupShape

from graph.dataset import Dataset, load
from graph.export.drawing import typeset
from graph.export.export_request import Refusal
from graph.export.slides.deck import NOTHING_SHOWN, deck
from graph.palette import Theme
from graph.stories.story import Story
from graph.wording import NOTE

from ..pictures import DAY

RELATIONS = (
    "source,effect,target,polarity,level,evidence,species,citation,year,doi\n"
    "GABA,generally calms,Inflammation,decreases,core,overview,human,An overview,,\n"
    "GABA,wakes,Mood,increases,research,animal,mouse,Doe. Mice at night,2001,10.1000/1\n"
)
STORIES = (
    "story,step,title,text,focus,level,select,speaker_note\n"
    "Calm,1,A brake,GABA calms.,GABA,core,GABA generally calms Inflammation,Say it slowly.\n"
    'Calm,2,In mice,"One study, with mice.",GABA,research,GABA wakes Mood,\n'
    "Calm,3,Nowhere,Nothing to see.,Mood,core,Sleep,Still told.\n"
)


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    folder = tmp_path_factory.mktemp("story")
    (folder / "relations.csv").write_text(RELATIONS, encoding="utf-8")
    (folder / "stories.csv").write_text(STORIES, encoding="utf-8")
    return load(folder / "relations.csv")


@pytest.fixture(scope="module")
def raw(dataset: Dataset) -> bytes:
    made = deck(dataset.model, dataset.stories[0], Theme.light, DAY)
    assert isinstance(made, bytes)
    return made


@pytest.fixture(scope="module")
def slides(raw: bytes) -> Deck:
    return Presentation(BytesIO(raw))


def texts(slides: Deck) -> list[list[str]]:
    return [[shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in slides.slides]


def test_the_slides_say_the_story_from_its_title_to_its_sources(slides: Deck, dataset: Dataset) -> None:
    assert texts(slides) == [
        ["Calm", "Neuroimmune Map · 3 steps", NOTE],
        [
            "A brake",
            "GABA calms.",
            "GABA generally calms Inflammation. A claim of an overview article, no study of its own. Source 1.",
            "Calm · 1 of 3",
        ],
        [
            "In mice",
            "One study, with mice.",
            "GABA wakes Mood. A study with animals (mice or mouse cells). Source 2.",
            "Calm · 2 of 3",
        ],
        ["Nowhere", f"Nothing to see. {NOTHING_SHOWN}", "Calm · 3 of 3"],
        [
            "Sources",
            "1. An overview\n2. Doe. Mice at night (2001). doi:10.1000/1",
            "",
            f"Data {dataset.version[:8]} · 2026-01-02 · {NOTE}",
        ],
    ]


HELD = "This map holds 1 finding about 2 concepts, from 1 paper. Evidence: 1"
DRAWN = "Concept map of 2 concepts and 1 relation, from 1 paper. Evidence: 1"


def test_the_notes_hold_what_to_say_and_the_sources_of_what_is_shown(slides: Deck) -> None:
    notes = [slide.notes_slide.notes_text_frame.text for slide in list(slides.slides)[1:4]]
    assert notes == [
        f"Say it slowly.\n{HELD} from reviews or overviews.\nSources of what is shown:\n1. An overview",
        f"{HELD} in animals.\nSources of what is shown:\n2. Doe. Mice at night (2001). doi:10.1000/1",
        "Still told.",
    ]


def maps(slides: Deck) -> list[GroupShape]:
    """Return the groups of the maps of a deck."""
    return [shape for slide in slides.slides for shape in slide.shapes if isinstance(shape, GroupShape)]


def shapes_in(group: GroupShape) -> list[BaseShape]:
    """Return the shapes of a group and of the groups in it."""
    return [
        shape for one in group.shapes for shape in ([one, *shapes_in(one)] if isinstance(one, GroupShape) else [one])
    ]


def test_a_map_is_shapes_to_move_a_concept_each_and_a_group_for_each_relation(slides: Deck) -> None:
    first = maps(slides)[0]
    assert [(shape.name, isinstance(shape, GroupShape)) for shape in first.shapes] == [
        ("GABA generally calms Inflammation.", True),
        ("GABA", False),
        ("Inflammation", False),
        ("Legend", True),
    ]
    said = {shape.name: shape.text_frame.text for shape in first.shapes if shape.has_text_frame}
    assert said == {"GABA": "GABA", "Inflammation": "Inflammation"}
    relation = first.shapes[0]
    assert isinstance(relation, GroupShape)
    assert relation._element.nvGrpSpPr.cNvPr.get("descr") == relation.name
    phrase = [shape.text_frame.text for shape in relation.shapes if shape.text_frame.text]
    assert [" ".join(text.split()) for text in phrase] == ["generally calms"]


def test_the_type_of_every_shipped_map_is_read_in_a_room() -> None:
    shipped = load(Path(__file__).parents[4] / "data" / "relations.csv")
    decks = [deck(shipped.model, story, Theme.light, DAY) for story in shipped.stories]
    found = [one for made in decks if isinstance(made, bytes) for one in maps(Presentation(BytesIO(made)))]
    smallest = {one.name: min(size_of(shape) for shape in one.shapes if shape.has_text_frame) for one in found}
    assert len(smallest) > 20
    assert {name: size for name, size in smallest.items() if size < 14} == {}


def size_of(shape: BaseShape) -> float:
    assert isinstance(shape, Shape)
    return float(shape.text_frame.paragraphs[0].font.size.pt)


def test_what_a_step_selects_is_lit_and_the_rest_steps_back(tmp_path: Path) -> None:
    rows = "source,effect,target\nGABA,calms,Stress\nGABA,lifts,Mood\n"
    (tmp_path / "relations.csv").write_text(rows, encoding="utf-8")
    steps = "story,step,title,focus,select\nA,1,All,GABA,\nA,2,One,GABA,GABA calms Stress\n"
    (tmp_path / "stories.csv").write_text(steps, encoding="utf-8")
    found = load(tmp_path / "relations.csv")
    made = deck(found.model, found.stories[0], Theme.light, DAY)
    assert isinstance(made, bytes)
    plain, pointed = maps(Presentation(BytesIO(made)))
    before, after = borders(plain), borders(pointed)
    assert {name for name, border in after.items() if border[0] == before[name][0]} == {"GABA", "Stress"}
    assert after["Stress"][1] > before["Stress"][1]


def borders(group: GroupShape) -> dict[str, tuple[str, int]]:
    """Return the colour and the width of the border of each concept."""
    concepts = [shape for shape in group.shapes if isinstance(shape, Shape)]
    return {shape.name: (str(shape.line.color.rgb), int(shape.line.width)) for shape in concepts}


def test_maps_lie_on_the_slide_and_say_their_propositions(slides: Deck) -> None:
    found = maps(slides)
    assert [shape._element.nvGrpSpPr.cNvPr.get("descr") for shape in found] == [
        f"{DRAWN} from reviews or overviews. GABA generally calms Inflammation.",
        f"{DRAWN} in animals. GABA wakes Mood.",
    ]
    for shape in found:
        assert min(shape.left, shape.top) >= 0
        assert shape.left + shape.width <= slides.slide_width
        assert shape.top + shape.height <= slides.slide_height


def test_slides_are_16_to_9_and_nothing_on_them_overlaps(slides: Deck) -> None:
    assert slides.slide_width / slides.slide_height == pytest.approx(16 / 9, rel=0.001)
    for slide in slides.slides:
        sides = sorted((shape.top, shape.top + shape.height) for shape in slide.shapes if shape.width > 9_000_000)
        assert all(above[1] <= below[0] for above, below in pairwise(sides))


def test_type_is_large_enough_for_a_room(slides: Deck) -> None:
    sizes = [
        paragraph.font.size.pt
        for slide in list(slides.slides)[1:4]
        for shape in slide.placeholders
        for paragraph in shape.text_frame.paragraphs
    ]
    assert min(sizes) >= 18


def test_the_same_story_on_the_same_day_is_the_same_file(dataset: Dataset, raw: bytes) -> None:
    assert deck(dataset.model, dataset.stories[0], Theme.light, DAY) == raw
    assert deck(dataset.model, dataset.stories[0], Theme.dark, DAY) != raw
    with ZipFile(BytesIO(raw)) as file:
        assert {info.date_time for info in file.infolist()} == {(2026, 1, 2, 0, 0, 0)}


def test_the_deck_says_its_title_and_its_day(slides: Deck) -> None:
    about = slides.core_properties
    assert (about.title, about.author, about.created.date()) == ("Calm", "Neuroimmune Map", date(2026, 1, 2))


def test_a_letter_that_no_font_has_is_named_where_it_is_drawn_and_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typeset, "_machine_fonts", tuple)
    (tmp_path / "relations.csv").write_text("source,effect,target\n中文,calms,Stress\n", encoding="utf-8")
    (tmp_path / "stories.csv").write_text("story,step,title\nA,1,B\n", encoding="utf-8")
    found = load(tmp_path / "relations.csv")
    as_shapes = deck(found.model, found.stories[0], Theme.light, DAY)
    assert isinstance(as_shapes, bytes)
    assert "中文" in [shape.name for shape in shapes_in(maps(Presentation(BytesIO(as_shapes)))[0])]
    made = deck(found.model, found.stories[0], Theme.light, DAY, "atlas")
    assert isinstance(made, Refusal)
    assert "中 (U+4E2D), 文 (U+6587)" in made.message


def test_controls_and_markup_of_a_file_are_text(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text("source,effect,target\n<b>A</b>,calms & co,{B}\n", encoding="utf-8")
    stories = "story,step,title,text\n<A> & B,1,C <c>,&amp;\n"
    (tmp_path / "stories.csv").write_text(stories, encoding="utf-8")
    found = load(tmp_path / "relations.csv")
    (story,) = found.stories
    steps = tuple(replace(step, title="C\x07 <c>") for step in story.steps)
    made = deck(found.model, replace(story, steps=steps), Theme.light, DAY)
    assert isinstance(made, bytes)
    assert texts(Presentation(BytesIO(made)))[1][:2] == ["C\ufffd <c>", "&amp;"]


def test_a_title_that_is_longer_than_the_properties_of_a_document_may_be_is_whole_on_its_slide(
    dataset: Dataset,
) -> None:
    (story,) = dataset.stories
    made = deck(dataset.model, replace(story, title="Calm " * 60), Theme.light, DAY)
    assert isinstance(made, bytes)
    slides = Presentation(BytesIO(made))
    assert slides.core_properties.title == ("Calm " * 60)[:255]
    assert texts(slides)[0][0].strip() == ("Calm " * 60).strip()


def test_a_step_that_names_no_kind_of_map_is_of_the_one_that_is_asked_for(dataset: Dataset) -> None:
    (story,) = dataset.stories
    steps = tuple(replace(step, layout=layout) for step, layout in zip(story.steps, ("", "atlas", ""), strict=True))
    made = deck(dataset.model, replace(story, steps=steps), Theme.light, DAY, "matrix")
    assert isinstance(made, bytes)
    found = [shape for slide in Presentation(BytesIO(made)).slides for shape in slide.shapes if shape.shape_type == 13]
    assert [shape._element.nvPicPr.cNvPr.get("descr").split(" of ")[0] for shape in found] == ["Matrix", "Atlas"]
    for shape in found:
        with Image.open(BytesIO(shape.image.blob)) as image:
            assert image.width / shape.width.inches > 150
            assert image.width / image.height == pytest.approx(shape.width / shape.height, rel=0.01)


def test_the_ways_that_a_step_offers_are_links_to_their_slides(dataset: Dataset) -> None:
    story = dataset.stories[0]
    steps = (replace(story.steps[0], next="2: The gut; elsewhere/1: Another story"), *story.steps[1:])
    told = replace(story, steps=steps)
    other = Story("elsewhere", "Elsewhere", story.steps)
    made = deck(dataset.model, told, Theme.light, DAY, stories=(told, other))
    assert isinstance(made, bytes)
    slides = list(Presentation(BytesIO(made)).slides)
    boxes = [shape for shape in slides[1].shapes if isinstance(shape, Shape) and shape.text_frame.text.startswith("→ ")]
    assert [(box.text_frame.text, box.click_action.target_slide) for box in boxes] == [
        ("→ The gut", slides[2]),
        ("→ Another story (Elsewhere)", None),
    ]
