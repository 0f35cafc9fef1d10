"""The limit of what is read turns into the error of a file that is larger."""


class TooLargeError(OSError):
    """The file is larger than any that is read. No more of it than the limit was read."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"the file is larger than {limit // 1_000_000} MB")
