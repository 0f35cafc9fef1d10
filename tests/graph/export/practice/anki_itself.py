"""An Anki package turns into what Anki's own importer makes of it."""

from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition as Update

_IF_NEWER = Update.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER


def imported(collection: Collection, package: bytes) -> tuple[int, int]:
    """Return how many notes an import adds and how many it updates, as Anki does it where nothing is chosen."""
    file = Path(collection.path).with_name("deck.apkg")
    file.write_bytes(package)
    options = ImportAnkiPackageOptions(
        merge_notetypes=False, update_notes=_IF_NEWER, update_notetypes=_IF_NEWER, with_scheduling=False
    )
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(file), options=options)).log
    return len(log.new), len(log.updated)
