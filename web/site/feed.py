"""The entries of what has changed turn into an Atom feed, which a reader's program follows."""

import xml.etree.ElementTree as ET
from collections.abc import Collection, Sequence
from uuid import NAMESPACE_URL, uuid5

from graph.export.drawing.printable import printable
from web.site.addresses import CHANGES, FEED
from web.site.changelog import ChangelogEntry
from web.site.render import fragment
from web.site.settings import Settings

_ATOM = "http://www.w3.org/2005/Atom"
_NEWEST = 20


def feed(entries: Sequence[ChangelogEntry], paths: Collection[str], settings: Settings) -> bytes:
    """Return the feed of the newest entries; they link to those of the paths that they name.

    Where the site's own address is unknown, links lead from the feed's place.
    """
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed")
    # A site that is built anew elsewhere is the same feed if it has the same beginning.
    name = settings.absolute(FEED) or f"neuromap:{settings.title}:{entries[-1].data}"
    _add(root, "id", f"urn:uuid:{uuid5(NAMESPACE_URL, name)}")
    _add(root, "title", f"{settings.title}: what has changed")
    _add(root, "updated", entries[0].date)
    _add(_add(root, "author"), "name", settings.title)
    _link(root, settings.absolute(FEED) or FEED, "self", "application/atom+xml")
    _link(root, settings.absolute(CHANGES) or CHANGES, "alternate", "text/html")
    for entry in entries[:_NEWEST]:
        home = _add(root, "entry")
        _add(home, "id", f"urn:uuid:{uuid5(NAMESPACE_URL, f'{name}:{entry.data}:{entry.date}')}")
        _add(home, "title", entry.title)
        _add(home, "updated", entry.date)
        _link(home, settings.absolute(CHANGES) or CHANGES, "alternate", "text/html")
        element = _add(home, "content", fragment("entry", entry=entry, paths=paths, base=settings.url))
        element.set("type", "html")
    ET.indent(root, "")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _add(parent: ET.Element, tag: str, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{tag}")
    child.text = None if text is None else printable(text)
    return child


def _link(parent: ET.Element, address: str, relation: str, form: str) -> None:
    _add(parent, "link").attrib.update({"rel": relation, "type": form, "href": address})
