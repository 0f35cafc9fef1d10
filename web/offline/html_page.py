"""A title, data and a module of the front end turn into one HTML page that asks nobody for anything else."""

import json
from base64 import b64encode
from functools import cache
from html import escape
from typing import Any

from graph.export.drawing.cut_font import page_font
from graph.palette import PAGE, TYPE_TONES, Theme
from web.bundle import EXPLORER_FOLDER, EXPLORER_STYLES, MAP_FOLDER, PRACTICE_STYLES, bundle
from web.map.network import VIS_FOLDER
from web.offline.packing import compressed

_POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)
# Signs that the page writes besides the text of the data.
_SIGNS = "→←↓↑−✕“”…·"
_FONT = (
    '@font-face{{font-family:"Source Sans";font-weight:200 900;src:url(data:font/woff2;base64,{font}) format("woff2")}}'
)
_BODY = (
    "body{margin:0;background:var(--st-background-color);color:var(--st-text-color);font:400 16px/1.5 var(--st-font)}"
)
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="generator" content="Neuroimmune Map">
<title>{title}</title>
<link rel="icon" href="data:image/svg+xml;base64,{icon}">
<style id="neuromap-style">{style}</style>
</head>
<body>
<div id="neuromap"><p class="starting">{waiting}</p></div>
<noscript>This map needs JavaScript.</noscript>
<script type="text/plain" id="neuromap-data">{data}</script>
<script type="text/plain" id="neuromap-vis">{vis}</script>
<script type="text/plain" id="neuromap-front">{front}</script>
<script type="module">
{unpack}
{begin}
</script>
</body>
</html>
"""
# What a page holds of itself, and what of it runs once that is unpacked.
_HELD = """const root = document.getElementById("neuromap");
const held = (name) => decompressed(document.getElementById(`neuromap-${name}`).textContent);
const fail = (error) => {
  root.textContent = "This browser cannot show the map: it needs a version from 2023 or later.";
  console.error(error);
};
"""
_BEGIN = """const run = (type, textContent) => {
  document.head.append(Object.assign(document.createElement("script"), { type, textContent }));
};
Promise.all([held("vis"), held("front")]).then(([vis, front]) => {
  run("text/javascript", vis);
  run("module", front);
}).catch(fail);"""
_START = 'held("data").then((data) => {open}(root, data)).catch(fail);'
_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M9 10 23 8M9 11l8 12M23 9l-5 14" '
    'stroke="#5b6470" stroke-width="2.4" fill="none"/><circle cx="8" cy="10" r="5" fill="#1d5fa8"/>'
    '<circle cx="24" cy="8" r="5" fill="#1e7a3c"/><circle cx="17" cy="24" r="5.5" fill="#b3282d"/></svg>'
)


def html_page(
    title: str, data: Any, module: str = "../practice/page/file_pages", start: str = "openPages", policy: str = _POLICY
) -> str:
    """Return a page that calls `start(element, data)` of a module of the explorer, with all that it needs inside.

    `data` is any JSON value. The policy forbids the browser every request; a page that listens to a server has its own.
    """
    letters = frozenset(json.dumps(data, ensure_ascii=False)) | frozenset(_SIGNS)
    return _PAGE.format(
        policy=policy,
        title=escape(title),
        icon=b64encode(_ICON.encode()).decode(),
        style=style_sheet(letters),
        waiting="The map is being opened.",
        data=compressed(data),
        vis=_packed_vis(),
        front=_packed_front(module, start),
        unpack=bundle(EXPLORER_FOLDER, ("source/unpack",)),
        begin=_HELD + _BEGIN,
    )


@cache
def _packed_vis() -> str:
    """Return the library that draws, as the data is packed."""
    return compressed((VIS_FOLDER / "vis-network.min.js").read_text(encoding="utf-8"))


@cache
def _packed_front(module: str, start: str) -> str:
    """Return the front end of a page with the line that starts it, as the data is packed."""
    return compressed(f"{bundle(EXPLORER_FOLDER, (module, 'source/unpack'))}{_HELD}{_START.format(open=start)}")


def style_sheet(letters: frozenset[str]) -> str:
    """Return the style of a page without Streamlit: its font with these letters, its colours, the map and the rest."""
    font = b64encode(page_font(letters)).decode()
    files = (MAP_FOLDER / "map.css", *EXPLORER_STYLES, *PRACTICE_STYLES)
    sheets = [path.read_text(encoding="utf-8") for path in files]
    dark = f"@media (prefers-color-scheme:dark){{{_colours(Theme.dark)}}}"
    return "\n".join((_FONT.format(font=font), _colours(Theme.light), dark, _BODY, *sheets))


def _colours(theme: Theme) -> str:
    """Return the colours of a theme under the names that Streamlit gives them, which the front end reads."""
    colours = {"primary": TYPE_TONES[0][theme][1], "text": PAGE[theme].text, "background": PAGE[theme].background}
    rules = ";".join(f"--st-{name}-color:{colour}" for name, colour in colours.items())
    return f':root{{color-scheme:{theme};--st-font:"Source Sans",sans-serif;{rules}}}'
