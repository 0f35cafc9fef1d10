"""The steps of a story say where they are on the map, and name the relations of their paths."""

from pathlib import Path

from graph.dataset import load
from graph.views.scope import Scope
from web.map.story_records import StoryRecords, story_records

RELATIONS = "source,effect,target,level\na,feeds,b,core\nb,feeds,c,research\n"
STORIES = (
    "story,step,title,text,focus,depth,level,layout,select,from,to,polarity,type,speaker_note\n"
    "From a to c,1,First,About a,a,2,core,atlas,b,,,,,say nothing\n"
    "From a to c,2,Then,On to c,,,core; research,,,a,c,,,\n"
)


def test_a_step_has_its_address_and_the_relations_of_its_path_but_no_note(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text(RELATIONS, encoding="utf-8")
    path.with_name("stories.csv").write_text(STORIES, encoding="utf-8")
    dataset = load(path)
    ids = tuple(sorted(id for _, _, id in dataset.graph.edges(keys=True)))
    told = story_records(dataset.stories, dataset.model)
    first = {
        "title": "First",
        "text": "About a",
        "address": "level=core&focus=a&depth=2&layout=atlas&select=b",
        "only": None,
        "broken": "",
    }
    address = "level=core&level=research&ask=paths&from=a&to=c"
    then = {"title": "Then", "text": "On to c", "address": address, "only": ids, "broken": ""}
    assert told.records == [{"id": "from-a-to-c", "title": "From a to c", "steps": [first, then]}]
    assert told.scopes == (Scope(("core",), "a", 2), Scope(only=ids))


def test_without_stories_nothing_is_told(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text(RELATIONS, encoding="utf-8")
    assert story_records((), load(path).model) == StoryRecords([], ())


def test_a_step_that_names_what_the_map_lacks_says_so(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text(RELATIONS, encoding="utf-8")
    rows = "story,step,title,focus,select,type\nOne,1,First,x,a feeds c,cytokine\nOne,2,Then,a,a feeds b,\n"
    path.with_name("stories.csv").write_text(rows, encoding="utf-8")
    dataset = load(path)
    first, then = (step["broken"] for step in story_records(dataset.stories, dataset.model).records[0]["steps"])
    assert first == (
        "This step names “x”, “cytokine” and “a feeds c”, which the map does not have, and may show something else."
    )
    assert then == ""
