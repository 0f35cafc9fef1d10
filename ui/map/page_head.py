"""A request for a page turns into what its head says before any script: title, description, picture, colours."""

import re
from urllib.parse import parse_qs, urlencode

from markupsafe import Markup
from starlette.datastructures import Headers
from starlette.types import Scope

from graph.map_title import TITLE
from ui.map.editions import editions
from web.map.link_preview import LinkPreview, link_preview
from web.map.query_words import NAMES, STEP, STORY
from web.parts.parts import is_large

STREAMLITS_TITLE = b"<title>Streamlit</title>"
_HEAD = Markup(
    "<title>{name}</title>"
    '<meta name="description" content="{description}">'
    '<meta property="og:type" content="website">'
    '<meta property="og:title" content="{title}">'
    '<meta property="og:description" content="{description}">'
    "{picture}"
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">'
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1117">'
)
_PICTURE = Markup(
    '<meta property="og:image" content="{address}"><meta property="og:image:alt" content="{said}">'
    '<meta name="twitter:card" content="summary_large_image">'
)
_UNSCRIPTED = Markup(
    "<noscript><p>{title}. {description}</p><p>This page draws it and needs JavaScript.{table}</p></noscript>"
)
_TABLE = Markup(' Without it: <a href="./neuromap/data/{}/file/relations">the relations as a table (CSV)</a>.')
PICTURE_PATH = "neuromap/preview.png"
_HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?")
# What of an address the picture of a link is made with, as far as it is no longer than this.
_SHOWN = (STORY, STEP, *NAMES)
_LONGEST = 600


def page_head(scope: Scope) -> bytes:
    """Return the elements for the head of a page that is asked for; the disk, which may be slow, is not read for it."""
    held = editions().held(editions().served)
    words = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    # What is around a concept of a large file takes longer to find than a page may wait for its head.
    told = {} if held and is_large(held.dataset) else words
    return written(link_preview(held.dataset if held else None, told), picture_address(scope) if held else "")


def unscripted() -> bytes:
    """Return what a page says where no script runs: what it is, and where that can be read."""
    held = editions().held(editions().served)
    preview = link_preview(held.dataset if held else None, {})
    table = _TABLE.format(editions().served) if held else ""
    return _UNSCRIPTED.format(title=preview.title, description=preview.description, table=table).encode()


def written(preview: LinkPreview, picture: str = "") -> bytes:
    """Return what is shown of a link as elements, in which nothing of the data is markup."""
    shown = _PICTURE.format(address=picture, said=f"Map: {preview.title}. {preview.description}") if picture else ""
    return _HEAD.format(name=TITLE, title=preview.title, description=preview.description, picture=shown).encode()


def picture_address(scope: Scope) -> str:
    """Return the whole address of the picture of a link, "" where the request does not say under which name it came."""
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    if not _HOST.fullmatch(host):
        return ""
    scheme = "https" if "https" in (scope["scheme"], headers.get("x-forwarded-proto")) else "http"
    words = parse_qs(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    query = urlencode({name: words[name] for name in _SHOWN if name in words}, doseq=True)
    path = scope["path"].rpartition("/")[0]
    return f"{scheme}://{host}{path}/{PICTURE_PATH}{f'?{query}' if 0 < len(query) <= _LONGEST else ''}"
