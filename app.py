"""The way in: the pages, the light pages and their addresses, and a start that keeps nobody waiting."""

import streamlit as st

from ui.browser_key import key_middleware
from ui.lifespan import lifespan
from ui.light.routes import light_routes
from ui.map.assets import middleware, routes

app = st.App(
    "ui/pages/site.py",
    routes=[*routes(), *light_routes()],
    middleware=[*middleware(), *key_middleware()],
    lifespan=lifespan,
)
