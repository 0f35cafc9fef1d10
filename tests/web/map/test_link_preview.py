"""A link shows what it leads to; of words that the data do not know nothing is said."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from web.map.link_preview import DESCRIPTION, OTHER_DESCRIPTION, LinkPreview, link_preview
from web.map.query_words import Query

TITLE = "Neuroimmune Map"
HELD = "This map holds 1 finding about 2 concepts, without a source. Evidence: 1 not stated."


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    (tmp_path / "relations.csv").write_text("source,effect,target\nSleep,lifts,Mood\n", encoding="utf-8")
    (tmp_path / "concepts.csv").write_text(
        "name,type,synonyms,definition\nSleep,intervention,rest,A pause.\n", encoding="utf-8"
    )
    (tmp_path / "stories.csv").write_text(
        "story,step,title,text,focus\nNights,1,Dark,It is late.,Sleep\nNights,2,Morning,,Mood\n", encoding="utf-8"
    )
    return load(tmp_path / "relations.csv")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, LinkPreview(TITLE, DESCRIPTION)),
        ({"focus": ["Sleep"]}, LinkPreview(f"Sleep · {TITLE}", f"A pause. {HELD}")),
        ({"amp;focus": ["rest"]}, LinkPreview(f"Sleep · {TITLE}", f"A pause. {HELD}")),
        ({"focus": ["Mood"]}, LinkPreview(f"Mood · {TITLE}", HELD)),
        ({"focus": ["<script>"]}, LinkPreview(TITLE, DESCRIPTION)),
        ({"story": ["nothing"]}, LinkPreview(TITLE, DESCRIPTION)),
    ],
)
def test_a_focus_is_named_with_its_definition_and_what_is_around_it(
    dataset: Dataset, query: Query, expected: LinkPreview
) -> None:
    assert link_preview(dataset, query) == expected


@pytest.mark.parametrize(("step", "said"), [("1", "It is late."), ("2", "Morning")])
def test_a_story_is_named_with_what_its_step_says(dataset: Dataset, step: str, said: str) -> None:
    story = dataset.stories[0]
    query = {"story": [story.id], "step": [step], "focus": ["Sleep"]}
    assert link_preview(dataset, query) == LinkPreview(f"Nights · {TITLE}", said)


def test_a_file_that_cannot_be_read_is_named_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEUROMAP_TITLE", raising=False)
    (tmp_path / "herbs.csv").write_text("herb,ailment,dose\nMint,Cough,2\n", encoding="utf-8")
    assert link_preview(load(tmp_path / "herbs.csv"), {}) == LinkPreview("herbs", OTHER_DESCRIPTION)


def test_without_data_the_map_itself_is_named() -> None:
    assert link_preview(None, {"focus": ["Sleep"]}) == LinkPreview(TITLE, DESCRIPTION)
