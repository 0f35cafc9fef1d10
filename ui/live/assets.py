"""The front end of the light pages turns into the files that they name: scripts, style sheets, letters and the icon."""

from functools import cache

from graph.layout.typeface import font_file
from ui.data_file import PROJECT
from ui.map.assets import with_digests
from web.bundle import MAP_FOLDER, PRACTICE_FOLDER, PRACTICE_STYLES, PRESENT_FOLDER, bundle
from web.map.network import VIS_FOLDER

ENTRIES = ("entry",)
PRACTICE_ENTRIES = ("page/served_practice",)
CLASS_ENTRIES = ("page/served_class",)


@cache
def light_assets() -> dict[str, bytes]:
    """Return the files that the light pages need, by their address beside the app."""
    vis = VIS_FOLDER / "vis-network.min.js"
    practice = (PRACTICE_FOLDER / "practice_page.css", *PRACTICE_STYLES)
    styles = (MAP_FOLDER / "map.css", PRESENT_FOLDER / "present.css", *practice)
    return with_digests(
        {
            vis.name: vis.read_bytes(),
            "present.js": bundle(PRESENT_FOLDER, ENTRIES).encode(),
            "practice.js": bundle(PRACTICE_FOLDER, PRACTICE_ENTRIES).encode(),
            "class.js": bundle(PRACTICE_FOLDER, CLASS_ENTRIES).encode(),
            **{style.name: style.read_bytes() for style in styles},
            "letters.woff2": font_file().read_bytes(),
            "icon.svg": (PROJECT / "ui" / "icon.svg").read_bytes(),
        }
    )


def light_file(name: str) -> str:
    """Return the address of a file of the light pages."""
    return next(address for address in light_assets() if address.endswith(f"/{name}"))
