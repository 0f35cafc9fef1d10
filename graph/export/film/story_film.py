"""A story turns into the frames of a film: its title, each step, years where a step plays them, and the sources."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from graph.export.film.film_frame import FilmFrame, made_words, reading_time, source_frames
from graph.export.film.year_frames import PlayedView, frames_before
from graph.export.slides.story_picture import StoryPicture, story_picture
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.stories.branches import said_ways
from graph.stories.step_view import scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.wording import NOTE, counted
from graph.year_span import last_year, span_of


def story_frames(
    model: MapModel, story: Story, theme: Theme, day: date, stories: Sequence[Story] = ()
) -> tuple[FilmFrame, ...]:
    """Return the frames of a story in the order of its steps; `stories` are those to which its steps may lead."""
    made = made_words(model, day)
    opening = FilmFrame(story.title, NOTE, f"{model.title} · {counted(len(story.steps), 'step')} · {made}", None, 4.0)
    ways = [said_ways(story, place, stories or (story,)) for place in range(1, len(story.steps) + 1)]
    steps = [_step_frames(model, story, place, theme, way) for place, way in enumerate(ways, 1)]
    sources = dict.fromkeys(source for _, picture in steps for source in picture.sources)
    return (opening, *(frame for frames, _ in steps for frame in frames), *source_frames([*sources], made))


def _step_frames(
    model: MapModel, story: Story, place: int, theme: Theme, way: str
) -> tuple[list[FilmFrame], StoryPicture]:
    step = story.steps[place - 1]
    whole = story_picture(step, model, theme)
    foot = " · ".join(filter(None, [f"{story.title} · {place} of {len(story.steps)}", way, whole.evidence]))
    last = FilmFrame(step.title, step.text, foot, whole.sheet, reading_time(step.title, step.text, whole.evidence))
    years = list(_years(model, step, last, theme))
    return [*years, replace(last, year=_year(step), goes_on=bool(years))], whole


def _years(model: MapModel, step: StepRow, last: FilmFrame, theme: Theme) -> Iterator[FilmFrame]:
    """Yield a frame for each year but the last that a step plays."""
    span = span_of(step.until)
    if span and span[0] < span[1]:
        view = step_view_of(step, model)
        shown = PlayedView(model, scope_of(view, model), view.filters, view.layout, theme, view.selected)
        yield from frames_before(shown, last, span)


def _year(step: StepRow) -> str:
    year = last_year((step.until,))
    return str(year) if year else ""
