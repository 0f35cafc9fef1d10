"""The app on a disk that does not answer while a file called `slow` lies beside its folder; it says so in `asked`."""

import os
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

FOLDER = Path(os.environ["NEUROMAP_DATA"]).parent
stat = os.stat


def slow_stat(path: Any, *given: Any, **named: Any) -> os.stat_result:
    """Answer late for what lies beside the data."""
    if not isinstance(path, int) and Path(os.fsdecode(path)).parent == FOLDER:
        while (FOLDER.parent / "slow").exists():
            (FOLDER.parent / "asked").touch()
            time.sleep(0.05)
    return stat(path, *given, **named)


os.stat = slow_stat

import streamlit as st  # noqa: E402

from ui.lifespan import lifespan  # noqa: E402
from ui.live.routes import light_routes  # noqa: E402
from ui.map.preload import middleware  # noqa: E402
from ui.map.routes import routes  # noqa: E402

app = st.App(
    "../../ui/pages/navigation.py",
    routes=[*routes(), *light_routes()],
    middleware=middleware(),
    lifespan=lifespan,
)
