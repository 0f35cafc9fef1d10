"""Boxes and lines turn into places and routes: the only file that speaks to Graphviz."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

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
    boxes = [(node.id, node.width, node.height, node.rank) for node in nodes]
    task = {"nodes": boxes, "lines": list(lines), "options": dict(options)}
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

    with AGraph(_dot_text(task)) as canvas:
        return _record(json.loads(canvas.draw(format="json0", prog="dot")), len(task["lines"]))


def _dot_text(task: Record) -> str:
    """Return the task in the language of Graphviz; each line bears its number as its id."""
    options = ",".join(f'{name}="{value}"' for name, value in task["options"].items())
    head = [f"graph [{options}]", 'node [shape=box,fixedsize=true,label=""]', "edge [arrowhead=none]"]
    boxes = [
        f"{id} [width={width / POINTS_PER_INCH},height={height / POINTS_PER_INCH}]"
        for id, width, height, _ in task["nodes"]
    ]
    ranks: dict[int, list[str]] = {}
    for id, _, _, rank in task["nodes"]:
        if rank is not None:
            ranks.setdefault(rank, []).append(id)
    rows = [f"{{rank=same;{';'.join(members)}}}" for members in ranks.values()]
    lines = [f"{source}->{target} [id={number}]" for number, (source, target) in enumerate(task["lines"])]
    return f"digraph {{{';'.join([*head, *boxes, *rows, *lines])}}}"


def _record(drawn: Record, lines: int) -> Record:
    left, bottom, right, top = (float(number) for number in drawn["bb"].split(","))

    def place(text: str) -> Point:
        x, y = text.split(",")
        return round(float(x) - left, 1), round(top - float(y), 1)

    paths: list[list[Point]] = [[]] * lines
    for line in drawn.get("edges", ()):
        paths[int(line["id"])] = [place(point) for point in line.get("pos", "").split()]
    centres = {node["name"]: place(node["pos"]) for node in drawn["objects"] if "pos" in node}
    return {"width": right - left, "height": top - bottom, "centres": centres, "paths": paths}


if __name__ == "__main__":
    json.dump(_draw(json.load(sys.stdin)), sys.stdout)
