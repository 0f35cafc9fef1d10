"""Boxes and lines turn into places and routes: the only file that speaks to Graphviz."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pygraphviz import AGraph

Point = tuple[float, float]
Record = dict[str, Any]

POINTS_PER_INCH = 72
_LARGE = 150


class GraphvizError(RuntimeError):
    """The process that Graphviz runs in did not start or did not end well; the message is its last words."""


@dataclass(frozen=True)
class Node:
    """A box to place, in pixels. Boxes with the same rank share a row or column."""

    id: str
    width: float
    height: float
    rank: int | None = None


@dataclass(frozen=True)
class DotLayout:
    """What Graphviz found, in pixels with y growing downwards: centres of boxes, one Bézier path a line."""

    width: float
    height: float
    centres: Mapping[str, Point]
    paths: Sequence[Sequence[Point]]


def draw(nodes: Sequence[Node], lines: Sequence[tuple[str, str]], options: Mapping[str, str]) -> DotLayout:
    """Return the drawing of `dot` for the nodes and the lines, paths in the order of the lines.

    Ids must be plain (letters and digits), for Graphviz has a language of its own for anything else. Where others work
    in this process, a large drawing is made in one of its own, because Graphviz lets nobody work while it thinks.
    """
    task = {"nodes": [asdict(node) for node in nodes], "lines": list(lines), "options": dict(options)}
    holds_up = len(lines) > _LARGE and threading.active_count() > 1
    return _from_record(_in_own_process(task) if holds_up else _draw(task))


def _in_own_process(task: Record) -> Record:
    try:
        done = subprocess.run(
            [sys.executable, __file__],
            input=json.dumps(task),
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
    except subprocess.CalledProcessError as error:
        last_words = error.stderr.strip().splitlines()[-1:] or [f"it ended with code {error.returncode}"]
        raise GraphvizError(f"Graphviz says {last_words[0]!r}") from error
    except OSError as error:
        raise GraphvizError(f"Graphviz did not start, {error.strerror or error}") from error
    record: Record = json.loads(done.stdout)
    return record


def _from_record(record: Record) -> DotLayout:
    centres = {name: (x, y) for name, (x, y) in record["centres"].items()}
    paths = tuple(tuple((x, y) for x, y in path) for path in record["paths"])
    return DotLayout(record["width"], record["height"], centres, paths)


def _draw(task: Record) -> Record:
    # Graphviz is loaded by those who draw: data is exported without.
    from pygraphviz import AGraph

    with AGraph(directed=True, strict=False, **task["options"]) as canvas:
        canvas.node_attr.update(shape="box", fixedsize="true", label="")
        canvas.edge_attr["arrowhead"] = "none"
        _add_nodes(canvas, task["nodes"])
        for number, (source, target) in enumerate(task["lines"]):
            canvas.add_edge(source, target, key=str(number))
        canvas.layout(prog="dot")
        return _record(canvas, task)


def _add_nodes(canvas: "AGraph", nodes: list[Record]) -> None:
    ranks: dict[int, list[str]] = {}
    for node in nodes:
        size = {"width": node["width"] / POINTS_PER_INCH, "height": node["height"] / POINTS_PER_INCH}
        canvas.add_node(node["id"], **size)
        if node["rank"] is not None:
            ranks.setdefault(node["rank"], []).append(node["id"])
    for members in ranks.values():
        canvas.add_subgraph(members, rank="same")


def _record(canvas: "AGraph", task: Record) -> Record:
    left, bottom, right, top = (float(number) for number in canvas.graph_attr["bb"].split(","))

    def place(text: str) -> Point:
        x, y = text.split(",")
        return round(float(x) - left, 1), round(top - float(y), 1)

    centres = {node["id"]: place(canvas.get_node(node["id"]).attr["pos"]) for node in task["nodes"]}
    paths = [
        [place(point) for point in (canvas.get_edge(source, target, key=str(number)).attr["pos"] or "").split()]
        for number, (source, target) in enumerate(task["lines"])
    ]
    return {"width": right - left, "height": top - bottom, "centres": centres, "paths": paths}


if __name__ == "__main__":
    json.dump(_draw(json.load(sys.stdin)), sys.stdout)
