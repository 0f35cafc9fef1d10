"""The colours of the map and the rules of site.css turn into the style sheet that all pages share."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from graph.palette import FURTHER_TONES, PAGE, SIGN_COLOURS, TYPE_TONES, Theme, type_colours

_RULES = Path(__file__).with_name("site.css").read_text(encoding="utf-8")
_TONES = len(TYPE_TONES) + len(FURTHER_TONES)


def _style() -> str:
    return f"{_colours(Theme.light)}\n@media (prefers-color-scheme: dark) {{\n{_colours(Theme.dark)}\n}}\n{_RULES}"


def _colours(theme: Theme) -> str:
    return f":root {{\n{''.join(_variables(theme))}}}\n{''.join(_marks(theme))}"


def _variables(theme: Theme) -> Iterator[str]:
    page = PAGE[theme]
    for name, colour in (("text", page.text), ("quiet", page.quiet), ("ground", page.background)):
        yield f"  --{name}: {colour};\n"


def _marks(theme: Theme) -> Iterator[str]:
    for sign, colours in enumerate(SIGN_COLOURS):
        yield f".sign-{sign} {{ --sign: {colours[theme]}; }}\n"
    for tone in range(_TONES):
        fill, border = type_colours(tone, theme)
        yield f".tone-{tone} {{ --fill: {fill}; --border: {border}; }}\n"


STYLE = _style().encode()
# The address changes with the content, so that browsers may keep it for good.
STYLE_ADDRESS = f"style-{sha256(STYLE).hexdigest()[:8]}.css"
