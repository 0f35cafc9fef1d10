"""A CSV turns into what LibreOffice makes of it: opened in one way, saved in another.

`python tests/graph/reading/libreoffice/exporting.py` writes the folder `saved` anew; README.md says what is in it.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
SAVED = FOLDER / "saved"
TABLES = tuple(FOLDER / f"{name}.csv" for name in ("mixed", "guarded", "some-relations", "some-concepts"))
# As workbooks they show which cells LibreOffice took for formulas.
BOOKS = TABLES[:2]
PATIENCE = 240

# LibreOffice takes the choices of its dialogs as numbers: separator, quotation mark, encoding, first line, the kind of
# each column (2 is text), language, whether a quoted cell is text, whether dates and the like are looked for.
UTF_8, UTF_16, WINDOWS = "76", "65535", "1"
ALL_TEXT = "/".join(f"{column}/2" for column in range(1, 31))
AS_TEXT = f"44,34,{UTF_8},1,{ALL_TEXT}"
AS_IT_COMES = f"44,34,{UTF_8},1,,1033,false,false"
WITH_DATES = f"44,34,{UTF_8},1,,1033,false,true"
IN_WINDOWS_LETTERS = f"44,34,{WINDOWS},1,{ALL_TEXT}"


@dataclass(frozen=True)
class Way:
    """How a table is opened and saved, and in which kind of workbook it is kept between the two, if in any."""

    opened: str = AS_TEXT
    separator: str = ","
    encoding: str = UTF_8
    all_quoted: bool = False
    workbook: str = ""

    def saved(self) -> str:
        """Return the format of the saved file as LibreOffice wants it told: cells as shown, no formulas."""
        quoted = "true" if self.all_quoted else "false"
        choices = f"{ord(self.separator)},34,{self.encoding},1,,0,{quoted},true,false"
        return f"csv:Text - txt - csv (StarCalc):{choices}"


WAYS: Mapping[str, Way] = {
    "comma": Way(),
    "semicolon": Way(separator=";"),
    "tab": Way(separator="\t"),
    "bar": Way(separator="|"),
    "utf-16": Way(separator="\t", encoding=UTF_16),
    "windows": Way(separator=";", encoding=WINDOWS),
    "all-quoted": Way(all_quoted=True),
    "ods": Way(workbook="ods"),
    "xlsx": Way(workbook="xlsx"),
    "as-it-comes": Way(AS_IT_COMES),
    "with-dates": Way(WITH_DATES),
    "wrong-letters": Way(IN_WINDOWS_LETTERS),
}


def soffice() -> str:
    """Return the path of LibreOffice, "" where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice") or ""


def why_not(folder: Path) -> str:
    """Return in a sentence why LibreOffice cannot save tables on this machine, "" where it can; try it in a folder."""
    if not soffice():
        return "these tests need LibreOffice with Calc, and no soffice is installed: apt-get install libreoffice-calc"
    cannot = f"{soffice()} is a LibreOffice that cannot save tables, perhaps without Calc (libreoffice-calc)"
    (table := folder / "table.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    try:
        convert([table], "xlsx", folder, AS_TEXT)
    except (OSError, subprocess.SubprocessError) as error:
        printed = (getattr(error, "stderr", None) or b"").decode(errors="replace").strip()
        return f"{cannot}: {printed or error}"
    return "" if (folder / "table.xlsx").exists() else cannot


def export(files: Iterable[Path], way: Way, folder: Path) -> None:
    """Open each file and save it into the folder under its own name."""
    if not way.workbook:
        convert(files, way.saved(), folder, way.opened)
        return
    between = folder / "workbooks"
    books = [between / file.with_suffix(f".{way.workbook}").name for file in files]
    convert(files, way.workbook, between, way.opened)
    convert(books, way.saved(), folder)


def convert(files: Iterable[Path], target: str, folder: Path, opened: str = "") -> None:
    """Have LibreOffice write each file in the target format into the folder; raise CalledProcessError if it fails."""
    with tempfile.TemporaryDirectory() as profile:
        command = [soffice(), f"-env:UserInstallation={Path(profile).as_uri()}", "--headless"]
        choices = [f"--infilter=CSV:{opened}"] if opened else []
        command += [*choices, "--convert-to", target, "--outdir", str(folder), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)


def make_books(folder: Path) -> None:
    """Open the first tables as they come and keep them as workbooks in the folder."""
    convert(BOOKS, "xlsx", folder, AS_IT_COMES)


if __name__ == "__main__":
    make_books(SAVED)
    for name, way in WAYS.items():
        with tempfile.TemporaryDirectory() as made:
            export(TABLES, way, Path(made))
            for table in TABLES:
                shutil.copyfile(Path(made) / table.name, SAVED / f"{table.stem}.{name}.csv")
