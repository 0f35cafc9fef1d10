"""The files to take away turn into one quiet place on the page: pictures and data of what is shown, whole tables."""

from collections.abc import Iterable, Sequence

import streamlit as st

from graph.dataset import Dataset
from graph.export.export import SCALES, TITLE
from graph.export.handout.paper import Paper
from graph.palette import Theme
from ui.escape import as_html, as_label
from ui.explore.downloads import Download, PictureStyle, data, pictures, tables, why_no_picture
from ui.explore.printables import hand_outs, slides, whole_map
from web.map.view import View

AS_THE_PAGE = "as the page"
PAPERS = {Paper.a4: "A4", Paper.letter: "Letter"}
_SCALES = tuple(range(SCALES[0], SCALES[1] + 1))


@st.fragment
def downloads(view: View, dataset: Dataset) -> None:
    """Offer everything behind one button; nothing is worked out before it is opened, or made before it is asked for.

    A choice in it runs only this part of the page again, so the map stays as it is.
    """
    place = st.popover("Download", key="take_away", on_change="rerun")
    if place.open:
        with place, st.container(key="take_list"):
            style = _pictures(view)
            _hand_outs(view, style)
            if dataset.stories:
                _group("slides", "Stories as slides", slides(dataset, style.theme))
            _group("data", f"Data of the {_counted(view.amount)} shown", data(view))
            _group("tables", "Whole tables, for Excel", tables(dataset))
            _group("whole", "The whole map, to keep", whole_map(dataset))


def _pictures(view: View) -> PictureStyle:
    st.html("<p class='group'>Picture of what is shown</p>")
    style = _style()
    obstacle = why_no_picture(view, style)
    if obstacle:
        st.html(f"<p class='hint' role='alert'>{as_html(obstacle.message)}</p>")
    _buttons("pictures", pictures(view, style), obstacle.endings if obstacle else ())
    return style


def _hand_outs(view: View, style: PictureStyle) -> None:
    st.html("<p class='group'>Hand-out to print</p>")
    paper = st.segmented_control(
        "Paper", tuple(Paper), default=Paper.a4, required=True, key="paper", format_func=lambda kind: PAPERS[kind]
    )
    _buttons("hand_outs", hand_outs(view, style, Paper(paper)))


def _style() -> PictureStyle:
    title = st.text_input("Title", key="picture_title", placeholder=TITLE, max_chars=120)
    with st.container(horizontal=True, key="picture_look"):
        theme = st.segmented_control(
            "Colours", (AS_THE_PAGE, *Theme), default=AS_THE_PAGE, required=True, key="picture_theme"
        )
        scale = st.segmented_control(
            "PNG size", _SCALES, default=_SCALES[0], required=True, key="picture_scale", format_func=lambda n: f"{n}×"
        )
    sources = st.checkbox("with sources", key="picture_sources")
    return PictureStyle(title, _page_theme() if theme == AS_THE_PAGE else Theme(theme), scale, sources)


def _page_theme() -> Theme:
    return Theme.dark if st.context.theme.type == Theme.dark.value else Theme.light


def _group(key: str, heading: str, files: Iterable[Download]) -> None:
    st.html(f"<p class='group'>{as_html(heading)}</p>")
    _buttons(key, files)


def _buttons(key: str, files: Iterable[Download], impossible: Sequence[str] = ()) -> None:
    with st.container(horizontal=True, key=f"take_{key}"):
        for file in files:
            st.download_button(
                as_label(file.label),
                file.make,
                file_name=file.file_name,
                mime=file.media_type,
                help=file.use,
                key=f"take_{key}_{file.label}",
                on_click="ignore",
                disabled=file.file_name.rpartition(".")[-1] in impossible,
            )


def _counted(number: int) -> str:
    return "1 relation" if number == 1 else f"{number} relations"
