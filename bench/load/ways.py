"""The environment turns into a way to serve readers: so many processes, nginx before them, or a published site."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Way:
    """How readers are served; a site has no process of the app."""

    processes: int = 1
    nginx: bool = False
    site: bool = False

    @property
    def name(self) -> str:
        """How a table calls it.

        >>> Way(2, nginx=True).name, Way(site=True).name
        ('two processes behind nginx', 'the static site, nginx')
        """
        if self.site:
            return "the static site, nginx"
        processes = {1: "one process", 2: "two processes"}.get(self.processes, f"{self.processes} processes")
        return f"{processes} behind nginx" if self.nginx else processes


def way_of(environment: Mapping[str, str]) -> Way | None:
    """Return the way that is asked for, None where none is.

    >>> way_of({"PROCESSES": "2", "NGINX": "1"}), way_of({"PROCESSES": "", "SITE": "0"})
    (Way(processes=2, nginx=True, site=False), None)
    """
    nginx, site = (environment.get(name, "") not in ("", "0") for name in ("NGINX", "SITE"))
    processes = environment.get("PROCESSES", "")
    return Way(int(processes or 1), nginx, site) if processes or nginx or site else None
