"""The lock file turns into what an operator asks of it: licences, a bill of materials, and known security holes.

`make audit` runs this with the tools in an environment of their own; the first argument is the folder of these.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.txt"
BILL = ROOT / "build" / "bill-of-materials.cdx.json"
LOCKED = re.compile(r"^([a-z0-9._-]+)==([^\s;]+)", re.MULTILINE)
PERMISSIVE = re.compile(r"\b(?:MIT|0?BSD|Apache|ISC|PSF|Zlib|CC0|Python Software Foundation)\b", re.IGNORECASE)
# Licences that ask for more of whoever changes the library itself. We install these unchanged, beside our own code.
WEAK = {"certifi": "MPL-2.0", "frozendict": "LGPL-3.0"}
UNANSWERED = (
    "{} of {} libraries could not be looked up: the advisory database did not answer for them. Nothing is known of "
    "their holes; run `make audit` again where the network reaches the package index."
)


def locked(text: str) -> dict[str, str]:
    """Return the libraries of a lock file with their versions."""
    return dict(LOCKED.findall(text))


def licence(name: str) -> str | None:
    """Return the licence that an installed library states, "" where it states none; None where it is not installed."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    listed = (entry.rpartition(" :: ")[2] for entry in said.get_all("Classifier") or () if entry.startswith("License"))
    return said.get("License-Expression") or "; ".join(listed) or (said.get("License") or "").partition("\n")[0]


def strange_licences(licences: Mapping[str, str | None]) -> list[str]:
    """Return the libraries whose licence somebody has to read; what is not installed here is none of them.

    >>> strange_licences({"a": "MIT", "b": "GPL-3.0-only", "c": "", "d": None, "certifi": "MPL"})
    ['b: GPL-3.0-only', 'c: no licence is stated']
    """
    return [
        f"{name}: {said or 'no licence is stated'}"
        for name, said in licences.items()
        if said is not None and not PERMISSIVE.search(said) and name not in WEAK
    ]


def told_of_holes(answers: Iterable[Mapping[str, object]]) -> tuple[list[str], str]:
    """Return a line for each known hole, and a sentence on what could not be looked up, "" for nothing.

    >>> told_of_holes([{"name": "a", "version": "1", "vulns": [{"id": "X-1", "fix_versions": ["2"]}]}])
    (['a 1: X-1, mended in 2'], '')
    """
    found = list(answers)
    holes = [
        f"{each['name']} {each['version']}: {hole['id']}, mended in {', '.join(hole['fix_versions']) or 'no version'}"
        for each in found
        for hole in each.get("vulns", ())  # type: ignore[attr-defined]
    ]
    unknown = sum("skip_reason" in each for each in found)
    return holes, UNANSWERED.format(unknown, len(found)) if unknown or not found else ""


def _write_bill(tools: Path) -> None:
    BILL.parent.mkdir(exist_ok=True)
    options = ["--output-reproducible", "--pyproject", str(ROOT / "pyproject.toml"), "-o", str(BILL)]
    # A lock file does not say which library needs which; the tool warns of that each time.
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
    subprocess.run([str(tools / "cyclonedx-py"), "requirements", *options, str(LOCK)], check=True, env=quiet)


def _answers(tools: Path) -> list[Mapping[str, object]]:
    asked = [str(tools / "pip-audit"), "-r", str(LOCK), "--require-hashes", "--disable-pip", "-f", "json"]
    said = subprocess.run([*asked, "--progress-spinner", "off"], capture_output=True, text=True, check=False)
    try:
        return list(json.loads(said.stdout)["dependencies"])
    except (ValueError, KeyError):
        print(said.stderr.strip()[-500:], file=sys.stderr)
        return []


def main(tools: Path) -> int:
    """Print what was found; return 1 for a hole or a strange licence, 2 where nothing is known of some libraries."""
    licences = {name: licence(name) for name in locked(LOCK.read_text(encoding="utf-8"))}
    strange = strange_licences(licences)
    print(f"{len(licences)} libraries, {len(strange)} with a licence to be read", *strange, sep="\n  ")
    _write_bill(tools)
    print(f"bill of materials: {BILL.relative_to(ROOT)}")
    answers = _answers(tools)
    holes, unknown = told_of_holes(answers)
    answered = sum("skip_reason" not in each for each in answers)
    print(f"{len(holes)} known holes in the {answered} libraries that were looked up", *holes, sep="\n  ")
    if unknown:
        print(unknown, file=sys.stderr)
    return 1 if holes or strange else 2 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
