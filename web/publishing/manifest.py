"""The list of what was published turns into JSON beside the site, and back, to know what is whose and what is new."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

MANIFEST = "neuromap-site.json"
_FORMAT = 1


@dataclass(frozen=True)
class Written:
    """One file as it was published: the digest of what it was made from ("" while it is written), its size in bytes."""

    input_digest: str = ""
    size: int = 0


@dataclass(frozen=True)
class Manifest:
    """Every file that publishing wrote or was about to write; `finished` says that it came to its end."""

    files: Mapping[str, Written] = field(default_factory=dict)
    finished: bool = True


def as_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as JSON."""
    files = {path: [file.input_digest, file.size] for path, file in sorted(manifest.files.items())}
    content = {"format": _FORMAT, "finished": manifest.finished, "files": files}
    return (json.dumps(content, ensure_ascii=False, indent=0) + "\n").encode()


def read_manifest(content: bytes) -> Manifest | None:
    """Return the manifest that `as_bytes` wrote, None if this is something else."""
    try:
        record = json.loads(content)
        files = {path: Written(input_digest, size) for path, (input_digest, size) in record["files"].items()}
        whole = all(isinstance(file.input_digest, str) and isinstance(file.size, int) for file in files.values())
        safe = not any(path.startswith("/") or ".." in path.split("/") or "\\" in path for path in files)
        return Manifest(files, record["finished"] is True) if record["format"] == _FORMAT and whole and safe else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
