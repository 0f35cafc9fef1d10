"""What a site says of itself turns into CITATION.cff, by which it can be cited."""

import json
from collections.abc import Mapping

from graph.content_hash import SHORT_VERSION
from web.site.changelog import ChangelogEntry
from web.site.settings import Settings

CITATION = "CITATION.cff"
MESSAGE = "To cite these data, use these words, and cite the papers that the relations name."


def citation_file(entry: ChangelogEntry, settings: Settings) -> bytes:
    """Return the file for the data as published last; its author is the group of contributors, nobody by name.

    Format: Citation File Format 1.2.0, https://citation-file-format.github.io. Every value is written as JSON, which is
    YAML, too: no text of the data can be anything but text.
    """
    fields: Mapping[str, object] = {
        "cff-version": "1.2.0",
        "message": MESSAGE,
        "type": "dataset",
        "title": settings.title,
        "authors": [{"name": f"{settings.title} contributors"}],
        "version": entry.version[:SHORT_VERSION],
        "date-released": entry.date[: len("2026-01-31")],
        **({"url": settings.url} if settings.url else {}),
    }
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items()).encode()
