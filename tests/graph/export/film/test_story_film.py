"""A story becomes frames: its title, each step, the years of a step that plays them, and the sources at the end."""

from datetime import date
from pathlib import Path

from graph.dataset import Dataset, load
from graph.export.film.film_frame import FilmFrame
from graph.export.film.story_film import story_frames
from graph.palette import Theme

RELATIONS = (
    "source,effect,target,polarity,level,citation,year\nGABA,calms,Stress,decreases,core,Smith,1987\n"
    "GABA,wakes,Stress,increases,core,Jones,1994\nGABA,leaves,Mood,no clear effect,core,Brown,2001\n"
)
STORIES = "story,step,title,text,focus,until,next\nRest,1,Calm,It calms.,GABA,1980-1995,2: On\nRest,2,End,,Mood,,\n"


def dataset(folder: Path) -> Dataset:
    (folder / "relations.csv").write_text(RELATIONS, encoding="utf-8")
    (folder / "stories.csv").write_text(STORIES, encoding="utf-8")
    return load(folder / "relations.csv")


def frames(folder: Path) -> tuple[FilmFrame, ...]:
    data = dataset(folder)
    return story_frames(data.model, data.stories[0], Theme.light, date(2026, 1, 31))


def test_the_frames_tell_title_steps_years_and_sources(tmp_path: Path) -> None:
    told = [(frame.title, frame.text, frame.year, frame.goes_on) for frame in frames(tmp_path)]
    assert told[1:-1] == [
        ("Calm", "1 relation", "1987", False),
        ("Calm", "2 relations, 1 contested pair · now contested: GABA → Stress", "1994", True),
        ("Calm", "It calms.", "1995", True),
        ("End", "", "", False),
    ]
    assert (told[0][0], told[-1][0]) == ("Rest", "Sources")
    assert frames(tmp_path)[-1].lines == ("1. Smith (1987)", "2. Jones (1994)", "3. Brown (2001)")
    assert frames(tmp_path)[1].foot == "Rest · 1 of 2 · goes on with On (step 2)"


def test_from_year_to_year_the_picture_has_one_size(tmp_path: Path) -> None:
    sizes = {(frame.picture.width, frame.picture.height) for frame in frames(tmp_path)[1:4] if frame.picture}
    assert len(sizes) == 1
