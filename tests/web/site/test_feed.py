"""The feed is valid Atom with ids that stay, and its links lead to pages that are there."""

import xml.etree.ElementTree as ET
from datetime import timedelta

from web.site.build_site import REMEMBERED, Earlier
from web.site.settings import Settings

from .conftest import NOON, ROWS, Read, contents

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(files: dict[str, bytes]) -> ET.Element:
    return ET.fromstring(files["feed.xml"])


def after(read: Read, files: dict[str, bytes], settings: Settings, *rows: str) -> dict[str, bytes]:
    return dict(contents(read(*rows), settings, Earlier({path: files[path] for path in REMEMBERED}, {})))


def test_a_change_is_an_entry_that_says_what_changed_and_the_older_ones_keep_their_ids(read: Read) -> None:
    base = "https://example.org/m/"
    first = dict(contents(read(), Settings(url=base, now=NOON)))
    later = Settings(url=base, now=NOON + timedelta(days=1))
    second = after(read, first, later, *ROWS, "Sleep,calms,<b>,,,,,,,,,")
    before, now = feed(first), feed(second)
    assert [now.findtext(f"{ATOM}{tag}") for tag in ("id", "title", "updated")] == [
        before.findtext(f"{ATOM}id"),
        "Neuroimmune Map: what has changed",
        "2026-02-01T12:00:00+00:00",
    ]
    newest, oldest = now.findall(f"{ATOM}entry")
    assert oldest.findtext(f"{ATOM}id") == before.findtext(f"{ATOM}entry/{ATOM}id")
    told = newest.findtext(f"{ATOM}content") or ""
    assert "Sleep calms &lt;b&gt;" in told
    [address] = [path for path in second if path.startswith("relations/sleep-calms-b-")]
    assert f'href="{base}{address}"' in told


def test_everything_that_atom_asks_for_is_there_without_an_address_too(read: Read) -> None:
    root = feed(dict(contents(read())))
    for element in (root, *root.findall(f"{ATOM}entry")):
        assert all(element.findtext(f"{ATOM}{tag}") for tag in ("id", "title", "updated"))
        assert (element.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Neuroimmune Map"
    assert [link.get("href") for link in root.findall(f"{ATOM}link")] == ["feed.xml", "changes.html"]
