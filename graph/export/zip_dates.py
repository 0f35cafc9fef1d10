"""Files turn into a zip file with one date for all that is in it, so that equal content is equal bytes."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_YEAR = 1980


def dated(raw: bytes, day: date) -> bytes:
    """Return the zip file as of midnight of a day."""
    with ZipFile(BytesIO(raw)) as old:
        return zipped({name: old.read(name) for name in old.namelist()}, day)


def zipped(files: Mapping[str, bytes], day: date) -> bytes:
    """Return files by name as one zip file as of midnight of a day; a zip knows no day before 1980."""
    file = BytesIO()
    moment = (max(day.year, _FIRST_YEAR), day.month, day.day, 0, 0, 0)
    with ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name, content in files.items():
            info = ZipInfo(name, moment)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, content)
    return file.getvalue()
