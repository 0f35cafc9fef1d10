"""Several names in one cell are noticed: in a source or target, among synonyms, and a direction that is not read."""

import pytest

from graph.checks.several_names import joined_synonyms, several_names, two_way_relations
from graph.edits import ChangeCell
from graph.reading.csv_text import table_of
from graph.reading.table import Table

from ...tables import read_table, typed_table


@pytest.mark.parametrize("name", ["Fear;Pain", "Fear | Pain", "Fear\nPain"])
def test_a_name_of_several_is_read_as_one_with_a_warning(name: str) -> None:
    table = read_table("source,effect,target", f'GABA,eases,"{name}"')
    assert [(fault.line, fault.column, fault.help) for fault in several_names(table)] == [
        (2, 3, "Write one row for each of them: 'Fear', 'Pain'.")
    ]


@pytest.mark.parametrize(
    "name",
    ["TNF-&alpha;", "2,4-dinitrophenol", "Th1/Th17 cell", "Fear;", "ACTH (1-24)", "=cmd|calc", "\x1b[1;31mred\x1b[0m"],
)
def test_other_names_are_one(name: str) -> None:
    assert list(several_names(read_table("source,effect,target", f'GABA,eases,"{name}"'))) == []


def test_a_word_for_both_directions_is_named_once_with_its_rows() -> None:
    table = typed_table(
        ["source", "effect", "target", "Directed?"], "A,meets,B,both", "C,meets,D,yes", "E,meets,F,both"
    )
    assert [(fault.line, fault.column, fault.message) for fault in two_way_relations(table)] == [
        (2, 4, "'both' in the column 'Directed?' is not read, in 2 rows")
    ]


def listed(synonyms: str) -> Table:
    return table_of("concepts.csv", ["name", "type", "synonyms"], [["Serotonin", "transmitter", synonyms]])


@pytest.mark.parametrize(
    ("cell", "text"),
    [("5-HT, enteramine", "5-HT; enteramine"), ("ACTH | corticotropin", "ACTH; corticotropin"), ("a, b, ", "a; b")],
)
def test_synonyms_joined_by_commas_or_bars_are_parted_by_the_fix(cell: str, text: str) -> None:
    (fault,) = joined_synonyms(listed(cell))
    assert fault.fix is not None
    assert fault.fix.edits == (ChangeCell(2, 3, text),)


@pytest.mark.parametrize("cell", ["2,4-D", "5-HT; amine, biogenic", "one name", ""])
def test_other_synonyms_stay(cell: str) -> None:
    assert list(joined_synonyms(listed(cell))) == []
