"""Followers who vote turn into figures: whether all votes are counted, none twice, and how soon that is seen."""

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any

from bench.follow import call, open_line

ROOMS = "/neuromap/rooms"
CHOICES = ("raises", "lowers", "neither")
BALLOT = {"id": "load", "form": "plain", "stem": "What does it do?", "choices": CHOICES}
# One in so many thinks again, and votes a second time.
_THINK_AGAIN = 3
_LAST = len(CHOICES) - 1


@dataclass(frozen=True)
class VoteFigures:
    """Votes missing or too many, and seconds until the last was taken and the last follower saw the result."""

    wrong: int
    taken: float
    shown: float


async def measure_vote(home: str, followers: int) -> VoteFigures:
    """Return the figures of so many followers who all vote at the same moment."""
    presentation = json.loads(await call(home, "POST", ROOMS, {"home": home, "secret": ""}))
    own = {"Authorization": f"Bearer {presentation['secret']}"}
    path = f"{ROOMS}/{presentation['code']}"
    lines = [await open_line(home, f"{path}/events") for _ in range(followers)]
    await call(home, "POST", path, {"address": "", "ballot": BALLOT}, own)
    began = time.perf_counter()
    await asyncio.gather(*(_votes(home, path, place) for place in range(followers)))
    taken = time.perf_counter() - began
    began = time.perf_counter()
    seen = asyncio.gather(*(_result(reader) for reader, _ in lines))
    await call(home, "POST", path, {"address": "", "ballot": {**BALLOT, "phase": "shown"}}, own)
    results = await seen
    shown = time.perf_counter() - began
    for _, writer in lines:
        writer.close()
    await call(home, "DELETE", path, None, own)
    return VoteFigures(max(_wrong(result, followers) for result in results), taken, shown)


def choice_of(place: int) -> int:
    """Return what a follower chooses in the end."""
    return _LAST if place % _THINK_AGAIN == 0 else place % _LAST


async def _votes(home: str, path: str, place: int) -> None:
    vote = {"ballot": BALLOT["id"], "round": 1, "voter": f"voter {place}"}
    if choice_of(place) == _LAST:
        await call(home, "POST", f"{path}/votes", {**vote, "choice": 0})
    await call(home, "POST", f"{path}/votes", {**vote, "choice": choice_of(place)})


async def _result(reader: asyncio.StreamReader) -> list[int]:
    """Read a line of events until it has the counts."""
    while True:
        line = await reader.readline()
        if b'"tallies"' in line:
            told: dict[str, Any] = json.loads(line.removeprefix(b"data: "))["ballot"]
            return list(told["tallies"][0])


def _wrong(tally: list[int], followers: int) -> int:
    """Return how many votes a count has too few or too many, choice by choice."""
    right = [0] * len(CHOICES)
    for place in range(followers):
        right[choice_of(place)] += 1
    return sum(abs(one - other) for one, other in zip(tally, right, strict=True))
