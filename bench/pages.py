"""The pages to compare turn into how each is opened, when it has settled and what is clicked on it."""

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

# JavaScript that gives a text which differs for every settled picture, and nothing while a picture is on its way.
_RUN = """() => document.querySelector("[data-test-script-state=notRunning]") &&
    document.querySelector("[data-testid=stText]")?.textContent"""
_MAP = """() => {
    const map = document.querySelector("[data-testid=map]");
    return map?.dataset.ready === "true" && map.dataset.relations;
}"""
_NETWORK = """() => document.querySelector("iframe")?.contentWindow?.stabilized"""


@dataclass(frozen=True)
class Page:
    """One page at one address: `picture` is JavaScript, `filter` is what to click and `clicks` how often.

    `sure` says that it must settle or nothing was measured, `panel` that a concept can be clicked.
    """

    name: str
    script: Path
    query: str
    picture: str
    filter: str
    clicks: int = 4
    sure: bool = True
    panel: bool = False


_POLARITY = ".st-key-polarity button:has-text('increases')"

EMPTY = Page("empty page", HERE / "empty_page.py", "", _RUN, ".stButton button")
MAP = Page("map", HERE.parent / "app.py", "", _MAP, _POLARITY, panel=True)
MAP_ALL = Page("map, all rows", HERE.parent / "app.py", "?level=", _MAP, _POLARITY, panel=True)
PYVIS = Page(
    "plain pyvis, the same rows", HERE / "plain_pyvis.py", "?level=core", _NETWORK, _POLARITY, clicks=1, sure=False
)
PYVIS_ALL = Page("plain pyvis, all rows", HERE / "plain_pyvis.py", "", _NETWORK, _POLARITY, clicks=1, sure=False)

PAGES = (EMPTY, MAP, PYVIS, MAP_ALL, PYVIS_ALL)
