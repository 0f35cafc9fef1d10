"""Chosen relations turn into GraphML or GEXF element by element: of a large graph there is no tree in memory."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from xml.sax.saxutils import escape, quoteattr

import networkx as nx

from graph.export.drawing.printable import printable
from graph.export.plain_graph import Attributes, plain_edges, plain_nodes
from graph.vocabulary import joined

_TYPES = {str: "string", int: "long"}
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://www.gexf.net/1.2draft"
# Each attribute of what is told, by its name and type, with its number.
_Numbers = Mapping[tuple[str, type], int]


def graphml(graph: nx.MultiDiGraph, day: date) -> Iterator[str]:
    """Yield the lines of a GraphML file; texts have U+FFFD, the replacement character, for what XML forbids."""
    names = _names(graph)
    numbers = {kind: _numbers(records) for kind, records in {"graph": [graph.graph], **_told(graph)}.items()}
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="{_GRAPHML}">\n'
    for kind, known in numbers.items():
        for (name, type), number in known.items():
            named = quoteattr(name)
            yield f'  <key id="{kind}{number}" for="{kind}" attr.name={named} attr.type="{_TYPES[type]}"/>\n'
    yield '  <graph edgedefault="directed">\n'
    yield _data(graph.graph, "graph", numbers)
    for name, told in plain_nodes(graph, joined):
        yield f"    <node id={names[name]}>\n{_data(told, 'node', numbers)}    </node>\n"
    for source, target, key, told in plain_edges(graph):
        ends = f"source={names[source]} target={names[target]} id={quoteattr(key)}"
        yield f"    <edge {ends}>\n{_data(told, 'edge', numbers)}    </edge>\n"
    yield "  </graph>\n</graphml>\n"


def gexf(graph: nx.MultiDiGraph, day: date) -> Iterator[str]:
    """Yield the lines of a GEXF file of a day, with texts as in GraphML; the effect is the label of an edge."""
    names = _names(graph)
    numbers = {kind: _numbers(records) for kind, records in _told(graph).items()}
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="{_GEXF}" version="1.2">\n'
    yield f'  <meta lastmodifieddate="{day}"/>\n  <graph defaultedgetype="directed" mode="static">\n'
    for kind, known in numbers.items():
        yield f'    <attributes class="{kind}" mode="static">\n'
        for (name, type), number in known.items():
            yield f'      <attribute id="{number}" title={quoteattr(name)} type="{_TYPES[type]}"/>\n'
        yield "    </attributes>\n"
    yield "    <nodes>\n"
    for name, told in plain_nodes(graph, joined):
        yield f"      <node id={names[name]} label={names[name]}>\n{_values(told, numbers['node'])}      </node>\n"
    yield "    </nodes>\n    <edges>\n"
    for source, target, key, told in plain_edges(graph):
        label = quoteattr(printable(str(told["effect"])))
        ends = f"id={quoteattr(key)} source={names[source]} target={names[target]} label={label}"
        yield f"      <edge {ends}>\n{_values(told, numbers['edge'])}      </edge>\n"
    yield "    </edges>\n  </graph>\n</gexf>\n"


def _told(graph: nx.MultiDiGraph) -> Mapping[str, Iterable[Attributes]]:
    return {
        "node": (told for _, told in plain_nodes(graph, joined)),
        "edge": (told for *_, told in plain_edges(graph)),
    }


def _numbers(records: Iterable[Attributes]) -> _Numbers:
    known = dict.fromkeys((printable(name), type(value)) for told in records for name, value in told.items())
    return {attribute: number for number, attribute in enumerate(known)}


def _data(told: Attributes, kind: str, numbers: Mapping[str, _Numbers]) -> str:
    values = ((numbers[kind][printable(name), type(value)], _text(value)) for name, value in told.items())
    return "".join(f'      <data key="{kind}{number}">{text}</data>\n' for number, text in values)


def _text(value: object) -> str:
    # Of a line break that stands for itself a reader makes another one.
    return escape(printable(str(value)), {"\r": "&#13;"})


def _values(told: Attributes, numbers: _Numbers) -> str:
    values = ((numbers[printable(name), type(value)], value) for name, value in told.items())
    each = (
        f'          <attvalue for="{number}" value={quoteattr(printable(str(value)))}/>\n' for number, value in values
    )
    return f"        <attvalues>\n{''.join(each)}        </attvalues>\n"


def _names(graph: nx.MultiDiGraph) -> Mapping[str, str]:
    """Return each name as the attribute of an element; names that are the same in XML are numbered."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in graph:
        text, number = printable(name), 2
        while text in taken:
            text, number = f"{printable(name)} ({number})", number + 1
        taken.add(text)
        found[name] = quoteattr(text)
    return found
