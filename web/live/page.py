"""The name of a light page turns into its HTML, which holds nothing but the addresses of the front end."""

from collections.abc import Mapping
from html import escape

# Scripts, pictures and connections from this server alone; a QR code is a picture in a data URL. vis-network writes
# its own style sheet into the page.
SECURITY = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}

_PAGE = """<!doctype html>
<html lang="en" data-page="{page}">
<head>
<meta charset="utf-8">
<base href="{base}">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="{icon}">
<link rel="stylesheet" href="{style}">
<script type="module" src="{script}"></script>
</head>
<body><noscript>This page draws a map and needs JavaScript.</noscript></body>
</html>
"""


def light_page(page: str, title: str, base: str, files: Mapping[str, str]) -> str:
    """Return the HTML of a page; `base` leads from it to the app, `files` has its `icon`, `style` and `script`."""
    texts = {"page": page, "title": title, "base": base, **{name: files[name] for name in ("icon", "style", "script")}}
    return _PAGE.format(**{name: escape(text) for name, text in texts.items()})
