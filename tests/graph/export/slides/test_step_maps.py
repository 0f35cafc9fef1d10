"""The slides of a story are the same when they are made of the maps of its steps alone."""

from pathlib import Path

from graph.dataset import load
from graph.export.slides.deck import deck, deck_of_maps
from graph.export.slides.step_maps import step_map
from graph.palette import Theme

from ..pictures import DAY

RELATIONS = (
    "source,effect,target,polarity,source_type\n"
    "GABA,calms,Stress,decreases,transmitter\nGABA,wakes,Stress,increases,transmitter\n"
    "Stress,raises,Cortisol,increases,condition\nSleep,lifts,Mood,increases,condition\n"
)
STORIES = (
    "story,step,title,text,focus,select,from,to,type,polarity\n"
    "Calm,1,Near,One.,GABA,GABA calms Stress,,,,\n"
    "Calm,2,A way,Two.,,,GABA,Cortisol,,\n"
    "Calm,3,All,Three.,,Mood,,,,\n"
    "Calm,4,Filtered away,Four.,Mood,,,,,decreases\n"
    "Calm,5,Nowhere,Five.,Geneva,Berne,,,,\n"
)


def test_a_deck_of_the_maps_of_its_steps_is_that_of_the_whole_map(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text(RELATIONS, encoding="utf-8")
    (tmp_path / "stories.csv").write_text(STORIES, encoding="utf-8")
    dataset = load(tmp_path / "relations.csv")
    (story,) = dataset.stories
    maps = [step_map(step, dataset.model) for step in story.steps]
    assert [len(found.relations) for found in maps] == [2, 3, 4, 0, 4]
    made = deck_of_maps(maps, story, Theme.light, DAY)
    assert made == deck(dataset.model, story, Theme.light, DAY)
