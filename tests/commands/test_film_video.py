"""A WebM goes through ffmpeg; without it, or where it fails, the reason and the way out are said."""

from pathlib import Path

import pytest
from PIL import Image

from commands.film_video import webm
from graph.export.export_request import Refusal
from graph.export.film.gif import Still

STILLS = [Still(Image.new("RGB", (4, 2)), 0.5), Still(Image.new("RGB", (4, 2)), 0.1)]


def with_program(folder: Path, script: str, patch: pytest.MonkeyPatch) -> None:
    program = folder / "ffmpeg"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    patch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_without_ffmpeg_the_way_out_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = str(webm(STILLS, (4, 2)))
    assert ("which is not on this machine: install it" in said, ".gif" in said) == (True, True)


def test_each_still_is_sent_as_often_as_its_seconds_want(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(tmp_path, 'for out; do :; done; wc -c > "$out"', monkeypatch)
    made = webm(STILLS, (4, 2))
    assert isinstance(made, bytes)
    assert int(made) == 6 * 4 * 2 * 3


def test_what_ffmpeg_says_is_handed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(tmp_path, "cat > /dev/null; echo no such encoder >&2; exit 1", monkeypatch)
    assert webm(STILLS, (4, 2)) == Refusal("ffmpeg made no film: no such encoder. A .gif needs no ffmpeg.")
