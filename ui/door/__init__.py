"""What stands before every page and route: who may come in, with how much, and what each answer says of itself."""

from starlette.middleware import Middleware

from ui.door.frames import BytesAlone
from ui.door.gate import Gate
from ui.door.server_names import own_names
from ui.door.upload_bounds import UploadBounds


def door() -> list[Middleware]:
    """Return what every request passes first; raises ValueError where a setting is none, which ends the start."""
    return [Middleware(Gate, names=own_names()), Middleware(UploadBounds), Middleware(BytesAlone)]
