"""The answer with the page turns into the addresses of the files that it names, as a browser reads them."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

_LINKED = {"stylesheet", "modulepreload", "preload", "icon", "shortcut icon"}
_HEADER = re.compile(r"<([^>]*)>\s*;[^,]*\brel=\"?(?:modulepreload|preload)\b")


class _Files(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.named: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "script":
            self.named.append(found.get("src") or "")
        elif tag == "link" and (found.get("rel") or "").lower() in _LINKED:
            self.named.append(found.get("href") or "")


def page_files(address: str, page: str, links: str = "") -> list[str]:
    """Return each file once: those that the page names, then those of its header `Link`.

    >>> page_files("http://a/b/", '<script src="./c.js"></script>', "<neuromap/d.css>; rel=preload; as=style")
    ['http://a/b/c.js', 'http://a/b/neuromap/d.css']
    """
    reader = _Files()
    reader.feed(page)
    named = [*reader.named, *_HEADER.findall(links)]
    return list(dict.fromkeys(urljoin(address, name) for name in named if name and not name.startswith("data:")))
