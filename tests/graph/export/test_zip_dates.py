"""Equal content becomes equal bytes, whenever it was written."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from graph.export.zip_dates import dated


def zipped(year: int) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w") as made:
        made.writestr(ZipInfo("b.txt", (year, 1, 1, 1, 1, 1)), "B")
        made.writestr(ZipInfo("a/c.txt", (year, 2, 2, 2, 2, 2)), "C")
    return file.getvalue()


def test_files_of_different_moments_become_the_same() -> None:
    one, other = dated(zipped(1999), date(2026, 1, 2)), dated(zipped(2020), date(2026, 1, 2))
    assert one == other
    with ZipFile(BytesIO(one)) as found:
        assert [(info.filename, found.read(info)) for info in found.infolist()] == [("b.txt", b"B"), ("a/c.txt", b"C")]


def test_a_day_before_zip_files_is_their_first_year() -> None:
    with ZipFile(BytesIO(dated(zipped(1999), date(1970, 1, 1)))) as found:
        assert {info.date_time[0] for info in found.infolist()} == {1980}
