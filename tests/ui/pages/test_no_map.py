"""A page without a map says of a table in an object store what is wrong there, where it is, and what to do."""

import html
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from ...stores import KEY, SECRET, StoredFiles

ROOT = Path(__file__).parents[3]


def shown() -> str:
    found = AppTest.from_file(str(ROOT / "ui" / "pages" / "explore.py"), default_timeout=60).run()
    assert [error.message for error in found.exception] == []
    return html.unescape(" ".join(one.proto.body for one in found.get("html") if "empty" in one.proto.body))


def test_a_store_that_has_no_map_is_named(stored: StoredFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEUROMAP_DATA", "s3://no-such-bucket/relations.csv")
    text = shown()
    assert "There is nothing to draw: the file cannot be read: there is no bucket no-such-bucket." in text
    assert "<code>s3://no-such-bucket/relations.csv</code>" in text
    assert "Make it first, or correct its name in the address." in text
    monkeypatch.setenv("NEUROMAP_DATA", str(stored.path()))
    assert "there is no such file" in shown()
    monkeypatch.setenv("NEUROMAP_DATA", f"s3://{KEY}:{SECRET}@maps/relations.csv")
    text = shown()
    assert "keys have no place in an address" in text
    assert (KEY in text, SECRET in text) == (False, False)
