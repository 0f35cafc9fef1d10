"""What stands before every page and route: how much may come in."""

from starlette.middleware import Middleware

from ui.door.upload_bounds import UploadBounds


def door() -> list[Middleware]:
    """Return what every request passes first."""
    return [Middleware(UploadBounds)]
