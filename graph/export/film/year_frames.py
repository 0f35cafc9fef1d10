"""A view turns into the frames that play it by year: what was known when, and which pairs became contested."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from graph.export.drawing.captions import sources
from graph.export.drawing.filtered_picture import FilteredPicture, ScopePicture, scope_picture
from graph.export.drawing.sheet import Sheet
from graph.export.export_request import ExportRequest
from graph.export.film.film_frame import FilmFrame, made_words, reading_time, source_frames
from graph.export.slides.story_picture import SLIDE, shown_sheet
from graph.model.identity import cells_of
from graph.model.map_model import MapModel
from graph.palette import Theme
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.known_years import known_words, years_in
from graph.views.scope import Scope
from graph.vocabulary import Layout
from graph.wording import NOTE, counted
from graph.year_span import LAST_YEAR, span_of, year_number

_A_YEAR, _AT_THE_END = 1.0, 4.0
_MOST_PAIRS = 3


@dataclass(frozen=True)
class PlayedView:
    """What is played: a scope and filters of a model, whatever year they choose, and how it is drawn."""

    model: MapModel
    scope: Scope
    filters: Filters
    layout: Layout
    theme: Theme
    selected: str = ""

    def by(self, year: int) -> FilteredPicture:
        """Return the picture of what was known by a year."""
        return self._picture.through(replace(self.filters, until=(str(year),)))

    def rows(self) -> pd.DataFrame:
        """Return the relations of all years and of none."""
        return filtered(self.model, self.scope, replace(self.filters, until=()))

    def span(self) -> tuple[int, int]:
        """Return the years to play: those that are chosen, a year alone from the first on; (0, 0) for none."""
        chosen = next((span for word in self.filters.until if (span := span_of(word))), (0, 0))
        within = chosen if chosen[0] < chosen[1] else (0, chosen[1] or int(LAST_YEAR))
        years = years_in(self.rows(), within)
        return (within[0] or years[0], chosen[1] or years[-1]) if years else (0, 0)

    @cached_property
    def _picture(self) -> ScopePicture:
        return scope_picture(self.model, self.scope, self.layout, SLIDE)


def played_frames(request: ExportRequest, model: MapModel) -> tuple[FilmFrame, ...]:
    """Return the frames of a film that plays what was asked for; none where no relation of it names a year."""
    view = PlayedView(model, request.scope, request.filters, request.layout, request.theme)
    first, last = view.span()
    if not last:
        return ()
    title, made = request.title or model.title, made_words(model, request.day)
    opening = FilmFrame(title, f"What was known when, {first} to {last}. {NOTE}", made, None, _AT_THE_END)
    undated = sum(not year_number(cell) for cell in cells_of(view.rows(), "year"))
    shown = view.by(last)
    text, became = known_words(shown.model, shown.listing, undated), _became_contested(shown, last)
    seconds = max(_AT_THE_END, reading_time(text, became))
    foot = _joined(title, f"around {request.scope.focus}" if request.scope.focus else "", made)
    sheet = shown_sheet(shown, "", view.theme)
    end = FilmFrame(title, _joined(text, became), foot, sheet, seconds, str(last))
    played = [*frames_before(view, end, (first, last))]
    return (opening, *played, replace(end, goes_on=bool(played)), *source_frames(sources(shown), made))


def frames_before(view: PlayedView, last: FilmFrame, span: tuple[int, int]) -> Iterator[FilmFrame]:
    """Yield a frame for each year with a finding but the last of a span; where a pair becomes contested, it lasts."""
    years = [year for year in years_in(view.rows(), span) if year != span[1]]
    for place, year in enumerate(years):
        shown = view.by(year)
        became = _became_contested(shown, year)
        text = _joined(known_words(shown.model, shown.listing, 0), became)
        seconds = reading_time(became) if became else _A_YEAR
        sheet = _in_room_of(last.picture, shown_sheet(shown, view.selected, view.theme))
        yield replace(last, text=text, picture=sheet, seconds=seconds, year=str(year), goes_on=place > 0)


def _in_room_of(room: Sheet | None, sheet: Sheet) -> Sheet:
    """Return a sheet as large as that of what is known last, which has the largest legend: so nothing moves."""
    return replace(sheet, width=room.width, height=room.height) if room else sheet


def _became_contested(shown: FilteredPicture, year: int) -> str:
    """Return in words which of the pairs that are shown became contested in a year."""
    pairs = set(zip(shown.listing["source"], shown.listing["target"], strict=True))
    since = shown.model.contested_since
    named = [f"{source} → {target}" for source, target in sorted(pairs) if since.get((source, target)) == year]
    more = f", and {counted(len(named) - _MOST_PAIRS, 'more pair')}" if len(named) > _MOST_PAIRS else ""
    return f"now contested: {', '.join(named[:_MOST_PAIRS])}{more}" if named else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
