"""Rows from elsewhere are added once, in the words and under the names of the file; nothing in it changes."""

import pytest

from graph.editing.add_rows import with_rows
from graph.editing.new_rows import Addition, Reworded
from graph.model.concepts import Concept
from graph.reading.read import read

from ...tables import read_table

FILE = b"source;effect;target;polarity;pmid\r\nGABA;calms;Fear;decreases;1\r\n"
CONCEPTS = {
    "Norepinephrine": Concept("Norepinephrine", "transmitter", ("noradrenaline", "NA")),
    "Sodium": Concept("Sodium", "condition", ("NA",)),
    "Fear": Concept("Fear", "condition"),
}


def added(
    *rows: str, header: str = "source,effect,target,polarity,pmid", content: bytes = FILE, **options: bool
) -> Addition:
    into, _ = read(content, "relations.csv")
    assert into is not None
    return with_rows(content, into, read_table(header, *rows), CONCEPTS, **options)


def test_a_row_is_added_in_the_way_in_which_the_file_is_written() -> None:
    found = added("Stress,raises,Fear,increases,2")
    assert found == Addition(FILE + b"Stress;raises;Fear;increases;2\r\n", 1, unknown=("Stress",))


@pytest.mark.parametrize(
    "row", ["GABA,calms,Fear,decreases,1", "gaba,Calms,fear,down,PMID: 1", "GABA,calms,Fear,,", "GABA,calms,Fear,,1"]
)
def test_a_row_that_says_nothing_new_is_left_out(row: str) -> None:
    found = added(row)
    assert (found.content, found.added, [text.casefold() for text in found.repeated]) == (FILE, 0, ["gaba calms fear."])


@pytest.mark.parametrize("row", ["GABA,calms,Fear,,2", "GABA,calms,Fear,modulates,1", "GABA,eases,Fear,,"])
def test_another_source_or_effect_is_something_new(row: str) -> None:
    assert added(row).added == 1


def test_a_row_that_comes_twice_is_added_once() -> None:
    assert added("Stress,raises,Fear,up,", "Stress,raises,Fear,increases,").repeated == ("Stress raises Fear.",)


def test_words_and_names_of_others_are_written_as_ours_and_listed() -> None:
    found = added("noradrenaline,inhibits,fear,up,https://pubmed.ncbi.nlm.nih.gov/12/", "NA,does,Quux,blah,PMC12")
    assert found.content == FILE + b"Norepinephrine;inhibits;Fear;increases;12\r\nNA;does;Quux;blah;PMC12\r\n"
    assert found.reworded == (
        Reworded("source", "noradrenaline", "Norepinephrine", 1),
        Reworded("target", "fear", "Fear", 1),
        Reworded("polarity", "up", "increases", 1),
        Reworded("pmid", "https://pubmed.ncbi.nlm.nih.gov/12/", "12", 1),
    )
    assert found.unknown == ("NA", "Quux")


def test_names_stay_where_that_is_asked_for() -> None:
    assert added("noradrenaline,calms,Fear,,", known_names=False).unknown == ("noradrenaline",)


def test_a_blank_polarity_is_that_of_a_verb_that_leaves_no_doubt() -> None:
    assert added("Fear,inhibits,Sodium,,").reworded == (Reworded("polarity", "", "decreases", 1),)
    assert added("Fear,does not inhibit,Sodium,,").reworded == ()


def test_a_known_column_that_the_file_lacks_is_added_and_others_are_left_out_by_name() -> None:
    found = added(
        "A,calms,B,10.1000/1,0.7", header="source,effect,target,doi,score", content=b"source,effect,target\nX,eases,Y\n"
    )
    assert found.content == b"source,effect,target,doi\nX,eases,Y,\nA,calms,B,10.1000/1\n"
    assert found.left_out == ("score: 0.7",)


def test_a_file_with_rows_that_cannot_be_read_is_not_written_anew() -> None:
    content = b"source,effect,target\nX,eases,Y\nX,eases,Y,too much\n"
    found = added("A,calms,B,10.1000/1", header="source,effect,target,doi", content=content)
    assert (found.content, found.left_out) == (content + b"A,calms,B\n", ("doi: 10.1000/1",))


def test_the_type_of_a_listed_concept_stays_in_its_list() -> None:
    content = b"source,effect,target,source_type\nX,eases,Y,\n"
    found = added("fear,calms,B,protein", header="source,effect,target,source_type", content=content)
    assert found.content == content + b"Fear,calms,B,\n"


@pytest.mark.parametrize("cell", ["=1+1", "'=1+1"])
def test_a_cell_that_was_guarded_against_a_spreadsheet_says_again_what_it_said(cell: str) -> None:
    assert added(f"{cell},calms,Fear,,").unknown == ("=1+1",)


def test_a_letter_that_the_file_cannot_hold_is_refused_with_its_place() -> None:
    content = "source,effect,target\nMüller,eases,Y\n".encode("cp1252")
    with pytest.raises(ValueError, match="new row"):
        added("β-endorphin,eases,Y", header="source,effect,target", content=content)
