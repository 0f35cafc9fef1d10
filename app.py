"""The way in: the log, the door, the pages and their addresses, and a start that keeps nobody waiting."""

import streamlit as st
from starlette.middleware import Middleware

from ui.door import door
from ui.edit.browser_key import key_middleware
from ui.lifespan import lifespan
from ui.live.routes import light_routes
from ui.map.preload import middleware
from ui.map.routes import routes
from ui.operating.log_lines import log_as_asked
from ui.operating.request_log import RequestLog
from ui.operating.routes import operating_routes
from ui.own_path import on_own_path

log_as_asked()
app = st.App(
    "ui/pages/navigation.py",
    routes=on_own_path([*routes(), *light_routes(), *operating_routes()]),
    middleware=[Middleware(RequestLog), *door(), *middleware(), *key_middleware()],
    lifespan=lifespan,
)
