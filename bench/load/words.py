"""The library of a dataset turns into the words with which readers ask for pictures: a focus, or an answer."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any
from urllib.parse import urlencode

from bench.load.schedule import FOCUS, QUESTION, Act


def query(act: Act, library: Mapping[str, Any]) -> str:
    """Return the query of the picture that an act needs, "" for one that the browser answers by itself."""
    random = Random(act.choice)
    written = {FOCUS: _focus, QUESTION: _question}.get(act.kind)
    return urlencode(written(random, library["relations"])) if written else ""


def _focus(random: Random, relations: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Choose an end of a relation, so a concept as often as it is met: all of its relations."""
    relation = random.choice(relations)
    return [("level", ""), ("focus", relation[random.choice(("source", "target"))])]


def _question(random: Random, relations: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Ask for the ways between two concepts that have one, or what happens if a concept rises."""
    relation = random.choice(relations)
    further = [each["target"] for each in relations if each["source"] == relation["target"]]
    goal = random.choice([each for each in further if each != relation["source"]] or [relation["target"]])
    kind, ends = random.choice((("paths", [("to", goal)]), ("what if", [])))
    return [("of", "answer"), ("level", ""), ("ask", kind), ("from", relation["source"]), *ends]
