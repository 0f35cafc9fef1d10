"""Followers of one presentation turn into a figure: how long until the last of them has the presenter's step."""

import asyncio
import json
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

ADDRESSES = ("focus=Serotonin", "focus=Dopamine", "level=", "focus=GABA&level=", "focus=Chronic+stress")


SLIDE, PACKED = "/neuromap/slide", {"Accept-Encoding": "gzip"}


@dataclass(frozen=True)
class Figures:
    """Seconds from the presenter's step until the slowest follower had the news, and had drawn data for it."""

    followers: int
    news: tuple[float, ...]
    slides: tuple[float, ...]


async def measure(home: str, followers: int) -> Figures:
    """Return the figures of one presenter with so many followers, each of whom asks for every slide."""
    presentation = json.loads(await call(home, "POST", "/neuromap/rooms", {"home": home, "secret": ""}))
    own = {"Authorization": f"Bearer {presentation['secret']}"}
    path = f"/neuromap/rooms/{presentation['code']}"
    presence = await open_line(home, f"{path}/presence", own)
    lines = [await open_line(home, f"{path}/events") for _ in range(followers)]
    news, slides = [], []
    for address in ADDRESSES:
        await call(home, "GET", f"{SLIDE}?{address}&shape=tall", headers=PACKED)
        began = time.perf_counter()
        told = asyncio.gather(*(_wait_for(line[0], address) for line in lines))
        await call(home, "POST", path, {"address": address, "blank": ""}, own)
        await told
        news.append(time.perf_counter() - began)
        await asyncio.gather(*(call(home, "GET", f"{SLIDE}?{address}&shape=tall", headers=PACKED) for _ in lines))
        slides.append(time.perf_counter() - began)
    for _, writer in (presence, *lines):
        writer.close()
    return Figures(followers, tuple(news), tuple(slides))


async def _wait_for(reader: asyncio.StreamReader, address: str) -> None:
    """Read a line of events until it says the address."""
    wanted = json.dumps(address).encode()
    while wanted not in await reader.readline():
        pass


async def open_line(
    home: str, path: str, headers: dict[str, str] | None = None
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Return a line on which the server has begun to answer."""
    reader, writer = await _send(home, "GET", path, None, headers)
    status = await reader.readline()
    if b"200" not in status:
        raise RuntimeError(f"{path}: {status.decode().strip()}")
    return reader, writer


async def call(
    home: str, method: str, path: str, content: object = None, headers: dict[str, str] | None = None
) -> bytes:
    """Return the body of an answer; RuntimeError where the server refuses."""
    reader, writer = await _send(home, method, path, content, {**(headers or {}), "Connection": "close"})
    head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    writer.close()
    if not head.split()[1].startswith(b"2"):
        raise RuntimeError(f"{path}: {head.splitlines()[0].decode()} {body.decode()}")
    return body


async def _send(
    home: str, method: str, path: str, content: object, headers: dict[str, str] | None
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(home)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=2**22)
    body = b"" if content is None else json.dumps(content).encode()
    sent = {"Host": parts.netloc, "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {text}\r\n" for name, text in sent.items())
    writer.write(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body)
    await writer.drain()
    return reader, writer


def report(figures: Figures) -> str:
    """Return the figures as a sentence of docs/presenting.md."""
    worst = max(figures.news), max(figures.slides)
    return (
        f"{figures.followers} followers: the last one heard of a step after {worst[0]:.2f} s "
        f"and had its slide after {worst[1]:.2f} s (slowest of {len(figures.news)} steps)."
    )
