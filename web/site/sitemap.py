"""The addresses of the pages turn into a sitemap for search engines."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
# What one sitemap may hold: https://www.sitemaps.org/protocol.html
MOST = 50_000


def sitemap(addresses: Iterable[str]) -> bytes:
    """Return a sitemap of full addresses, the first 50,000 of them."""
    ET.register_namespace("", _NAMESPACE)
    root = ET.Element(f"{{{_NAMESPACE}}}urlset")
    for address in list(addresses)[:MOST]:
        place = ET.SubElement(ET.SubElement(root, f"{{{_NAMESPACE}}}url"), f"{{{_NAMESPACE}}}loc")
        place.text = address
    ET.indent(root, "")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"
