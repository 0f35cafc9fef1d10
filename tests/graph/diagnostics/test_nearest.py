"""Near words are suggested, far ones are not."""

import pytest

from graph.diagnostics.nearest import did_you_mean, nearest, slip_of


@pytest.mark.parametrize(
    ("word", "meant"),
    [("increase", "increases"), ("Decreases", "decreases"), ("no_clear_effect", "no clear effect"), ("banana", None)],
)
def test_the_nearest_listed_word_is_found(word: str, meant: str | None) -> None:
    assert nearest(word, ["increases", "decreases", "modulates", "no clear effect"]) == meant


def test_a_very_long_word_is_not_compared() -> None:
    assert nearest("increases" * 100, ["increases"]) is None


def test_the_question_is_blank_when_nothing_is_near() -> None:
    assert (did_you_mean("mous", ["mouse"]), did_you_mean("tree", ["mouse"])) == ("Did you mean 'mouse'?", "")


@pytest.mark.parametrize(
    ("word", "choice"),
    [
        *(("reduces", "produces"), ("products", "produces"), ("stimulates", "modulates"), ("moderates", "modulates")),
        *(("decreases", "increases"), ("in vivo", "in vitro"), ("humane", "human"), ("mouse/rat", "mouse")),
        *(
            ("cat", "rat"),
            ("IL-6", "IL-8"),
            ("Th1 cell", "Th2 cell"),
            ("afferent", "efferent"),
            ("cytosine", "cytokine"),
        ),
    ],
)
def test_another_word_is_never_taken_for_a_slip(word: str, choice: str) -> None:
    assert did_you_mean(word, [choice]) == ""


@pytest.mark.parametrize(
    ("word", "choice"),
    [
        *(("decraeses", "decreases"), ("prodduces", "produces"), ("trnsmitter", "transmitter"), ("rats", "rat")),
        *(("IN_VITRO", "in vitro"), ("metaanalysis", "meta-analysis"), ("transmittor", "transmitter")),
    ],
)
def test_one_letter_another_case_and_a_plural_are_slips(word: str, choice: str) -> None:
    assert did_you_mean(word, [choice]) == f"Did you mean '{choice}'?"


@pytest.mark.parametrize(
    "written", ["SCORE", "z_score", "resource", "defect", "effector", "data source", "source url", "course"]
)
def test_a_name_that_says_something_else_is_never_near_a_column(written: str) -> None:
    assert nearest("source", [written]) is None
    assert nearest("effect", [written]) is None


def test_a_pubmed_central_number_is_never_near_a_pubmed_number() -> None:
    assert [nearest("pmid", [name], 85) for name in ("PMCID", "PMC ID", "pmc_id", "pmids")] == [
        None,
        None,
        None,
        "pmids",
    ]


def test_a_word_of_its_own_is_never_proposed() -> None:
    assert did_you_mean("cytokines", ["cytosines"]) == ""


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("Dynorphin B", "Dynorphin A"),
        ("MHC class II", "MHC class I"),
        ("microphage", "Macrophage"),
        ("absorption", "Adsorption"),
    ],
)
def test_one_letter_that_makes_another_thing_is_no_slip(word: str, other: str) -> None:
    assert slip_of(word, [other]) is None
