"""What an address says becomes choices; what nobody knows counts as not chosen."""

from pathlib import Path

import pytest

from graph.dataset import load
from web.map.choices import choices, concept_meant

DATA = Path(__file__).parents[3] / "data" / "relations.csv"


def chosen(**address: str | list[str]) -> str:
    query = {name: [words] if isinstance(words, str) else words for name, words in address.items()}
    found = choices(load(DATA), query)
    return repr((found.scope, found.filters, found.layout, found.question))


def test_nothing_said_means_the_core_without_filters() -> None:
    assert chosen() == (
        "(Scope(levels=('core',), focus=None, depth=1, direction='both', grown=(), only=None, folded=()), "
        "Filters(type=(), polarity=(), evidence=(), support=(), species=(), reading=(), until=()), 'auto', None)"
    )


def test_an_address_says_all_of_it() -> None:
    address = {"level": ["core", "research"], "focus": "5-HT", "depth": "2", "layout": "atlas", "species": "rat"}
    around = {"direction": "in", "grown": ["Mood", "Nobody"]}
    question = {"ask": "paths", "from": "GABA", "to": "Mood", "length": "4"}
    assert chosen(**address, **around, **question) == (
        "(Scope(levels=('core', 'research'), focus='Serotonin', depth=2, direction='in', grown=('Mood',), only=None, "
        "folded=()), "
        "Filters(type=(), polarity=(), evidence=(), support=(), species=('rat',), reading=(), until=()), 'atlas', "
        "Question(kind='paths', one='GABA', other='Mood', length=4, change=''))"
    )


def test_what_nobody_knows_is_not_chosen() -> None:
    assert chosen(level="x", focus="<script>", depth="99", layout="pie", polarity="grows", ask="why") == (
        "(Scope(levels=('core',), focus=None, depth=1, direction='both', grown=(), only=None, folded=()), "
        "Filters(type=(), polarity=(), evidence=(), support=(), species=(), reading=(), until=()), 'auto', None)"
    )


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("noradrenaline", "Norepinephrine"),
        ("seratonin", "Serotonin"),
        ("Treg", "Regulatory T cell"),
        ("cell", None),
        ("", None),
    ],
)
def test_a_concept_is_meant_only_where_it_is_sure(typed: str, concept: str | None) -> None:
    model = load(DATA).model
    assert concept_meant(typed, model) == concept
