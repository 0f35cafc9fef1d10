"""The way in: the door, the pages, the light pages and their addresses, and a start that keeps nobody waiting."""

import streamlit as st

from ui.door import door
from ui.edit.browser_key import key_middleware
from ui.lifespan import lifespan
from ui.live.routes import light_routes
from ui.map.preload import middleware
from ui.map.routes import routes
from ui.own_path import on_own_path

app = st.App(
    "ui/pages/navigation.py",
    routes=on_own_path([*routes(), *light_routes()]),
    middleware=[*door(), *middleware(), *key_middleware()],
    lifespan=lifespan,
)
