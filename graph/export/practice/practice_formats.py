"""The vocabulary of files for learning platforms: what each ending is called, what it is for, and its media type."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.export.formats import ExportFormat

GIFT, MOODLE, ANKI, QTI, TABLE = "gift.txt", "moodle.xml", "apkg", "qti.zip", "questions.tsv"
SCORM = "scorm.zip"
PRACTICE_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        GIFT: ExportFormat("GIFT", "questions as text, for Moodle and others", "text/plain"),
        MOODLE: ExportFormat("Moodle XML", "a question bank with maps to label, for Moodle", "application/xml"),
        ANKI: ExportFormat("Anki", "a deck; a later one updates it", "application/octet-stream"),
        QTI: ExportFormat("QTI 2.1", "a test, for OpenOlat, TAO and others", "application/zip"),
        TABLE: ExportFormat("TSV", "a table, for spreadsheets and flash cards", "text/tab-separated-values"),
    }
)
# A task is asked by the page of the map, which is put around the questions elsewhere.
TASK_FORMATS: Mapping[str, ExportFormat] = MappingProxyType(
    {
        SCORM: ExportFormat(
            "SCORM 1.2", "a task with a score, for Moodle and others; making it takes a while", "application/zip"
        )
    }
)
PLATFORM_FORMATS: Mapping[str, ExportFormat] = MappingProxyType({**PRACTICE_FORMATS, **TASK_FORMATS})
# The endings that a file may have, the longest first, and what it then is.
ENDINGS: Mapping[str, str] = MappingProxyType(
    {"gift.txt": GIFT, "gift": GIFT, "xml": MOODLE, "apkg": ANKI, "scorm.zip": SCORM, "zip": QTI, "tsv": TABLE}
)


def practice_format(file_name: str) -> str:
    """Return the format that the ending of a file name asks for, "" for none.

    >>> practice_format("a.GIFT.txt"), practice_format("bank.xml"), practice_format("a.txt")
    ('gift.txt', 'moodle.xml', '')
    >>> practice_format("a.scorm.zip"), practice_format("scorm.zip"), practice_format("a.zip")
    ('scorm.zip', 'qti.zip', 'qti.zip')
    """
    name = file_name.lower()
    return next((form for ending, form in ENDINGS.items() if name.endswith(f".{ending}")), "")
