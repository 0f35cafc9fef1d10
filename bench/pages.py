"""The pages to compare turn into how each is opened, when it has settled and what is clicked on it."""

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent

# JavaScript that gives a text which differs for every settled picture, and nothing while a picture is on its way.
# A filter may leave as many relations as there were, so what is pressed and chosen counts, too.
_RUN = """() => document.querySelector("[data-test-script-state=notRunning]") &&
    document.querySelector("[data-testid=stText]")?.textContent"""
_MAP = """() => {
    const map = document.querySelector("[data-testid=map]");
    if (map?.dataset.ready !== "true") return null;
    const pressed = document.querySelectorAll("[data-testid=filters] button[aria-pressed=true]");
    const words = [...pressed].map(({ dataset }) => `${dataset.facet} ${dataset.word}`);
    return [map.dataset.relations, map.dataset.concepts, location.search, ...words].join();
}"""
_NETWORK = """() => document.querySelector("iframe")?.contentWindow?.stabilized"""


@dataclass(frozen=True)
class Page:
    """One page at one address: `picture` is JavaScript, `filter` is what to click and `clicks` how often.

    `sure` says that it must settle or nothing was measured, `explored` that it has a legend, and concepts to click, and
    `once` that it takes too long for a second round.
    """

    name: str
    script: Path
    query: str
    picture: str
    filter: str
    clicks: int = 4
    sure: bool = True
    explored: bool = False
    once: bool = False


_FILTER = "[data-testid=filters] button[data-facet=polarity][data-word=increases]"
_PILL = ".st-key-polarity button:has-text('increases')"

EMPTY = Page("empty page", HERE / "empty_page.py", "", _RUN, ".stButton button")
MAP = Page("map", HERE.parent / "app.py", "", _MAP, _FILTER, explored=True)
MAP_ALL = Page("map, all rows", HERE.parent / "app.py", "?level=", _MAP, _FILTER, explored=True)
PYVIS = Page(
    "plain pyvis, the same rows", HERE / "plain_pyvis.py", "?level=core", _NETWORK, _PILL, clicks=1, sure=False
)
PYVIS_ALL = Page("plain pyvis, all rows", HERE / "plain_pyvis.py", "", _NETWORK, _PILL, clicks=1, sure=False, once=True)

PAGES = (EMPTY, MAP, PYVIS, MAP_ALL, PYVIS_ALL)
# Each right after the start of its server.
FIRST_VISITED = (EMPTY, MAP)
