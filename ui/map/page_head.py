"""The query of a page turns into what its head says before any script: title, description, colours of the window."""

from urllib.parse import parse_qs

from markupsafe import Markup

from graph.export.export_request import TITLE
from ui.map.editions import editions
from web.map.link_preview import LinkPreview, link_preview

STREAMLITS_TITLE = b"<title>Streamlit</title>"
_HEAD = Markup(
    "<title>{name}</title>"
    '<meta name="description" content="{description}">'
    '<meta property="og:type" content="website">'
    '<meta property="og:title" content="{title}">'
    '<meta property="og:description" content="{description}">'
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff">'
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1117">'
)


def page_head(query: bytes) -> bytes:
    """Return the elements for the head of a page at a query; the disk, which may be slow, is not asked for that."""
    held = editions().held(editions().served)
    words = parse_qs(query.decode("latin-1"), keep_blank_values=True)
    return written(link_preview(held.dataset if held else None, words))


def written(preview: LinkPreview) -> bytes:
    """Return what is shown of a link as elements, in which nothing of the data is markup."""
    return _HEAD.format(name=TITLE, title=preview.title, description=preview.description).encode()
