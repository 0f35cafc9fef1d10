"""Parts of propositions are left out so that what stays can solve them."""

from hypothesis import given
from hypothesis import strategies as st

from graph.export.handout.blanks import LINE, Blanks, blanks_in

NAMES = st.sampled_from("ABCDEFGH")
ROWS = st.lists(st.tuples(NAMES, NAMES), max_size=20).map(
    lambda pairs: [
        {"id": f"r{number}", "source": source, "effect": f"does {number}", "target": target}
        for number, (source, target) in enumerate(pairs)
        if source != target
    ]
)


def missing(blanks: Blanks, row: dict[str, str]) -> int:
    return (row["source"] in blanks.concepts) + (row["id"] in blanks.phrases) + (row["target"] in blanks.concepts)


@given(ROWS)
def test_each_proposition_has_one_blank(rows: list[dict[str, str]]) -> None:
    blanks = blanks_in(rows, None)
    assert [row for row in rows if missing(blanks, row) != 1] == []


@given(ROWS)
def test_the_choice_does_not_hang_on_the_order_of_the_rows(rows: list[dict[str, str]]) -> None:
    first, second = blanks_in(rows, None), blanks_in(rows[::-1], None)
    assert (set(first.concepts), set(first.phrases)) == (set(second.concepts), set(second.phrases))


@given(ROWS)
def test_the_key_solves_every_blank_by_its_number(rows: list[dict[str, str]]) -> None:
    blanks = blanks_in(rows, None)
    key = blanks.key(rows)
    for row in rows:
        said = blanks.sentence(row)
        for number, answer in reversed(list(enumerate(key, 1))):
            said = said.replace(f"({number}) {LINE}", answer)
        assert said == f"{row['source']} {row['effect']} {row['target']}."


def test_the_focus_is_never_left_out() -> None:
    rows = [{"id": f"r{n}", "source": "A", "effect": "does", "target": f"T{n}"} for n in range(9)]
    assert "A" not in blanks_in(rows, "A").concepts
    assert "A" not in blanks_in(rows, None).concepts


def test_no_propositions_have_no_blanks() -> None:
    assert blanks_in([], None) == Blanks({}, {})
