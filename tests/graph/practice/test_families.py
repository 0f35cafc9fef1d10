"""Names that mean one thing, or a kind of it, are found before an answer is called wrong."""

import pytest

from graph.practice.families import Families
from tests.graph.practice.files import Row, model_of_rows, relation


def kin(name: str, rows: list[Row], concepts: list[Row]) -> set[str]:
    return {*Families(model_of_rows(rows, concepts).graph).kin(name)}


def likely(name: str, concepts: list[Row]) -> set[str]:
    rows = among(*(concept["name"] for concept in concepts))
    return {*Families(model_of_rows(rows, concepts).graph).likely_kin(name)}


def among(*names: str) -> list[Row]:
    """Return rows that name these and nothing else."""
    return [relation(f"{name} | meets | {name}") for name in names]


@pytest.mark.parametrize(
    "other",
    ["t-cells", "Tcell", "\u0422 cell", "T lymphocyte", "T lymphocytes"],
)
def test_another_spelling_a_look_alike_and_a_synonym_are_the_same_thing(other: str) -> None:
    concepts = [{"name": "T cell", "type": "cell", "synonyms": "T lymphocyte"}]
    assert kin("T cell", among("T cell", other, "B cell"), concepts) == {"T cell", other}


def test_a_typing_slip_and_a_shared_synonym_are_the_same_thing() -> None:
    concepts = [{"name": "Adrenaline", "synonyms": "EPI"}, {"name": "Epinephrine", "synonyms": "EPI"}]
    assert kin("Melatonin", among("Melatonin", "Melatonine", "Adrenaline"), []) == {"Melatonin", "Melatonine"}
    assert kin("Adrenaline", among("Adrenaline", "Epinephrine"), concepts) == {"Adrenaline", "Epinephrine"}


def test_what_is_wider_or_narrower_at_any_distance_is_kin_and_what_lies_beside_is_not() -> None:
    concepts = [
        {"name": "Leukocyte"},
        {"name": "Lymphocyte", "broader": "Leukocyte"},
        {"name": "Th1", "broader": "Lymphocyte"},
        {"name": "Th2", "broader": "Lymphocyte"},
    ]
    rows = among("Leukocyte", "Lymphocyte", "Th1", "Th2")
    assert kin("Th1", rows, concepts) == {"Th1", "Lymphocyte", "Leukocyte"}
    assert kin("Leukocyte", rows, concepts) == {"Leukocyte", "Lymphocyte", "Th1", "Th2"}


def test_a_wider_name_counts_in_any_spelling() -> None:
    concepts = [{"name": "T cell"}, {"name": "Th1", "broader": "T cell"}]
    assert kin("Th1", among("Th1", "T-cells"), concepts) == {"Th1", "T cell", "T-cells"}


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ({"name": "CD8 T cell"}, {"name": "T cell"}),
        ({"name": "NK cell", "definition": "White blood cells that kill."}, {"name": "White blood cell"}),
        ({"name": "Platelet", "type": "blood cell"}, {"name": "Blood cell"}),
        ({"name": "Asthma", "synonyms": "airway inflammation"}, {"name": "Inflammation"}),
    ],
)
def test_what_names_types_and_definitions_suggest_is_not_called_wrong(narrow: Row, wide: Row) -> None:
    names = {narrow["name"], wide["name"]}
    assert kin(narrow["name"], among(*sorted(names), "Mood"), [narrow, wide]) == names
    assert kin(wide["name"], among(*sorted(names), "Mood"), [narrow, wide]) == names


def test_names_that_lead_in_a_circle_by_their_spellings_end() -> None:
    concepts = [{"name": "A cell", "broader": "B cell"}, {"name": "B cell"}, {"name": "b-cells", "broader": "a-cells"}]
    assert kin("A cell", among("A cell", "B cell", "b-cells", "a-cells"), concepts) == {
        *("A cell", "B cell", "b-cells", "a-cells")
    }


DISEASES = [
    {"name": "Autoimmune disease", "definition": "A disease in which the own body is attacked."},
    {"name": "Psoriasis", "definition": "A skin disease with scales."},
    {"name": "Lupus", "definition": "A long disease that comes back."},
    {"name": "Parkinson's disease", "definition": "A brain disease that makes stiff."},
    {"name": "Cold", "definition": "A mild infection."},
]


def test_what_may_be_a_kind_of_a_named_class_overlaps_with_it_alone() -> None:
    assert likely("Autoimmune disease", DISEASES) == {"Autoimmune disease", "Psoriasis", "Lupus"}
    assert likely("Psoriasis", DISEASES) == {"Autoimmune disease", "Psoriasis"}
    assert likely("Parkinson's disease", DISEASES) == {"Parkinson's disease"}


def test_what_is_called_after_one_matter_overlaps_unless_the_matter_has_a_name_of_its_own() -> None:
    concepts = [
        {"name": "Acute stress", "definition": "Stress that lasts for minutes."},
        {"name": "Burnout", "definition": "Stress which lasts for years."},
        *({"name": name} for name in ("Chronic stress", "Stress-related disorder", "Stress hormone")),
    ]
    assert likely("Chronic stress", concepts) == {
        *("Acute stress", "Burnout", "Chronic stress", "Stress-related disorder"),
    }
    assert likely("Chronic stress", [*concepts, {"name": "Stress"}]) == {"Chronic stress", "Stress"}


def test_cells_that_are_defined_as_cells_are_no_kinds_of_each_other() -> None:
    cells = [
        *({"name": f"{letter} cell", "definition": "A cell that kills."} for letter in "BT"),
        {"name": "NK cell", "definition": "A white cell that kills."},
    ]
    assert likely("T cell", cells) == {"T cell"}
