"""A view is played by year: each year with a finding, what became contested in it, and what has no year is counted."""

from datetime import date
from pathlib import Path

import pytest

from graph.dataset import load
from graph.export.export_request import ExportRequest
from graph.export.film.film_frame import FilmFrame
from graph.export.film.year_frames import played_frames
from graph.layout.lay_out import lay_out
from graph.layout.picture import Frame, Picture
from graph.model.map_model import MapModel
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import Layout

RELATIONS = (
    "source,effect,target,polarity,level,citation,year\nGABA,calms,Stress,decreases,core,Smith,1987\n"
    "GABA,wakes,Stress,increases,core,Jones,1994\nSleep,leaves,Mood,no clear effect,core,Brown,2001\n"
    "Sleep,eases,Stress,decreases,core,Green,\n"
)


def frames(folder: Path, until: str = "", focus: str | None = None, text: str = RELATIONS) -> tuple[FilmFrame, ...]:
    path = folder / "relations.csv"
    path.write_text(text, encoding="utf-8")
    filters = Filters(until=(until,) if until else ())
    return played_frames(
        ExportRequest(Scope((), focus), filters, title="Nights", day=date(2026, 1, 31)), load(path).model
    )


def test_each_year_with_a_finding_has_a_frame_and_the_sources_follow(tmp_path: Path) -> None:
    found = frames(tmp_path)
    assert [(frame.text, frame.year, frame.seconds, frame.goes_on) for frame in found[1:-1]] == [
        ("1 relation", "1987", 1.0, False),
        ("2 relations, 1 contested pair · now contested: GABA → Stress", "1994", 3.7, True),
        ("3 relations, 1 contested pair · 1 without a year not shown", "2001", 6.0, True),
    ]
    assert found[0].text.startswith("What was known when, 1987 to 2001. ")
    assert found[-1].lines == ("1. Smith (1987)", "2. Jones (1994)", "3. Brown (2001)")
    assert len({(frame.picture.width, frame.picture.height) for frame in found if frame.picture}) == 1


@pytest.mark.parametrize(
    ("until", "focus", "years"),
    [
        ("1994", None, ["1987", "1994"]),
        ("1990-2010", None, ["1994", "2001", "2010"]),
        ("1994-1994", None, ["1987", "1994"]),
        ("", "GABA", ["1987", "1994"]),
    ],
)
def test_a_span_a_year_and_a_focus_choose_what_is_played(
    until: str, focus: str | None, years: list[str], tmp_path: Path
) -> None:
    assert [frame.year for frame in frames(tmp_path, until, focus) if frame.year] == years


def test_without_a_year_there_is_nothing_to_play(tmp_path: Path) -> None:
    assert frames(tmp_path, text="source,effect,target\nGABA,calms,Stress\n") == ()


def test_the_map_of_all_years_is_laid_out_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scopes: list[Scope] = []

    def counted(model: MapModel, scope: Scope, layout: Layout, frame: Frame) -> Picture:
        scopes.append(scope)
        return lay_out(model, scope, layout, frame)

    monkeypatch.setattr("graph.export.drawing.filtered_picture.lay_out", counted)
    assert [frame.year for frame in frames(tmp_path) if frame.year] == ["1987", "1994", "2001"]
    assert scopes == [Scope()]
