"""The data of a site turn into a schema.org Dataset, by which search engines for data find them."""

import json
from collections.abc import Sequence

from markupsafe import Markup

from web.site.changelog import ChangelogEntry
from web.site.contents import SiteContents
from web.site.data_files import DataFile
from web.site.settings import Settings


def dataset_description(
    contents: SiteContents,
    entries: Sequence[ChangelogEntry],
    downloads: Sequence[DataFile],
    settings: Settings,
    summary: str,
) -> Markup:
    """Return the JSON-LD for a script element; no text of the data can end that element."""
    record = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": settings.title,
        "description": summary,
        "version": entries[0].version,
        "dateModified": entries[0].date,
        "datePublished": entries[-1].date,
        "isAccessibleForFree": True,
        "keywords": [type for type, _ in contents.by_type],
        "measurementTechnique": "relations read from the literature, each with its source",
        "distribution": [
            {
                "@type": "DataDownload",
                "name": download.path,
                "encodingFormat": download.form,
                "contentUrl": settings.absolute(download.path) or download.path,
            }
            for download in downloads
        ],
    }
    addressed = {**record, "url": settings.url, "@id": settings.url} if settings.url else record
    plain = json.dumps(addressed, ensure_ascii=False, indent=1)
    return Markup("".join(_ESCAPES.get(letter, letter) for letter in plain))


# In JSON these mean the same as the letter, and no HTML parser sees the beginning of a tag.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
