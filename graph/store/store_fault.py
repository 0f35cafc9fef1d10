"""What the library of a store raises turns into an error in plain words, in which nothing of the keys ever stands."""

from collections.abc import Mapping
from pathlib import Path

from graph.store.file_address import LEFT_OUT, bucket_and_key, scheme_of

SCHEMES = ("s3", "s3a")
INSTALL = 'Install it with: pip install "neuroimmune-map[s3]"'
RIGHTS = "It needs the rights s3:ListBucket and s3:GetObject, and s3:PutObject to save."
KEYS = "Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give this machine a role."
NETWORK = "Look at the network, and at AWS_ENDPOINT_URL if the store is not Amazon's."
LATER = "Nothing is to be done: it is tried again."
ANOTHER = "Save in a store that knows conditional puts (If-Match), or on a disk."


class StoreError(OSError):
    """A store cannot do what it was asked for; `help` is the way out."""

    def __init__(self, reason: str, help: str = "") -> None:
        super().__init__(reason)
        self.help = help


class ChangedError(StoreError):
    """The object is another one than the one that was to be replaced. Nothing was written."""

    def __init__(self) -> None:
        super().__init__("somebody else changed it at this very moment")


class SilentError(StoreError):
    """The store does not answer; to ask it for something else is to wait again."""

    def __init__(self) -> None:
        super().__init__("the store does not answer", NETWORK)


_MISSING = {"NoSuchKey", "404"}
_CHANGED = {"PreconditionFailed", "412", "ConditionalRequestConflict", "409"}
_REFUSED = ("the store does not allow it", RIGHTS)
_UNKNOWN_KEYS = ("the store does not accept the keys", KEYS)
_NO_KEYS = ("there are no keys for the store", KEYS)
_NO_NAME = ("this is no name of a bucket and a file in it", "Write it as s3://bucket/relations.csv.")
_BUSY = ("the store is overloaded or out of order", LATER)
_WORDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("AccessDenied", "403", "AllAccessDisabled", "AccountProblem", "InvalidObjectState"), _REFUSED),
    **dict.fromkeys(("InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken"), _UNKNOWN_KEYS),
    **dict.fromkeys(("NoCredentialsError", "PartialCredentialsError", "ProfileNotFound"), _NO_KEYS),
    **dict.fromkeys(("ParamValidationError", "InvalidBucketName", "400"), _NO_NAME),
    **dict.fromkeys(("SlowDown", "ServiceUnavailable", "InternalError", "UnknownError", "503", "500"), _BUSY),
    **dict.fromkeys(("PermanentRedirect", "301"), ("the bucket is in another region", "Set AWS_DEFAULT_REGION.")),
    **dict.fromkeys(("NotImplemented", "501"), ("the store cannot save under a condition", ANOTHER)),
    "RequestTimeTooSkewed": ("the clock of this machine is wrong", "Set the clock."),
}


def is_missing(error: Exception) -> bool:
    """Return whether the store says that there is no such object; of a bucket that is missing it may say the same."""
    return code_of(error) in _MISSING


def store_error(path: Path, error: Exception) -> StoreError:
    """Return what went wrong with an object."""
    if isinstance(error, StoreError):
        return error
    code = code_of(error)
    if code in _CHANGED:
        return ChangedError()
    if code == "NoSuchBucket":
        bucket = bucket_and_key(path)[0]
        return StoreError(f"there is no bucket {bucket}", "Make it first, or correct its name in the address.")
    if code in _WORDS:
        return StoreError(*_WORDS[code])
    # The words of the library may hold the address of the store with its keys, and its code never does.
    is_answer = getattr(error.__cause__ or error, "response", None) is not None
    return StoreError(f"the store refuses it ({code})", NETWORK) if is_answer else SilentError()


def wrong_address(path: Path) -> StoreError | None:
    """Return why an address can be no object of a store, None where it may be one."""
    bucket, key = bucket_and_key(path)
    if scheme_of(path) not in SCHEMES:
        return StoreError(
            f"{scheme_of(path)}:// is no store that is known here", "Write it as s3://bucket/relations.csv."
        )
    if bucket.startswith(LEFT_OUT):
        return StoreError("keys have no place in an address", KEYS)
    return None if bucket and key else StoreError(*_NO_NAME)


def no_library(path: Path) -> StoreError:
    """Return what to do where the library of a store is not installed."""
    return StoreError(f"{scheme_of(path)}:// needs the library s3fs, which is not installed", INSTALL)


def code_of(error: Exception) -> str:
    """Return the code with which a store answered, or the kind of error where there is no answer."""
    response = getattr(error.__cause__, "response", None) or getattr(error, "response", None)
    if response:
        return str(response.get("Error", {}).get("Code", ""))
    return type(error).__name__
