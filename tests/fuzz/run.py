"""A number of seconds turns into a search for inputs that break something: `python -m tests.fuzz.run SECONDS`.

Each kind of input gets so many seconds. Atheris is led by what the code does with an input; where it is not installed,
hypothesis tries as many examples as there is time for. The next search begins with what stands in build/fuzz.
"""

import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOUND = ROOT / "build" / "fuzz"
TESTS = "tests.fuzz.test_hostile_input"
EXAMPLES = 500


def names() -> list[str]:
    """Return the names of the tests, each for a kind of input."""
    text = (Path(__file__).with_name("test_hostile_input.py")).read_text(encoding="utf-8")
    return [line.split()[1].partition("(")[0] for line in text.splitlines() if line.startswith("def test_")]


def by_atheris(name: str, seconds: int) -> None:
    """Search for one kind of input; ends the process, with an error where something broke."""
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["graph", "web"]):
        test = getattr(importlib.import_module(TESTS), name)
    folder = FOUND / name
    folder.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", "-timeout=60", "-rss_limit_mb=4096", f"-artifact_prefix={folder}/broken-"]
    atheris.Setup([name, *options, str(folder)], test.hypothesis.fuzz_one_input)
    atheris.Fuzz()


def by_hypothesis(name: str, seconds: int) -> int:
    """Search for one kind of input, again and again from another beginning; return how it ended."""
    end, file = time.monotonic() + seconds, f"{TESTS.replace('.', '/')}.py"
    command = [sys.executable, "-m", "pytest", "-q", "--timeout=0", f"{file}::{name}"]
    while time.monotonic() < end:
        left = {**os.environ, "FUZZ_EXAMPLES": str(EXAMPLES)}
        status = subprocess.run(command, cwd=ROOT, env=left, check=False).returncode
        if status:
            return status
    return 0


def main(seconds: int) -> int:
    """Search for all kinds; return how many broke something."""
    broken = []
    for name in names():
        print(f"{name}: {seconds} s", flush=True)
        if importlib.util.find_spec("atheris"):
            status = subprocess.run([sys.executable, "-m", "tests.fuzz.run", str(seconds), name], cwd=ROOT).returncode
        else:
            status = by_hypothesis(name, seconds)
        broken += [name] * bool(status)
    print("nothing broke" if not broken else f"broken: {', '.join(broken)}")
    return len(broken)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        by_atheris(sys.argv[2], int(sys.argv[1]))
    sys.exit(main(int(sys.argv[1])))
