"""The account that runs the program turns into the name under which it saves."""

import getpass


def account_name() -> str:
    """Return the name of the account, "" if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
