"""Payloads and lists turn into components on the page: the only file that uses Streamlit's component API."""

import json
from collections.abc import Callable
from typing import Any

import streamlit as st

from ui.map.assets import front_end
from ui.map.grid_assets import grid_module
from ui.page_change import EXPLORER, LEFT

# Sent with every change, so it only names the module that does the work and that the browser fetches once.
_SCRIPT = """
export default function (component) {{
  let cleanUp = () => {{}};
  const address = new URL("{address}", document.baseURI);
  import(address).then((front) => {{ cleanUp = front.{function}(component) ?? cleanUp; }});
  return () => cleanUp();
}}
"""

Callback = Callable[[], None]


def _component(name: str, function: str, module: str = "") -> Any:
    script = _SCRIPT.format(address=module or front_end(), function=function)
    return st.components.v2.component(f"neuromap_{name}", js=script, isolate_styles=False)


def explorer(data: dict[str, Any], on_left: Callback) -> None:
    """Show the explorer of what `data` names; `on_left` is called when its reader goes to another page."""
    _component(EXPLORER, "mountExplorer")(
        key=EXPLORER, data=data, on_stale_change=lambda: None, **{f"on_{LEFT}_change": on_left}
    )


def show_picture(message: bytes) -> None:
    """Hand a picture to the browser, which keeps it: the message is sent again only when the picture is another."""
    _component("picture", "keepPicture")(key="picture", data=message)


def show_map(view: dict[str, Any]) -> None:
    """Show a map: `view` names the picture and says what of it is shown."""
    _component("map", "mountMap")(key="map", data=view, on_stale_change=lambda: None)


def watch_file(files_version: str) -> None:
    """Look at the file again as soon as it is saved, on a page without a map."""
    _component("watch", "mountWatch")(key="watch", data={"version": files_version}, on_stale_change=lambda: None)


def edit_keys(draft: str, is_fresh: bool) -> None:
    """Let the keys of the edit page save, undo and redo; what is typed is kept for the draft that the page works on."""
    _component("edit_keys", "mountEditKeys")(key="edit_keys", data={"draft": draft, "isFresh": is_fresh})


def hold_page() -> None:
    """Let the browser ask before the page is left, as long as this is on it."""
    _component("held_page", "holdPage")(key="held_page")


def follow_link(container: str) -> None:
    """Follow the link in the container with a key, as a click on it would."""
    _component("departure", "followLink")(key="departure_link", data={"container": container})


def keep_rows(id: str, rows: bytes) -> None:
    """Hand the rows of a table to the browser, which keeps them: they are sent again only when they are others.

    `rows` is a JSON object, which is told under which `id` they are kept.
    """
    message = b'{"id":%b,%b' % (json.dumps(id).encode(), rows[1:])
    _component("rows", "keepRows", grid_module())(key="grid_rows", data=message)


def show_table(key: str, view: dict[str, Any], on_typed: Callback, on_concept: Callback) -> None:
    """Show a table: `view` names its rows and says what is marked.

    Its state `typed` is what was done to the rows, its trigger `concept` a concept to add.
    """
    _component("grid", "mountGrid", grid_module())(
        key=key, data=view, on_typed_change=on_typed, on_concept_change=on_concept
    )


def show_paper_list(key: str, view: dict[str, Any], on_act: Callback) -> None:
    """Show a list of papers and where one is pasted. Its trigger `act` is what its reader does."""
    _component("paper_list", "mountPaperList", grid_module())(key=key, data=view, on_act_change=on_act)


def show_paper(key: str, view: dict[str, Any], on_act: Callback) -> None:
    """Show a paper to write rows from. Its trigger `act` is a finished row, or what is to become of the paper."""
    _component("paper", "mountPaper", grid_module())(key=key, data=view, on_act_change=on_act)


def show_form(key: str, view: dict[str, Any], on_typed: Callback, on_concept: Callback) -> None:
    """Show the form of a row. Its state `typed` is what its fields hold, its trigger `concept` a concept to add."""
    _component("form", "mountForm", grid_module())(
        key=key, data=view, on_typed_change=on_typed, on_concept_change=on_concept
    )


def show_board(key: str, view: dict[str, Any], on_open: Callback) -> None:
    """Show the board of the concepts. Its trigger `open` is the concept whose row was clicked."""
    _component("board", "mountBoard", grid_module())(key=key, data=view, on_open_change=on_open)
