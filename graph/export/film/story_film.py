"""A story turns into the frames of a film: its title, each step, years where a step plays them, and the sources."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from graph.content_hash import SHORT_VERSION
from graph.export.film.film_frame import FilmFrame, reading_time, source_lines
from graph.export.slides.story_picture import StoryPicture, story_picture
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.stories.step_view import scope_of, step_view_of
from graph.stories.story import StepRow, Story
from graph.views.filtered import filtered
from graph.views.known_years import known_words, years_in
from graph.wording import NOTE, counted
from graph.year_span import last_year, span_of

_A_YEAR = 1.0
_LINES_OF_SOURCES = 29


def story_frames(model: MapModel, story: Story, theme: Theme, day: date) -> tuple[FilmFrame, ...]:
    """Return the frames of a story in the order of its steps."""
    made = f"Data {model.version[:SHORT_VERSION]} · {day.isoformat()}"
    opening = FilmFrame(story.title, NOTE, f"{model.title} · {counted(len(story.steps), 'step')} · {made}", None, 4.0)
    steps = [_step_frames(model, story, place, theme) for place in range(1, len(story.steps) + 1)]
    sources = dict.fromkeys(source for _, picture in steps for source in picture.sources)
    return (opening, *(frame for frames, _ in steps for frame in frames), *_sources([*sources], made))


def _step_frames(model: MapModel, story: Story, place: int, theme: Theme) -> tuple[list[FilmFrame], StoryPicture]:
    step = story.steps[place - 1]
    whole = story_picture(step, model, theme)
    foot = " · ".join(filter(None, [f"{story.title} · {place} of {len(story.steps)}", _onward(step), whole.evidence]))
    last = FilmFrame(step.title, step.text, foot, whole.sheet, reading_time(step.title, step.text, whole.evidence))
    years = list(_years(model, step, last, theme))
    return [*years, replace(last, year=_year(step), goes_on=bool(years))], whole


def _years(model: MapModel, step: StepRow, last: FilmFrame, theme: Theme) -> Iterator[FilmFrame]:
    """Yield a frame for each year but the last that a step plays."""
    span = span_of(step.until)
    if not span or span[0] == span[1]:
        return
    view = step_view_of(replace(step, until=""), model)
    rows = filtered(model, scope_of(view, model), view.filters)
    room, goes_on = last.picture, False
    for year in years_in(rows, span):
        if year == span[1]:
            return
        then = replace(step, until=str(year))
        shown = filtered(model, scope_of(step_view_of(then, model), model), step_view_of(then, model).filters)
        text = known_words(model.known_by(year), shown, 0)
        found = story_picture(then, model, theme).sheet
        # What is known last has the largest legend: in its room nothing moves from year to year.
        sheet = replace(found, width=room.width, height=room.height) if found and room else found
        yield replace(last, text=text, picture=sheet, seconds=_A_YEAR, year=str(year), goes_on=goes_on)
        goes_on = True


def _year(step: StepRow) -> str:
    year = last_year((step.until,))
    return str(year) if year else ""


def _onward(step: StepRow) -> str:
    return f"next: {step.next}" if step.next else ""


def _sources(sources: Sequence[str], made: str) -> Iterator[FilmFrame]:
    lines = source_lines(sources) or ("No source is named.",)
    for first in range(0, len(lines), _LINES_OF_SOURCES):
        part = lines[first : first + _LINES_OF_SOURCES]
        yield FilmFrame("Sources", "", made, None, reading_time(*part), lines=part)
