"""A quotation is found however it was copied, and not found once a word, a number or a sign differs."""

import pytest

from graph.papers.folded_text import folded_text, quoted_parts

ABSTRACT = (
    "We studied TNF-α and IL-1β in 1-2 mg/kg. Non-significant changes fell by −0.5 (P < 0.05), "
    "whereas the inflam-\nmatory reﬂex was not affected — neither in 10 000 cells nor in 3.25% of mice. It’s safe."
)


@pytest.mark.parametrize(
    "quote",
    [
        *("TNF-alpha and IL-1 beta", "tnfα and il–1β", "“We studied TNF\u2010α and IL-1β in 1–2 mg/kg.”"),
        *("the inflammatory reflex was not affected", "THE INFLAMMATORY  REFLEX", "It's safe", "changes fell by -0·5"),
        *("We studied TNF-α [...] in 1-2 mg/kg", "neither in 10 000 cells … 3.25% of mice", "3.25%"),
        *("neither in 10\u202f000 cells", "reflex was not affected - neither", "Nonsignificant changes"),
    ],
)
def test_a_quotation_is_found_whatever_type_and_line_breaks_changed(quote: str) -> None:
    assert folded_text(ABSTRACT).holds(quoted_parts(quote))


@pytest.mark.parametrize(
    "quote",
    [
        *("in 12 mg/kg", "fell by 0.5", "fell by -5", "P > 0.05", "P < 0.5", "the reflex was affected", "10000 cells"),
        *(
            "Significant changes",
            "25% of mice",
            "in 3",
            "IL-10",
            "in 1 0 000 cells",
            "affected […] not",
            "",
            "...",
            "“”",
        ),
        *("TNF-α or IL-1β", "P < 0.05, whereas"),
    ],
)
def test_a_quotation_that_says_something_else_is_not_found(quote: str) -> None:
    assert not folded_text(ABSTRACT).holds(quoted_parts(quote))


def test_a_sign_that_means_the_opposite_is_not_taken_for_an_accent() -> None:
    assert not folded_text("The groups were a ≠ b.").holds(quoted_parts("a = b"))
    assert folded_text("Müller glia").holds(quoted_parts("Muller glia"))


def test_a_quotation_ends_at_a_point_before_a_sentence_that_begins_with_a_number() -> None:
    abstract = folded_text("GABA calms mice. 12 mice slept by 0.5. 5-HT fell, 3 rose.")
    found = ["GABA calms mice", "GABA calms mice.", "slept by 0.5.", "5-HT fell"]
    assert [quote for quote in [*found, "slept by 0"] if abstract.holds(quoted_parts(quote))] == found
