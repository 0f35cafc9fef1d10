"""The data of a site turn into a schema.org Dataset, by which search engines for data find them."""

from collections.abc import Sequence

from markupsafe import Markup

from web.site.changelog import ChangelogEntry
from web.site.contents import SiteContents
from web.site.data_files import DataFile
from web.site.script_data import script_data
from web.site.settings import Settings


def dataset_description(
    contents: SiteContents,
    entries: Sequence[ChangelogEntry],
    downloads: Sequence[DataFile],
    settings: Settings,
    summary: str,
) -> Markup:
    """Return the JSON-LD for a script element."""
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
    return script_data(addressed)
