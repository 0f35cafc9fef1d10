"""A zip file turns into the same one with one date for all that is in it, so that equal content is equal bytes."""

from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_YEAR = 1980


def dated(raw: bytes, day: date) -> bytes:
    """Return the zip file as of midnight of a day; a zip knows no day before 1980."""
    file = BytesIO()
    moment = (max(day.year, _FIRST_YEAR), day.month, day.day, 0, 0, 0)
    with ZipFile(BytesIO(raw)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = ZipInfo(name, moment)
            info.compress_type = ZIP_DEFLATED
            new.writestr(info, old.read(name))
    return file.getvalue()
