"""The account that runs a command turns into the author of what it saves."""

from datetime import UTC, datetime

from graph.saving.os_user import account_name
from graph.saving.versions import Author


def author() -> Author:
    """Return who saves, and that it is now."""
    return Author(account_name(), datetime.now(UTC))
