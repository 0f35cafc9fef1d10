"""The pieces of the sentences are the text again, with concepts and verbs marked where they stand."""

from graph.papers.marked_text import TextPiece, marked_text
from graph.papers.named_concepts import ConceptNames

NAMES = ConceptNames({"GABA": (), "Stress": (), "Block of nerves": ()})


def test_the_pieces_of_a_sentence_are_the_sentence() -> None:
    [found] = marked_text("  In mice, GABA reduced stress. ", NAMES)
    assert found.text == "In mice, GABA reduced stress."
    assert found.pieces == (
        TextPiece("In mice, "),
        TextPiece("GABA", "GABA"),
        TextPiece(" "),
        TextPiece("reduced", polarity="decreases"),
        TextPiece(" "),
        TextPiece("stress", "Stress"),
        TextPiece("."),
    )


def test_a_verb_in_the_name_of_a_concept_is_that_name() -> None:
    [found] = marked_text("Block of nerves", NAMES)
    assert found.pieces == (TextPiece("Block of nerves", "Block of nerves"),)


def test_each_paragraph_begins_with_a_sentence() -> None:
    assert [found.begins for found in marked_text("One. Two.\nThree.", NAMES)] == [True, False, True]


def test_a_text_without_letters_has_no_sentence() -> None:
    assert marked_text("", NAMES) == ()
