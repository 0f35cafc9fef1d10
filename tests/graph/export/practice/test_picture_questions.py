"""A map with blanks can be labelled on a learning platform: its picture, its places and what is said afterwards."""

from datetime import date
from io import BytesIO
from itertools import combinations

from PIL import Image

from graph.export.practice.picture_questions import PictureQuestion, picture_questions
from graph.practice.items import items
from tests.models import model_of_text

DAY = date(2026, 1, 2)
TEXT = """source,effect,target,polarity,evidence,species,citation,year
Stress,raises,Cortisol,increases,human,human,Li. Stress. Cell,2020
Cortisol,may lower,Fever,decreases,animal,mouse,Ono. Fever. Cell,2021
Fever,tires,Muscle,decreases,,,,
Muscle,makes,Leptin,produces,,,,
"""
# Few concepts leave nothing that is surely wrong to choose among.
OTHERS = """Ghrelin,raises,Insulin,increases,,,,
Heparin,lowers,Gastrin,decreases,,,,
Renin,raises,Secretin,increases,,,,
"""


def made(text: str = TEXT) -> tuple[PictureQuestion, ...]:
    model = model_of_text(text + OTHERS)
    return picture_questions(model, items(model), DAY)


def test_blanks_are_numbered_and_stand_in_sentences_that_say_in_whom_it_was_seen() -> None:
    (picture,) = made()
    assert picture.name == "Map with 3 blanks: Cortisol, Muscle"
    assert picture.stems == (
        "In people: (1) raises Cortisol.",
        "Muscle makes (2).",
        "In mice: Cortisol may lower (3).",
        "(3) tires Muscle.",
    )
    assert [*picture.places] == ["Stress", "Leptin", "Fever"]
    assert picture.feedback[:2] == (
        "Stress raises Cortisol. "
        "Evidence: a study with people (people or human cells). Source: Li. Stress. Cell (2020).",
        "Cortisol may lower Fever. "
        "Evidence: a study with animals (mice or mouse cells). Source: Ono. Fever. Cell (2021).",
    )


def test_the_picture_has_the_size_that_moodle_leaves_as_it_is_and_no_places_cover_each_other() -> None:
    (picture,) = made()
    width, height = Image.open(BytesIO(picture.png)).size
    assert (width <= 600, height <= 400, len(picture.png) < 50_000) == (True, True, True)
    # The least that Moodle draws around a name of this length.
    room = (80, 38)
    for left, top in picture.places.values():
        assert (0 <= left <= width - room[0], 0 <= top <= height - room[1]) == (True, True)
    for one, other in combinations(picture.places.values(), 2):
        assert any(abs(here - there) >= size for here, there, size in zip(one, other, room, strict=True))


def test_the_same_relations_are_the_same_question_and_others_are_another_one() -> None:
    assert made() == made()
    others = made(TEXT.replace("Leptin", "Serotonin"))
    assert [one.key == other.key for one, other in zip(made(), others, strict=True)] == [False]


def test_only_relations_of_which_both_concepts_are_asked_for_are_on_a_picture() -> None:
    model = model_of_text(TEXT + OTHERS)
    assert picture_questions(model, [item for item in items(model) if item.kind != "source"], DAY) == ()


def test_names_that_no_font_can_draw_and_names_too_long_for_a_place_leave_the_questions_in_words() -> None:
    assert made(TEXT.replace("Cortisol", "Cortisol \U00013000")) == ()
    assert made(TEXT.replace("Leptin", "A name that is much longer than any place for it")) == ()
