"""Chosen relations turn into SIF (simple interaction format): a line each of source, effect and target."""

import networkx as nx


def sif(graph: nx.MultiDiGraph) -> str:
    """Return the relations in the order of their lines, tabs between the cells; a concept without any has its own line.

    Tabs and line breaks in a name become spaces, for the format has nothing to mark them with.

    >>> calm = nx.MultiDiGraph()
    >>> _ = calm.add_edge("GABA", "Fear", effect="calms", line=2)
    >>> sif(calm)
    'GABA\\tcalms\\tFear\\n'
    """
    edges = sorted(graph.edges(data=True), key=lambda edge: edge[2]["line"])
    lines = [(source, cells["effect"], target) for source, target, cells in edges]
    alone = [(name,) for name in nx.isolates(graph)]
    return "".join("\t".join(map(_on_one_line, line)) + "\n" for line in (*lines, *alone))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
