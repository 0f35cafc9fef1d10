"""Two processes of the app behind nginx and with one Redis turn into what a visitor of them needs: one address."""

import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bench.nginx_proxy import nginx
from tests.redis_server import redis_server

from .served_app import ServedApp, copy_of_data, free_port

COOKIE_SECRET = "a-secret-of-all-processes-of-this-test"


class ManyProcesses:
    """The processes, and the address under which nginx leads to them."""

    def __init__(self, apps: list[ServedApp], address: str) -> None:
        self.apps = apps
        self.address = address

    def must_run(self) -> None:
        """Raise an error where no process runs."""
        self.apps[0].must_run()

    def tracebacks(self) -> int:
        """Return how many faults they have printed."""
        return sum(app.tracebacks() for app in self.apps)

    def ask(self, path: str) -> None:
        """Ask one of the processes for something, as anybody does."""
        urllib.request.urlopen(f"{self.address}/{path}", timeout=10).close()

    def figures(self, name: str) -> list[float]:
        """Return a figure of each process, asked on this machine."""
        return [_figure(app, f"neuromap_{name}") for app in self.apps]


def _figure(app: ServedApp, name: str) -> float:
    with urllib.request.urlopen(f"{app.address}/metrics", timeout=10) as answer:
        lines = answer.read().decode().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(f"{name} "))


@contextmanager
def many_processes(folder: Path, sticky: bool) -> Iterator[ManyProcesses]:
    """Run two processes with one Redis behind nginx."""
    with ExitStack() as stack:
        redis = stack.enter_context(redis_server(folder))
        shared = copy_of_data(folder / "data")
        variables = {"NEUROMAP_REDIS": redis.address, "STREAMLIT_SERVER_COOKIE_SECRET": COOKIE_SECRET}
        apps = []
        for name in ("one", "other"):
            app = ServedApp(shared, log=folder / f"{name}.log", **variables)
            stack.callback(app.stop)
            apps.append(app)
        address, _ = stack.enter_context(nginx(folder, free_port(), [app.port for app in apps], sticky))
        yield ManyProcesses(apps, address)
