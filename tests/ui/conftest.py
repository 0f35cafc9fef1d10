"""A file of relations becomes the page that a visitor sees of it, without a browser."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from graph.editing.draft import begun
from graph.schema import RELATIONS
from ui.edit.editing_session import EditingSession

ROOT = Path(__file__).parents[2]


class Page:
    """The explore page of one visitor; it shows a file that `save` replaces."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.app = AppTest.from_file(str(ROOT / "ui" / "pages" / "explore.py"), default_timeout=60)

    def save(self, text: str, name: str = "") -> None:
        (self.file.with_name(name) if name else self.file).write_text(text, encoding="utf-8")

    def run(self) -> None:
        self.app.run()
        assert [error.message for error in self.app.exception] == []

    def visit(self, **address: str | list[str]) -> "Page":
        """Open the page at an address."""
        for name, words in address.items():
            self.app.query_params[name] = words
        self.run()
        return self

    def click(self, label: str) -> None:
        """Click the first button whose label or key is the one given."""
        next(button for button in self.app.button if label in (button.label, button.key)).click()
        self.run()

    def data(self, key: str) -> Any:
        """Return what a component of the map has been sent."""
        proto = next(found.proto for found in self.app.get("bidi_component") if found.key == key)
        return json.loads(proto.json or proto.bytes)

    def edit(self, text: str) -> None:
        """Make a text the draft of the file."""
        draft = begun(self.file, self.file.read_bytes(), tuple(RELATIONS))
        self.session.drafts["relations"] = draft.with_content(text.encode())

    @property
    def session(self) -> EditingSession:
        """What the visitor is editing."""
        found: EditingSession = self.app.session_state["editing"]
        return found

    @property
    def components(self) -> list[str]:
        """The keys of the components on the page."""
        return [found.key for found in self.app.get("bidi_component")]

    @property
    def markup(self) -> list[str]:
        """What is sent as HTML, without the style sheets."""
        bodies = [found.proto.body for found in self.app.get("html")]
        return [body for body in bodies if not body.startswith(("<style", ":root"))]

    @property
    def text(self) -> str:
        """What the HTML says, without its tags."""
        return re.sub(r"<[^>]+>", " ", " ".join(self.markup)).replace("  ", " ")

    @property
    def labels(self) -> list[str]:
        """What is sent as Markdown: the labels of buttons, tabs and expanders, and the words of the filters."""
        named = [found.label for kind in ("button", "tab", "expander") for found in self.app.get(kind)]
        words = [option.content for group in self.app.get("button_group") for option in group.proto.options]
        return [*named, *words]

    @property
    def containers(self) -> set[str]:
        """The keys of all containers on the page."""
        return {found.key for found in self._elements(self.app.main) if getattr(found, "key", None)}

    def _elements(self, block: Any) -> Iterator[Any]:
        for child in block.children.values():
            yield child
            if hasattr(child, "children"):
                yield from self._elements(child)


@pytest.fixture(scope="session", autouse=True)
def looked_for_once() -> Iterator[None]:
    """Look for components of libraries once: Streamlit reads what all libraries say of themselves for each page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Page]:
    """Return a function from the text of a file (the shipped data without one) to its page, not yet visited."""

    def page_of(text: str | None = None) -> Page:
        found = Page(ROOT / "data" / "relations.csv" if text is None else tmp_path / "relations.csv")
        if text is not None:
            found.save(text)
        monkeypatch.setenv("NEUROMAP_DATA", str(found.file))
        return found

    return page_of
