"""The content of a slide turns into that of the same slide while its answer is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from graph.export.drawing.captions import caption
from ui.live.shown_legend import legend_without
from web.live.masked import TITLE, Mask, masked_ids, masked_picture
from web.map.view import View


def masked_content(content: Mapping[str, Any], view: View, mask: Mask, total: int) -> dict[str, Any]:
    """Return a slide with neither words, legend, badges nor lines that would say the answer; nothing else moves.

    `total` is how many relations the file has.
    """
    picture, shown = masked_picture(content["picture"], content["shown"], mask)
    ids = masked_ids(mask, content["picture"]["relations"])
    filters = replace(view.chosen.filters, polarity=())
    bare = {"title": TITLE, "text": "", "explore": "", "remarks": [], "outcomes": {}, "opened": False}
    return {
        **{name: value for name, value in content.items() if name != "asks"},
        **bare,
        **_without_words(content),
        "caption": caption(view.scope, filters, view.amount, total),
        "legend": legend_without(view, ids),
        "picture": picture,
        "shown": shown,
        "selected": mask.about if mask.form == "sign" else "",
        "lit": [id for id in content["lit"] if id not in ids or mask.form == "sign"],
    }


def _without_words(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return where in its story and in which year a slide is, without the words of the ways and of what was known."""
    story, known = content["story"], content.get("known")
    ways = {"ways": [{**way, "words": ""} for way in story["ways"]]} if story and "ways" in story else {}
    return {
        **({"story": {**story, **ways}} if ways else {}),
        **({"known": {**known, "words": ""}} if known else {}),
    }
