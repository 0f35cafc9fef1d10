"""A place of the site and what makes its content turn into a file that is only made when it is needed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

InputDigests = Mapping[str, str]


@dataclass(frozen=True)
class SiteFile:
    """A file of the site: where it belongs, a digest of all that it is made from, and the function that makes it."""

    path: str
    input_digest: str
    make: Callable[[], bytes]


def ready(path: str, content: bytes) -> SiteFile:
    """Return a file whose content is known."""
    return SiteFile(path, sha256(content).hexdigest(), lambda: content)


def input_digest(*parts: str) -> str:
    """Return a digest of texts and of the version of this program, which may draw them in another way one day."""
    return sha256("\x1f".join((_program(), *parts)).encode(errors="surrogatepass")).hexdigest()


def _program() -> str:
    try:
        return version("neuroimmune-map")
    except PackageNotFoundError:
        return ""
