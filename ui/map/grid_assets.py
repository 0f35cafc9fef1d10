"""AG Grid, from a package, and our modules for editing turn into files that a browser may keep."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import js_lib_ag_grid_community

from ui.map.assets import with_digests
from web.bundle import FRONT_FOLDER, bundle

GRID_FOLDER = FRONT_FOLDER / "grid"
_LIBRARY = Path(js_lib_ag_grid_community.__file__).parent / "static" / "ag-grid-community"
_FILES = (
    _LIBRARY / "ag-grid-community.min.noStyle.js",
    _LIBRARY / "styles" / "ag-grid.min.css",
    GRID_FOLDER / "grid.css",
    GRID_FOLDER / "options.css",
    FRONT_FOLDER / "form" / "form.css",
    FRONT_FOLDER / "papers" / "papers.css",
    FRONT_FOLDER / "board" / "board.css",
)


@cache
def grid_assets() -> Mapping[str, bytes]:
    """Return the files that table, form, papers and board need in the browser, by their address beside the page."""
    modules = ("mount_grid", "../form/mount_form", "../papers/mount_papers", "../board/mount_board")
    module = bundle(GRID_FOLDER, modules).encode()
    return with_digests({"grid.js": module, **{path.name: path.read_bytes() for path in _FILES}})


def grid_module() -> str:
    """Return the address of the module of table, form, papers and board, beside the page."""
    return next(address for address in grid_assets() if address.endswith("/grid.js"))
