"""The content of a slide turns into that of the same slide while its answer is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from graph.export.drawing.captions import caption
from ui.live.shown_legend import legend_without
from web.live.masked import TITLE, Mask, masked_ids, masked_picture
from web.map.view import View


def masked_content(content: Mapping[str, Any], view: View, mask: Mask) -> dict[str, Any]:
    """Return a slide with neither words, legend, badges nor lines that would say the answer; nothing else moves."""
    picture, shown = masked_picture(content["picture"], content["shown"], mask)
    ids = masked_ids(mask, content["picture"]["relations"])
    filters = replace(view.chosen.filters, polarity=())
    bare = {"title": TITLE, "text": "", "remarks": [], "outcomes": {}, "opened": False}
    return {
        **{name: value for name, value in content.items() if name != "asks"},
        **bare,
        "caption": caption(view.scope, filters, view.amount, len(view.model.relations)),
        "legend": legend_without(view, ids),
        "picture": picture,
        "shown": shown,
        "selected": mask.about if mask.form == "sign" else "",
        "lit": [id for id in content["lit"] if id not in ids or mask.form == "sign"],
    }
