"""The stills of a film go through ffmpeg, where this machine has it, and become a WebM."""

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, cast

from graph.export.export_request import Refusal

if TYPE_CHECKING:
    from graph.export.film.gif import Still

_PROGRAM = "ffmpeg"
# Often enough for what gives way to something else; all else stands still.
_RATE = 10
# Most of a film stands still: what takes long to find would save next to nothing.
_QUICKLY = ("-deadline", "realtime", "-cpu-used", "8", "-row-mt", "1")
_NEEDED = (
    "A .webm is made by ffmpeg, which is not on this machine: install it (Debian: apt install ffmpeg; macOS: brew "
    "install ffmpeg; Windows: winget install ffmpeg), or let OUT end in .gif, which needs nothing else."
)


def webm(stills: "Iterable[Still]", size: tuple[int, int]) -> bytes | Refusal:
    """Return the stills as a WebM, or why there is none."""
    program = shutil.which(_PROGRAM)
    if program is None:
        return Refusal(_NEEDED)
    # Into a file, and not into a pipe: only so it says how long it is, and a player can jump in it.
    with TemporaryDirectory(prefix="neuromap-") as folder:
        made, said = Path(folder, "film.webm"), Path(folder, "said.txt")
        with said.open("wb") as errors:
            code = _sent(stills, [program, *_options(size), str(made)], errors)
        if code == 0 and made.exists():
            return made.read_bytes()
        words = said.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return Refusal(f"ffmpeg made no film: {words[-1] if words else 'it said nothing'}. A .gif needs no ffmpeg.")


def _sent(stills: "Iterable[Still]", command: Sequence[str], errors: IO[bytes]) -> int:
    """Send stills to a program one after another, and return how it ended; minutes are gigabytes of pixels."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors) as program:
        try:
            # One that stops to listen says itself why.
            with suppress(BrokenPipeError), cast("IO[bytes]", program.stdin) as entrance:
                for still in stills:
                    pixels = still.image.tobytes()
                    for _ in range(max(round(still.seconds * _RATE), 1)):
                        entrance.write(pixels)
        except BaseException:
            program.kill()
            raise
    return program.returncode


def _options(size: tuple[int, int]) -> list[str]:
    raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}", "-r", str(_RATE), "-i", "-"]
    made = ["-c:v", "libvpx-vp9", "-b:v", "0", "-crf", "32", "-pix_fmt", "yuv420p", *_QUICKLY]
    return ["-hide_banner", "-loglevel", "error", *raw, *made, "-fflags", "+bitexact", "-f", "webm"]
