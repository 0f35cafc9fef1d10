"""Entities and tags of web pages are named, with the letters that they stand for as the fix."""

import pytest

from graph.checks.all_checks import check_relations
from graph.checks.markup_checks import NOTHING_ELSE, markup
from graph.diagnostics.name_forms import spelling_form
from graph.edits import ChangeCell

from ...tables import read_table


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("IFN-&gamma;", "IFN-γ"),
        ("H<sub>2</sub>O<sub>2</sub>", "H2O2"),
        ("<em>Toxoplasma</em> &#8211; infection", "Toxoplasma – infection"),
        ("fear<br/>of spiders", "fear of spiders"),
        ("&#x3b2;-endorphin", "β-endorphin"),
        ("&lt;i&gt;Toxoplasma&lt;/i&gt;", "Toxoplasma"),
        ("TNF-&amp;alpha;", "TNF-α"),
    ],
)
def test_the_fix_writes_what_a_web_page_would_show(cell: str, text: str) -> None:
    (fault,) = markup(read_table("source,effect,target", f"{cell},raises,Fever"))
    assert (fault.line, fault.column, fault.code) == (2, 1, "markup")
    assert fault.fix is not None
    assert fault.fix.edits == (ChangeCell(2, 1, text),)


@pytest.mark.parametrize("cell", ["R&D", "a < b and c > d", "AT&T; phones", "p<0.05", "<unknown>"])
def test_other_signs_are_letters(cell: str) -> None:
    assert list(markup(read_table("source,effect,target", f"{cell},raises,Fever"))) == []


def test_a_name_with_an_entity_is_another_spelling_of_the_plain_one() -> None:
    assert spelling_form("TNF-&alpha;") == spelling_form("TNF-α")
    table = read_table("source,effect,target", "IL-1&beta;,raises,Fever", "IL-1β,raises,Pain")
    found = check_relations(table)
    assert [(fault.line, fault.code) for fault in found] == [(2, "markup"), (2, "near-duplicate-concept")]
    assert {fault.fix.label for fault in found if fault.fix} == {"write 'IL-1β'"}


def test_a_cell_of_marks_alone_has_no_fix() -> None:
    (fault,) = markup(read_table("source,effect,target", "&lt;b&gt;,raises,Fever"))
    assert (fault.fix, fault.help) == (None, NOTHING_ELSE)
