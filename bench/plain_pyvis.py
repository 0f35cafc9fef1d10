"""Rows turn into the app that most people would write first: pandas, networkx, pyvis, and the page in an iframe."""

import os
import re

import networkx as nx
import pandas as pd
import streamlit as st
from pyvis.network import Network

# Bootstrap from elsewhere: without a network the page would wait for it, which would flatter the map.
ELSEWHERE = re.compile(r"<link[^>]*https?://[^>]*>|<script[^>]*src=.https?://[^>]*></script>", re.DOTALL)
MARKS = """<script>
network.once("stabilizationIterationsDone", () => { window.stabilized = performance.timeOrigin + performance.now(); });
</script></body>"""

st.set_page_config(layout="wide")
rows = pd.read_csv(os.environ["NEUROMAP_DATA"])
if "level" in st.query_params:
    rows = rows[rows["level"] == st.query_params["level"]]
with st.sidebar:
    chosen = st.pills("Polarity", list(rows["polarity"].dropna().unique()), selection_mode="multi", key="polarity")
if chosen:
    rows = rows[rows["polarity"].isin(chosen)]
relations = rows.rename(columns={"effect": "title"})
graph = nx.from_pandas_edgelist(relations, edge_attr="title", create_using=nx.MultiDiGraph)
network = Network(height="600px", width="100%", directed=True, cdn_resources="in_line")
network.from_nx(graph)
page = ELSEWHERE.sub("", network.generate_html())
st.components.v1.html(page.replace("</body>", MARKS), height=620)
