"""The way in: the door, the pages, the light pages and their addresses, and a start that keeps nobody waiting."""

import streamlit as st

from ui.browser_key import key_middleware
from ui.door import door
from ui.lifespan import lifespan
from ui.light.routes import light_routes
from ui.map.assets import middleware, routes
from ui.own_path import on_own_path

app = st.App(
    "ui/pages/site.py",
    routes=on_own_path([*routes(), *light_routes()]),
    middleware=[*door(), *middleware(), *key_middleware()],
    lifespan=lifespan,
)
