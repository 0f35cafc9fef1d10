"""The path of a file turns into the graph that most people would make of it first, with nothing checked."""

import sys

import networkx as nx
import pandas as pd

rows = pd.read_csv(sys.argv[1])
print(nx.from_pandas_edgelist(rows, create_using=nx.MultiDiGraph))
