"""What installs a lock: uv where it works, else pip, and an error only where neither does."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Notes what it is asked for, and fails where that holds some words.
PYTHON = """#!/bin/sh
echo "$*" >> {log}
case "$*" in *"{fails}"*) exit 1;; esac
"""


@pytest.mark.parametrize(
    ("fails", "asked"),
    [
        ("none", ["pip uv", "uv a.txt"]),
        ("requirements-uv.txt", ["pip uv", "pip a.txt"]),
        ("uv pip", ["pip uv", "uv a.txt", "pip a.txt"]),
    ],
)
def test_pip_installs_what_uv_cannot(tmp_path: Path, fails: str, asked: list[str]) -> None:
    done, said = installed(tmp_path, fails)
    assert (done.returncode, done.stderr, said) == (0, "", asked)


def test_where_neither_can_it_is_an_error(tmp_path: Path) -> None:
    assert installed(tmp_path, "install")[0].returncode == 1


def installed(folder: Path, fails: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Return how it ended with a Python that fails at some words and who was asked for what; each wants hashes."""
    log, python = folder / "log", folder / "python"
    python.write_text(PYTHON.format(log=log, fails=fails))
    python.chmod(0o755)
    command = [ROOT / "setup" / "install.sh", python, "a.txt"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    lines = log.read_text().splitlines()
    assert all("--require-hashes -r" in line for line in lines)
    return done, [
        f"{'uv' if ' uv pip ' in line else 'pip'} {line.split()[-1].replace('requirements-uv.txt', 'uv')}"
        for line in lines
    ]
