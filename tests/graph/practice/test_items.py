"""Every relation is asked about, and no question has two right answers or a true one among the wrong."""

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model.map_model import MapModel
from graph.practice.items import items
from graph.practice.kinds import KINDS
from tests.graph.practice.brute_force import unfair
from tests.graph.practice.files import model_of_rows, raw_file, relation
from tests.graph.practice.raw_file import RawFile
from tests.shipped import DATA, RELATIONS, rows

# Names that are other spellings, kinds or near misses of each other.
NAMES = (
    *("T cell", "T-cells", "CD8 T cell", "Immune cell", "NK cell", "Serotonin", "5-HT", "Ser\u043etonin", "Dopamine"),
    *("IL-1β", "IL-1 beta", "IL-10", "Stress", "Chronic stress", "Mood", "Sleep", "Pain", "Cortisol", "Asthma", "Gut"),
    *("Autoimmune disease", "Acute stress"),
)
PHRASES = (
    "raises",
    "Raises",
    "increases",
    "calms",
    "lowers",
    "may lower",
    "is linked to",
    "regulates",
    "did not change",
)
SIGNS = ("", "increases", "decreases", "modulates", "produces", "no clear effect")
DEFINITIONS = (
    *("", "A white cell.", "A signal of T cells.", "A long illness.", "Serotonin makes it.", "An immune cell."),
    *("A disease in which cells attack.", "A skin disease with scales.", "Stress that lasts."),
)


@some.composite
def files(draw: some.DrawFn) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """Return the rows of a random relations.csv and concepts.csv; each optional column may be missing or blank."""
    columns = {
        "polarity": SIGNS,
        "evidence": ("", "animal", "human", "in vitro", "review", "meta-analysis", "overview"),
        "species": ("", "mouse", "rat", "human", "mixed"),
        "citation": ("", "Li 2020", "Ek 2021"),
    }
    there = {name: words for name, words in columns.items() if draw(some.booleans())}
    cells = {name: some.sampled_from(words) for name, words in there.items()}
    ends = {
        "source": some.sampled_from(NAMES),
        "effect": some.sampled_from(PHRASES),
        "target": some.sampled_from(NAMES),
    }
    concept = {
        "type": some.sampled_from(("immune cell", "transmitter", "condition")),
        "synonyms": some.sampled_from(("", "", "", "", "5-HT; enteramine", "T lymphocyte", "il 1β", "Mood")),
        "broader": some.sampled_from((*[""] * len(NAMES), *NAMES)),
        "definition": some.sampled_from(DEFINITIONS),
    }
    listed = draw(some.lists(some.sampled_from(NAMES), unique=True))
    concepts = [{"name": name, **draw(some.fixed_dictionaries(concept))} for name in listed]
    number = draw(some.sampled_from((1, 5, 10, 15)))
    return draw(some.lists(some.fixed_dictionaries({**ends, **cells}), min_size=number, max_size=number)), concepts


def unfair_items(model: MapModel, file: RawFile) -> dict[str, list[str]]:
    found = {f"{item.id}: {item.stem}": [*unfair(item, file)] for item in items(model)}
    return {name: faults for name, faults in found.items() if faults}


def test_each_shipped_relation_is_asked_about_and_all_questions_are_fair(model: MapModel) -> None:
    found = items(model)
    assert {*model.records} == {item.about for item in found if item.kind != "definition"}
    concepts = _concepts()
    assert {item.about for item in found if item.kind == "definition"} == {
        row["name"] for row in concepts if row["definition"]
    }
    assert unfair_items(model, raw_file(model, RELATIONS, concepts)) == {}


def _concepts() -> Sequence[Mapping[str, str]]:
    return rows(DATA / "concepts.csv")


@settings(max_examples=200)
@given(files())
def test_questions_about_any_file_are_fair(file: tuple[list[dict[str, str]], list[dict[str, str]]]) -> None:
    rows, concepts = file
    model = model_of_rows(rows, concepts)
    assert unfair_items(model, raw_file(model, rows, concepts)) == {}


def test_items_stand_in_file_order_with_their_kinds_in_one_order(model: MapModel) -> None:
    order, places = list(model.records), {kind: place for place, kind in enumerate(KINDS)}
    found = [item for item in items(model) if item.kind != "definition"]
    keys = [(order.index(item.about), places[item.kind]) for item in found]
    assert keys == sorted({*keys})
    assert [item.kind for item in items(model)[len(found) :]] == ["definition"] * (len(items(model)) - len(found))


def test_an_item_is_the_same_whatever_else_is_asked(model: MapModel) -> None:
    some_ids = [*model.records][100:40:-7]
    ends = {model.records[id][end] for id in some_ids for end in ("source", "target")}
    expected = [item for item in items(model) if item.about in {*some_ids, *ends}]
    assert [*items(model, [*some_ids, "r0"])] == expected


def test_a_file_of_three_columns_gives_questions_about_its_concepts() -> None:
    texts = ("GABA | calms | Stress", "Cortisol | raises | Pain", "Sleep | lifts | Mood", "GABA | calms | Pain")
    model = model_of_rows([relation(text) for text in texts])
    found = items(model)
    assert [(item.kind, item.stem) for item in found[:2]] == [
        ("target", "GABA calms ____."),
        ("source", "____ calms Stress."),
    ]
    assert {item.kind for item in found} == {"target", "source", "point"}
    assert found[0].feedback == "GABA calms Stress. The file names neither evidence nor source."
    assert found[0].accepted == ("Stress", "Pain")


def test_what_a_file_says_stays_text() -> None:
    hostile = "<b>{0}\\1 %s"
    model = model_of_rows([relation(f"{hostile} | calms | Stress"), relation("Sleep | lifts | Mood")])
    assert [item.stem for item in items(model)][:2] == [f"{hostile} calms ____.", "____ calms Stress."]


def test_a_row_whose_words_look_like_a_gap_is_asked_only_for_them() -> None:
    model = model_of_rows([relation("____ | calms | Stress"), relation("Sleep | lifts | Mood")])
    assert [item.right for item in items(model)] == ["____", "Mood", "Sleep"]


def test_nothing_is_asked_of_a_concept_that_acts_on_itself() -> None:
    own = [relation("IL-6 | raises | IL-6"), relation("GABA | calms | GABA")]
    asked = {
        item.stem
        for item in items(model_of_rows([*own, relation("GABA | calms | Stress"), relation("Sleep | lifts | Mood")]))
    }
    assert asked == {
        item.stem
        for item in items(model_of_rows([relation("GABA | calms | Stress"), relation("Sleep | lifts | Mood")]))
    }
