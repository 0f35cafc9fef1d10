"""Small fonts turn into a folder that Graphviz finds them in, beside the fonts of the machine."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

# Where machines keep their fonts: Linux, macOS, Windows. A folder that is not there is passed over.
MACHINE_FOLDERS = (
    "<dir>/usr/share/fonts</dir>",
    "<dir>/usr/local/share/fonts</dir>",
    '<dir prefix="xdg">fonts</dir>',
    "<dir>~/.fonts</dir>",
    "<dir>/System/Library/Fonts</dir>",
    "<dir>/Library/Fonts</dir>",
    "<dir>~/Library/Fonts</dir>",
    "<dir>WINDOWSFONTDIR</dir>",
    '<cachedir prefix="xdg">fontconfig</cachedir>',
)


@contextmanager
def fonts_on_disk(fonts: Mapping[int, bytes]) -> Iterator[Mapping[str, str]]:
    """Yield the environment variables with which Graphviz uses these fonts first; the folder is gone afterwards.

    A FONTCONFIG_FILE that is set already stands for the fonts of the machine.
    """
    with TemporaryDirectory(prefix="neuromap-") as name:
        folder = Path(name)
        for weight, font in fonts.items():
            (folder / f"{weight}.ttf").write_bytes(font)
        list_of_folders = folder / "fonts.conf"
        list_of_folders.write_text(_configuration(folder, os.environ.get("FONTCONFIG_FILE")), encoding="utf-8")
        yield {"FONTCONFIG_FILE": str(list_of_folders), "PANGOCAIRO_BACKEND": "fc"}


def _configuration(folder: Path, given: str | None) -> str:
    machine = [f'<include ignore_missing="yes">{escape(given)}</include>'] if given else MACHINE_FOLDERS
    lines = (f"<dir>{escape(str(folder))}</dir>", *machine)
    return f'<?xml version="1.0"?>\n<fontconfig>\n{chr(10).join(lines)}\n</fontconfig>\n'
