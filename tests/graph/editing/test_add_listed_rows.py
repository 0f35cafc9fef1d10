"""Concepts, steps and papers from elsewhere are added once, in our words; what says something else is named."""

from graph.diagnostics.name_forms import spelling_form
from graph.editing.add_listed_rows import with_listed_rows
from graph.editing.new_rows import Addition, Reworded
from graph.reading.read import read
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, STORIES, Schema, needed_columns, optional_columns

CONCEPT_FILE = b"name,type,synonyms\nNorepinephrine,transmitter,noradrenaline; NA\nFear,condition,\n"
STORY_FILE = b"story,step,title,focus\nCalm,1,A brake,GABA\n"
REFERENCE_FILE = b"key,year,doi\nli2020,2020,10.1000/1\n"
NAMES = {spelling_form(name): "Norepinephrine" for name in ("Norepinephrine", "noradrenaline")}


def added(schema: Schema, content: bytes, text: str, known: tuple[str, ...] = ("GABA",)) -> Addition:
    columns = needed_columns(schema), optional_columns(schema)
    into, rows = (read(raw, "file.csv", *columns)[0] for raw in (content, text.encode()))
    assert into is not None
    assert rows is not None
    return with_listed_rows(schema, content, into, rows, NAMES, known)


def test_a_new_concept_is_added_and_one_that_is_there_is_not() -> None:
    rows = "Fear,condition,\nnoradrenaline,transmiter,NA\nSleep,brain funktion,rest\nSleep,brain function,\n"
    assert added(CONCEPTS, CONCEPT_FILE, f"name,type,synonyms\n{rows}") == Addition(
        CONCEPT_FILE + b"Sleep,brain function,rest\n",
        1,
        repeated=("Fear", "Norepinephrine", "Sleep"),
        reworded=(Reworded("type", "brain funktion", "brain function", 1),),
    )


def test_a_concept_with_another_type_or_name_is_left_out_and_named() -> None:
    found = added(CONCEPTS, CONCEPT_FILE, "name,type,synonyms\nfear,transmitter,\nFear,condition,dread\n")
    assert found == Addition(CONCEPT_FILE, 0, other=("fear", "Fear"))


def test_a_column_that_the_file_lacks_is_added_and_an_unknown_one_is_named() -> None:
    found = added(CONCEPTS, b"name,type\nFear,condition\n", "name,type,definition,score\nSleep,organ,Rest.,1\n")
    assert found.content == b"name,type,definition\nFear,condition,\nSleep,organ,Rest.\n"
    assert found.left_out == ("score: 1",)


def test_a_step_that_is_there_is_left_out_and_a_taken_number_becomes_the_next_one() -> None:
    rows = "Calm,3,A brake,GABA\ncalm,1,A lift,noradrenaline\nMood,2,All,Quux\nMood,x,Rest,\n"
    found = added(STORIES, STORY_FILE, f"story,step,title,focus\n{rows}")
    assert found == Addition(
        STORY_FILE + b"calm,2,A lift,Norepinephrine\nMood,2,All,Quux\nMood,3,Rest,\n",
        3,
        repeated=("Calm, A brake",),
        reworded=(
            Reworded("step", "1", "2", 1),
            Reworded("focus", "noradrenaline", "Norepinephrine", 1),
            Reworded("step", "x", "3", 1),
        ),
        unknown=("Norepinephrine", "Quux"),
    )


def test_an_expectation_is_there_once_whatever_its_note_says() -> None:
    file = b"source,direction,target,note\nGABA,lowers,Fear,known\n"
    rows = "GABA,lowers,Fear,\nGABA,raises,Fear,\nnoradrenaline,raises,Quux,\n"
    assert added(EXPECTATIONS, file, f"source,direction,target,note\n{rows}") == Addition(
        file + b"GABA,raises,Fear,\nNorepinephrine,raises,Quux,\n",
        2,
        repeated=("GABA lowers Fear",),
        reworded=(Reworded("source", "noradrenaline", "Norepinephrine", 1),),
        unknown=("Fear", "Norepinephrine", "Quux"),
    )


def test_a_paper_is_known_by_its_key_and_by_its_numbers() -> None:
    rows = "LI2020,,\nother,2020,https://doi.org/10.1000/1\nli2020,2021,\nnew2021,2021,doi:10.1000/2\n"
    assert added(REFERENCES, REFERENCE_FILE, f"key,year,doi\n{rows}") == Addition(
        REFERENCE_FILE + b"new2021,2021,10.1000/2\n",
        1,
        repeated=("LI2020", "other"),
        reworded=(Reworded("doi", "doi:10.1000/2", "10.1000/2", 1),),
        other=("li2020",),
    )
