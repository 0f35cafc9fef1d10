"""Content that never changes at its address turns into answers: packed once, told by its digest, kept by browsers."""

import gzip
import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

JSON = "application/json"
_FOR_GOOD = "max-age=31536000, immutable"
# These are packed already.
_DENSE = ("image/png", "font/woff2", "application/pdf", "application/vnd.openxmlformats-officedocument")


@dataclass(frozen=True)
class ServedContent:
    """What is answered: its bytes, packed with gzip where that makes it smaller, and how a browser is to take it."""

    content: bytes
    packed: bool
    digest: str
    media_type: str = JSON
    file_name: str = ""


def served_content(content: bytes, media_type: str = JSON, file_name: str = "") -> ServedContent:
    """Return content ready to be answered; with a file name it is one to take away."""
    packed = not media_type.startswith(_DENSE)
    digest = sha256(content).hexdigest()[:16]
    return ServedContent(gzip.compress(content, mtime=0) if packed else content, packed, digest, media_type, file_name)


def served_json(value: Any) -> ServedContent:
    """Return a JSON value ready to be answered."""
    return served_content(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="replace"))


def answer_with(found: ServedContent, request: Request, secret: bool, for_good: bool = True) -> Response:
    """Return the answer; a browser that has it is told so. Of a secret no proxy may keep any.

    What is not for good a browser may keep, too, but it has to ask each time whether it is still right.
    """
    headers = {
        "Cache-Control": f"{'private' if secret else 'public'}, {_FOR_GOOD if for_good else 'no-cache'}",
        "ETag": f'"{found.digest}"',
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
    }
    if request.headers.get("if-none-match", "").removeprefix("W/") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if found.file_name:
        headers["Content-Disposition"] = f"attachment; filename*=utf-8''{quote(found.file_name)}"
    content = found.content
    if found.packed and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
    elif found.packed:
        content = gzip.decompress(content)
    return Response(content, media_type=found.media_type, headers=headers)


def refusal(status: int, sentence: str) -> JSONResponse:
    """Return the answer that says in a sentence why there is no other; nobody keeps it."""
    return JSONResponse({"error": sentence}, status, headers={"Cache-Control": "no-store"})
