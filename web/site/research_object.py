"""The files of a site for other programs turn into an RO-Crate, by which archives of research data know them."""

import json
from collections.abc import Sequence

from web.site.changelog import ChangelogEntry
from web.site.data_files import DataFile
from web.site.settings import Settings

CRATE = "ro-crate-metadata.json"
SPECIFICATION = "https://w3id.org/ro/crate/1.1"


def ro_crate(entries: Sequence[ChangelogEntry], files: Sequence[DataFile], settings: Settings, summary: str) -> bytes:
    """Return the metadata of the crate that the site is: the data set and its files.

    Neither a licence nor an author is named, for the data say none. Format: RO-Crate 1.1, https://w3id.org/ro/crate/1.1.
    """
    descriptor = {
        "@id": CRATE,
        "@type": "CreativeWork",
        "about": {"@id": "./"},
        "conformsTo": {"@id": SPECIFICATION},
    }
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": settings.title,
        "description": summary,
        "datePublished": entries[-1].date,
        "dateModified": entries[0].date,
        "version": entries[0].version,
        **({"url": settings.url} if settings.url else {}),
        "hasPart": [{"@id": file.path} for file in files],
    }
    graph = [descriptor, root, *map(_file, files)]
    crate = {"@context": f"{SPECIFICATION}/context", "@graph": graph}
    return (json.dumps(crate, ensure_ascii=False, indent=1) + "\n").encode()


def _file(file: DataFile) -> dict[str, str]:
    return {
        "@id": file.path,
        "@type": "File",
        "name": file.path,
        "description": file.about,
        "encodingFormat": file.form,
        "contentSize": str(len(file.content)),
    }
