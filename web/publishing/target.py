"""The address of a folder or of an object store turns into what can be listed, read and written there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import fsspec
from fsspec.implementations.local import LocalFileSystem

from graph.saving.atomic_write import sweep_folder, take_place, written_beside
from web.publishing.headers import cache_control, content_type

# How deep the folders of a site go.
_DEPTH = 2
_TOGETHER = 40
_WITH_HEADERS = ("s3", "s3a")


@dataclass(frozen=True)
class Target:
    """Where a site is published. Every method raises OSError, or what the object store's library raises.

    Paths are those of the site. A file is always there in whole, before or after.
    """

    address: str
    system: fsspec.AbstractFileSystem
    root: str

    @property
    def is_folder(self) -> bool:
        """Whether the target is a folder of this machine."""
        return isinstance(self.system, LocalFileSystem)

    def sizes(self) -> Mapping[str, int]:
        """Return the size in bytes of every file, those in deeper folders than a site has left out."""
        self.system.invalidate_cache()
        found = self.system.find(self.root, maxdepth=_DEPTH, detail=True)
        return {path[len(self.root) :].lstrip("/"): int(about["size"] or 0) for path, about in found.items()}

    def read(self, path: str) -> bytes | None:
        """Return the content of a file, None if there is none."""
        try:
            content: bytes = self.system.cat_file(self._full(path))
        except FileNotFoundError:
            return None
        return content

    def write(self, files: Mapping[str, bytes], done: Callable[[int], None] = lambda count: None) -> None:
        """Write files, many at a time; `done` hears after each step how many it was."""
        if self.is_folder:
            for path, content in files.items():
                self._put_in_folder(Path(self._full(path)), content)
                done(1)
            return
        alike = sorted(files, key=_headers)
        for headers, group in groupby(alike, key=_headers):
            paths = list(group)
            for start in range(0, len(paths), _TOGETHER):
                part = paths[start : start + _TOGETHER]
                self._put({path: files[path] for path in part}, headers)
                done(len(part))

    def delete(self, paths: Iterable[str]) -> None:
        """Delete files."""
        full = [self._full(path) for path in paths]
        if self.is_folder:
            for path in full:
                Path(path).unlink(missing_ok=True)
        elif full:
            self.system.rm(full)

    def sweep(self, paths: Iterable[str]) -> None:
        """Remove the halves that a killed publishing left beside these files."""
        for folder in {Path(self._full(path)).parent for path in paths} if self.is_folder else ():
            sweep_folder(folder)

    def _full(self, path: str) -> str:
        return f"{self.root}/{path}"

    def _put(self, files: Mapping[str, bytes], headers: tuple[str, str]) -> None:
        names = ("ContentType", "CacheControl")
        known = set(_WITH_HEADERS) & set(_protocols(self.system))
        arguments = dict(zip(names, headers, strict=True)) if known else {}
        self.system.pipe({self._full(path): content for path, content in files.items()}, **arguments)

    def _put_in_folder(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with written_beside(path, content) as copy:
            take_place(copy, path)


def target_at(address: str) -> Target:
    """Return the target of an address: a path, or one with a scheme such as s3://.

    Raises ImportError if the library of the scheme is not installed, ValueError if nothing knows the scheme.
    """
    system, root = fsspec.core.url_to_fs(address, skip_instance_cache=True)
    return Target(address, system, str(root).rstrip("/"))


def _headers(path: str) -> tuple[str, str]:
    return content_type(path), cache_control(path)


def _protocols(system: fsspec.AbstractFileSystem) -> tuple[str, ...]:
    return (system.protocol,) if isinstance(system.protocol, str) else tuple(system.protocol)
