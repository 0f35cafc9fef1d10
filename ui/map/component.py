"""Payloads and lists turn into components on the page: the only file that uses Streamlit's component API."""

import time
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

# Sent with every change, so it only names the module that does the work and that the browser fetches once.
_SCRIPT = """
export default function (component) {{
  let cleanUp = () => {{}};
  const address = new URL("neuromap/front/{module}.js", document.baseURI);
  import(address).then((module) => {{ cleanUp = module.{function}(component) ?? cleanUp; }});
  return () => cleanUp();
}}
"""

# Seconds; long enough for one pass of the server's loop and of the browser's rendering.
_HEAD_START = 0.08

Callback = Callable[[], None]


def _component(name: str, module: str, function: str) -> Any:
    script = _SCRIPT.format(module=module, function=function)
    return st.components.v2.component(f"neuromap_{name}", js=script, isolate_styles=False)


def show_picture(message: bytes) -> None:
    """Hand a picture to the browser, which keeps it: the message is sent again only when the picture is another."""
    _component("picture", "main", "keepPicture")(key="picture", data=message)


def show_map(view: dict[str, Any], callbacks: Mapping[str, Callback]) -> None:
    """Show the map: `view` names the picture and says what of it is shown and selected.

    `callbacks` are called when the reader does what they are named after.
    """
    _component("map", "main", "mountMap")(
        key="map",
        data=view,
        on_stale_change=lambda: None,
        **{f"on_{name}_change": callback for name, callback in callbacks.items()},
    )


def watch_file(stamp: str) -> None:
    """Look at the file again as soon as it is saved, on a page without a map."""
    _component("watch", "lists", "mountWatch")(key="watch", data={"version": stamp}, on_stale_change=lambda: None)


def let_the_map_go_first() -> None:
    """Wait a moment, so that the browser gets and draws the map before the rest of the page keeps it busy."""
    time.sleep(_HEAD_START)


def show_legend(entries: list[dict[str, Any]], on_picked: Callback) -> None:
    """Show the legend; a click gives `picked` with the facet and the word."""
    _component("legend", "lists", "mountLegend")(
        key="legend_list", data={"entries": entries}, on_picked_change=on_picked
    )


def show_propositions(key: str, picture: str, shown: str, selected: str, on_picked: Callback) -> None:
    """Show the shown relations of a kept picture as sentences; a click gives `picked` with the relation's id."""
    data = {"picture": picture, "shown": shown, "selected": selected}
    _component("propositions", "lists", "mountPropositions")(key=key, data=data, on_picked_change=on_picked)


def show_sentences(key: str, groups: list[dict[str, Any]], on_picked: Callback) -> None:
    """Show groups of relations as sentences; a click gives `picked` with the relation's id."""
    _component("sentences", "lists", "mountSentences")(key=key, data={"groups": groups}, on_picked_change=on_picked)
