"""A WebM goes through ffmpeg; without it, or where it fails, the reason and the way out are said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from commands.film_options import UndrawableError
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


def test_a_still_is_made_when_the_one_before_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than one still is held at a time, so a long film takes no more memory than a short one."""
    with_program(tmp_path, f'for out; do :; done; head -c 24 > {tmp_path}/first; cat > "$out"', monkeypatch)

    def stills() -> Iterator[Still]:
        yield STILLS[1]
        # What is more than a pipe holds has to be taken before this goes on.
        yield Still(Image.new("RGB", (4, 2)), 20_000.0)
        assert (tmp_path / "first").stat().st_size == 24
        yield STILLS[1]

    made = webm(stills(), (4, 2))
    assert isinstance(made, bytes)
    assert len(made) == (200_002 - 1) * 24


def test_a_program_that_stops_to_listen_is_no_fault_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(tmp_path, "echo no room on the disk >&2; exec <&-; exit 1", monkeypatch)
    made = webm([Still(Image.new("RGB", (400, 200)), 60.0)], (400, 200))
    assert made == Refusal("ffmpeg made no film: no room on the disk. A .gif needs no ffmpeg.")


def test_a_still_that_cannot_be_drawn_ends_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program(tmp_path, "exec cat > /dev/null", monkeypatch)

    def stills() -> Iterator[Still]:
        yield STILLS[0]
        raise UndrawableError(Refusal("No font."))

    with pytest.raises(UndrawableError):
        webm(stills(), (4, 2))
