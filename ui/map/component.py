"""Payloads and lists turn into components on the page: the only file that uses Streamlit's component API."""

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from ui.map.assets import front_end

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


def _component(name: str, function: str) -> Any:
    script = _SCRIPT.format(address=front_end(), function=function)
    return st.components.v2.component(f"neuromap_{name}", js=script, isolate_styles=False)


def show_picture(message: bytes) -> None:
    """Hand a picture to the browser, which keeps it: the message is sent again only when the picture is another."""
    _component("picture", "keepPicture")(key="picture", data=message)


def show_map(view: dict[str, Any], callbacks: Mapping[str, Callback]) -> None:
    """Show the map: `view` names the picture and says what of it is shown and selected.

    `callbacks` are called when the reader does what they are named after.
    """
    _component("map", "mountMap")(
        key="map",
        data=view,
        on_stale_change=lambda: None,
        **{f"on_{name}_change": callback for name, callback in callbacks.items()},
    )


def watch_file(files_version: str) -> None:
    """Look at the file again as soon as it is saved, on a page without a map."""
    _component("watch", "mountWatch")(key="watch", data={"version": files_version}, on_stale_change=lambda: None)


def follow_link(container: str) -> None:
    """Follow the link in the container with a key, as a click on it would."""
    _component("departure", "followLink")(key="departure_link", data={"container": container})


def show_legend(entries: list[dict[str, Any]], on_picked: Callback) -> None:
    """Show the legend; a click gives `picked` with the facet and the word."""
    _component("legend", "mountLegend")(key="legend_list", data={"entries": entries}, on_picked_change=on_picked)


def show_propositions(key: str, picture: str, shown: str, selected: str, on_picked: Callback) -> None:
    """Show the shown relations of a kept picture as sentences; a click gives `picked` with the relation's id."""
    data = {"picture": picture, "shown": shown, "selected": selected}
    _component("propositions", "mountPropositions")(key=key, data=data, on_picked_change=on_picked)


def show_sentences(key: str, groups: list[dict[str, Any]], on_picked: Callback) -> None:
    """Show groups of relations as sentences; a click gives `picked` with the relation's id."""
    _component("sentences", "mountSentences")(key=key, data={"groups": groups}, on_picked_change=on_picked)
