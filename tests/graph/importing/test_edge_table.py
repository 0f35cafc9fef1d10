"""A table of edges in anybody's words becomes relations; what was taken for what is told, and nothing is lost."""

import csv
import io

import pytest

from graph.importing.draft_table import UnreadableError
from graph.importing.edge_table import NOTHING_ASKED, AskedColumns, edges_of
from graph.importing.formats import ImportFile
from graph.reading.read import result_of
from graph.vocabulary import REQUIRED_COLUMNS

SHOWN = (*REQUIRED_COLUMNS, "polarity", "pmid")


def brought(text: str, asked: AskedColumns = NOTHING_ASKED) -> list[tuple[str, ...]]:
    """The relations of a file, as its columns are then read; "" stands for a column that it does not have."""
    draft = edges_of(ImportFile("a.txt", text.encode()), asked)
    assert draft is not None
    first = result_of(draft.content, "a.txt")
    assert first.mapping is not None
    table = result_of(draft.content, "a.txt", chosen=first.mapping.suggest(draft.meant)).table
    assert table is not None
    assert draft.rows == len(table.frame)
    return [tuple(row.get(column, "") for column in SHOWN) for row in table.frame.to_dict("records")]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        # No line of names, and few words for many rows.
        (
            "TP53\tMDM2\tActivation\t1\nMYC\tBAX\tRepression\t2\nMYC\tTP53\tUnknown\t3\nTP53\tFAS\tActivation\t4\n",
            [
                ("TP53", "activates", "MDM2", "increases", ""),
                ("MYC", "suppresses", "BAX", "decreases", ""),
                ("MYC", "acts on", "TP53", "", ""),
                ("TP53", "activates", "FAS", "increases", ""),
            ],
        ),
        # Spaces between the cells, and a score.
        (
            "protein1 protein2 combined_score\nP1 P2 490\n",
            [("P1", "is linked to", "P2", "", "")],
        ),
        # Yes and no for each direction.
        (
            "source\ttarget\tis_stimulation\tis_inhibition\nA\tB\t1\t0\nA\tC\t0\t1\nA\tD\t1\t1\nA\tE\t0\t0\n",
            [
                ("A", "stimulates", "B", "increases", ""),
                ("A", "inhibits", "C", "decreases", ""),
                ("A", "stimulates or inhibits", "D", "", ""),
                ("A", "acts on", "E", "", ""),
            ],
        ),
        (
            "tf,confidence,target,mor\nA,C,B,-1\nA,C,D,1\n",
            [("A", "lowers", "B", "decreases", ""), ("A", "raises", "D", "increases", "")],
        ),
        # An arrow with a bar is a minus, a line alone is none.
        (
            "Gene1\tGene2\tDirection\nA\tB\t-|\nA\tC\t-\n",
            [("A", "lowers", "B", "decreases", ""), ("A", "acts on", "C", "", "")],
        ),
        (
            "regulator,gene,PMIDs\nA,B,11111111|22222222\nA,C,\n",
            [
                ("A", "is linked to", "B", "", "11111111"),
                ("A", "is linked to", "B", "", "22222222"),
                ("A", "is linked to", "C", "", ""),
            ],
        ),
        # Of the names and the numbers of two ends the names.
        (
            "#Id A\tId B\tOfficial Symbol A\tOfficial Symbol B\n1\t2\tTNF\tIL6\n",
            [("TNF", "is linked to", "IL6", "", "")],
        ),
        ('"SUID","shared name","weight"\n"1","A (calms) B","0.5"\n', [("A", "calms", "B", "", "")]),
        (
            "A: B, C\nB: C\nC: A\n",
            [
                ("A", "is linked to", "B", "", ""),
                ("A", "is linked to", "C", "", ""),
                ("B", "is linked to", "C", "", ""),
                ("C", "is linked to", "A", "", ""),
            ],
        ),
        (
            "A,B\nB,C\nC,A\n",
            [
                ("A", "is linked to", "B", "", ""),
                ("B", "is linked to", "C", "", ""),
                ("C", "is linked to", "A", "", ""),
            ],
        ),
        (
            "!gaf-version: 2.2\nU\tP1\tTNF\tlocated_in\tGO:1\tPMID:11111111\n",
            [("TNF", "located in", "GO:1", "", "11111111")],
        ),
    ],
)
def test_the_shapes_of_public_sets_become_relations(text: str, relations: list[tuple[str, ...]]) -> None:
    assert brought(text) == relations


def test_what_was_asked_for_goes_before_what_was_found() -> None:
    text = "who,whom,mode,note\nA,B,calms,x\n"
    asked = AskedColumns({"source": "whom", "target": "1", "effect": "Mode"})
    assert brought(text, asked) == [("B", "calms", "A", "", "")]
    assert brought(text, AskedColumns({"source": "who", "target": "whom"}, "eases")) == [("A", "eases", "B", "", "")]
    with pytest.raises(UnreadableError, match=r"a\.txt: it has no column 'whose'; its columns are 'who', 'whom'"):
        brought(text, AskedColumns({"source": "whose"}))


def test_every_column_stays_and_what_it_was_taken_for_is_told() -> None:
    draft = edges_of(
        ImportFile("a.csv", b"TF,Gene,Mode,PMID\nA,B,Activation,11111111\n"), AskedColumns({"effect": "Mode"})
    )
    assert draft is not None
    [row] = csv.DictReader(io.StringIO(draft.content.decode()))
    assert row == {
        "TF": "A",
        "Gene": "B",
        "Mode": "Activation",
        "PMID": "11111111",
        "effect": "activates",
        "polarity": "increases",
    }
    assert draft.told == (
        "'TF' as the source and 'Gene' as the target, 'Mode' as the effect.",
        "'PMID' as PubMed numbers, with a row for each.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "source,effect,target\nA,calms,B\n",
        "who,does,whom,note\nA,calms,B,x\n",
        "Dear diary\ntoday it rained\n",
        ",A,B\nA,0,1\nB,1,0\n",
        "gene\nTNF\n",
        "",
    ],
)
def test_what_has_its_columns_or_is_no_table_of_edges_is_left_as_it_is(text: str) -> None:
    assert edges_of(ImportFile("a.txt", text.encode())) is None
