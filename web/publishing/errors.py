"""What went wrong on the way to a place turns into a sentence that says it, and one that says what to do."""

import sys
from dataclasses import dataclass

from graph.reading.file_content import reason_of
from web.publishing.target import Target

_INSTALL = 'Install it with: pip install "neuroimmune-map[s3]"'
_RIGHTS = "Who publishes to S3 needs the rights s3:ListBucket, s3:GetObject, s3:PutObject and s3:DeleteObject there."
_KEYS = "Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give this machine a role."
_NETWORK = "Look at the network, and at AWS_ENDPOINT_URL if the store is not Amazon's."


@dataclass(frozen=True)
class NotPublished:
    """Why nothing, or not everything, was published, and the way out."""

    reason: str
    help: str = ""

    def __str__(self) -> str:
        return f"{self.reason}\n  help: {self.help}" if self.help else self.reason


def reasons() -> tuple[type[Exception], ...]:
    """Return the kinds of faults that a place may raise, those of a library only where it is in use."""
    botocore = sys.modules.get("botocore.exceptions")
    return (OSError, *([botocore.BotoCoreError] if botocore else []))


def no_such_target(address: str, error: Exception) -> NotPublished:
    """Return why nothing can be published to addresses of this kind."""
    scheme = address.partition("://")[0]
    if isinstance(error, ImportError) and scheme in ("s3", "s3a"):
        return NotPublished(f"{scheme}:// needs the library s3fs, which is not installed.", _INSTALL)
    return NotPublished(
        f"{address} cannot be written to: {error}", "Name a folder, or a place such as s3://bucket/map."
    )


def not_reached(target: Target, error: Exception) -> NotPublished:
    """Return why a place could not be read or written."""
    kind = type(error).__name__
    if target.is_folder:
        return NotPublished(f"{target.address} cannot be written: {reason_of(error)}")
    if kind in ("NoCredentialsError", "PartialCredentialsError", "ProfileNotFound"):
        return NotPublished(f"{target.address}: there are no credentials for it.", _KEYS)
    if isinstance(error, FileNotFoundError):
        return NotPublished(f"{target.address}: there is no such bucket.", "Make it first, or look at its name.")
    if isinstance(error, PermissionError):
        return NotPublished(f"{target.address}: not allowed ({_first_line(error)}).", _RIGHTS)
    return NotPublished(f"{target.address} cannot be reached: {_first_line(error)}", _NETWORK)


def _first_line(error: Exception) -> str:
    return reason_of(error).partition("\n")[0]
