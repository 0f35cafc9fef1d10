"""The environment turns into the address of the Redis that this server shares with others, if it names one."""

import re
from collections.abc import Mapping

SHARED_BY = "NEUROMAP_REDIS"
_ADDRESS = re.compile(r"(rediss?|unix)://\S+")
NO_ADDRESS = f"{SHARED_BY}: “{{}}” is no address of a Redis or Valkey; write it as redis://localhost:6379/0"
NO_LIBRARY = f'{SHARED_BY} needs an extra: pip install "neuroimmune-map[redis]"'


def redis_address(environment: Mapping[str, str]) -> str:
    """Return the address, "" where none is named; raises ValueError for one that is none."""
    address = environment.get(SHARED_BY, "").strip()
    if address and not _ADDRESS.fullmatch(address):
        raise ValueError(NO_ADDRESS.format(address.rpartition("@")[2]))
    return address
