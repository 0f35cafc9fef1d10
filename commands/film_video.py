"""The stills of a film go through ffmpeg, where this machine has it, and become a WebM."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

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
    content = b"".join(still.image.tobytes() * max(round(still.seconds * _RATE), 1) for still in stills)
    # Into a file, and not into a pipe: only so it says how long it is, and a player can jump in it.
    with TemporaryDirectory(prefix="neuromap-") as folder:
        made = Path(folder, "film.webm")
        command = [program, *_options(size), str(made)]
        done = subprocess.run(command, input=content, capture_output=True, check=False)
        if done.returncode == 0 and made.exists():
            return made.read_bytes()
    said = done.stderr.decode(errors="replace").strip().splitlines()
    return Refusal(f"ffmpeg made no film: {said[-1] if said else 'it said nothing'}. A .gif needs no ffmpeg.")


def _options(size: tuple[int, int]) -> list[str]:
    raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{size[0]}x{size[1]}", "-r", str(_RATE), "-i", "-"]
    made = ["-c:v", "libvpx-vp9", "-b:v", "0", "-crf", "32", "-pix_fmt", "yuv420p", *_QUICKLY]
    return ["-hide_banner", "-loglevel", "error", *raw, *made, "-fflags", "+bitexact", "-f", "webm"]
