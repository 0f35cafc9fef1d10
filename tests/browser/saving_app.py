"""The page with one button is served as the map is: with the same routes and the same middleware."""

import sys
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).parents[2]))

from ui.map.preload import middleware
from ui.map.routes import routes

app = st.App("saving_page.py", routes=routes(), middleware=middleware())
