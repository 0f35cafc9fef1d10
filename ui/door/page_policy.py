"""The HTML of a page turns into the policy under which a browser runs it: the page's own scripts, and nothing else."""

import re
from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

_INLINE = re.compile(rb"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?")
# Streamlit runs the few lines of a component as a module from memory, which nothing but a running script can make.
# It writes style sheets into the page, as our stage does; pictures and fonts come from memory, too.
_POLICY = (
    "default-src 'self'; script-src 'self' blob:{}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self'{}; worker-src 'self' blob:; frame-src 'self'; object-src 'none'; "
    "base-uri 'self'; form-action 'self'"
)


def page_policy(page: bytes, host: str = "") -> str:
    """Return the policy of a page: scripts of this server, and those in the page as they are; no other host is asked.

    `host` is what the browser calls this server: older browsers take a WebSocket to it for another origin.

    What a cell of a file would put into the page as a script or a handler is none of them, should it ever get there.
    """
    return _policy(tuple(_INLINE.findall(page)), host if _HOST.fullmatch(host) else "")


@lru_cache(maxsize=64)
def _policy(scripts: tuple[bytes, ...], host: str) -> str:
    lines = f" ws://{host} wss://{host}" if host else ""
    return _POLICY.format("".join(f" {name}" for name in dict.fromkeys(map(_hash, scripts))), lines)


def _hash(script: bytes) -> str:
    """Return how a policy names a script in a page.

    >>> _hash(b"")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    return f"'sha256-{b64encode(sha256(script).digest()).decode()}'"
