"""The way in: the pages, the addresses that its map needs, and a start that keeps nobody waiting."""

import streamlit as st

from ui.map.assets import middleware, routes
from ui.warm_up import warm_up

app = st.App("ui/pages/site.py", routes=routes(), middleware=middleware(), lifespan=warm_up)
