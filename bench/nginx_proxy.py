"""The ports of apps turn into the nginx of docs/examples/hosting before them, for as long as a block runs."""

import os
import re
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

EXAMPLE = Path(__file__).parents[1] / "docs" / "examples" / "hosting" / "nginx.conf"
MISSING = "nginx is missing. `setup/needs.sh nginx` installs it, or says how."


def program() -> str:
    """Return the path of nginx; raises RuntimeError where there is none."""
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if found is None:
        raise RuntimeError(MISSING)
    return found


def configured(folder: Path, port: int, apps: Sequence[int], sticky: bool, site: Path | None = None) -> Path:
    """Write the example as an operator would: with own ports and folders, and several apps. Return its file.

    Without `sticky` the line goes that leads a browser to the same process, as may be done where all only read.
    """
    servers = "".join(f"        server 127.0.0.1:{app};\n" for app in apps)
    text = EXAMPLE.read_text(encoding="utf-8")
    text = re.sub(r"(        (?:# )?server 127\.0\.0\.1:\d+;\n)+", servers, text)
    text = text if sticky else re.sub(r" +hash .*;\n", "", text)
    for before, after in (
        ("worker_processes auto;", "worker_processes 1;"),
        ("/run/nginx.pid", f"{folder}/nginx.pid"),
        ("mime.types;", f"{_home()}/mime.types;"),
        ("/var/cache/nginx/neuromap", f"{folder}/cache"),
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("http {\n", f"http {{\n    access_log off;\n{_temporary(folder)}"),
    ):
        if before not in text:
            raise RuntimeError(f"{EXAMPLE.name} has no “{before.strip()}” any more")
        text = text.replace(before, after)
    if site:
        # The server of the site answers to every name where it is the only one.
        text = re.sub(r"    server \{\n(?:(?!\n    \}\n).)*server_name map\..*?\n    \}\n", "", text, flags=re.DOTALL)
        text = text.replace("/srv/neuromap/site", str(site))
    file = folder / "nginx.conf"
    file.write_text(text, encoding="utf-8")
    return file


@contextmanager
def nginx(
    folder: Path, port: int, apps: Sequence[int], sticky: bool = True, site: Path | None = None
) -> Iterator[tuple[str, int]]:
    """Run nginx before apps, or on a published site alone; yield its address and the number of its process."""
    file = configured(folder, port, apps, sticky, site)
    process = subprocess.Popen([*command(file), "-g", "daemon off;" + _user()], stderr=subprocess.PIPE, text=True)
    address = f"http://localhost:{port}"
    try:
        _wait(process, address)
        yield address, process.pid
    finally:
        process.terminate()
        process.wait(10)


def command(file: Path) -> list[str]:
    """Return the command that runs nginx with a configuration."""
    return [program(), "-p", str(file.parent), "-c", str(file), "-e", str(file.with_name("nginx.log"))]


def _home() -> str:
    said = subprocess.run([program(), "-V"], stderr=subprocess.PIPE, text=True, check=True).stderr
    found = re.search(r"--conf-path=(\S+)/", said)
    return found[1] if found else "/etc/nginx"


def _temporary(folder: Path) -> str:
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    return "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in kinds)


def _user() -> str:
    """Return who runs it: where a test runs as root, its folders are for nobody else."""
    return " user root;" if os.geteuid() == 0 else ""


def _wait(process: "subprocess.Popen[str]", address: str) -> None:
    deadline = time.monotonic() + 20
    while process.poll() is None and time.monotonic() < deadline:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            time.sleep(0.05)
    assert process.stderr
    said = process.stderr.read() if process.poll() is not None else "no answer"
    raise RuntimeError(f"nginx did not start: {said}")
