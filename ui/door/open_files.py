"""The limit of open files of the process turns into one that holds all who follow: each open line is a file."""

import sys

# 50 presentations with 400 followers each, and their pages.
ENOUGH = 65_536


def raise_open_files(enough: int = ENOUGH) -> int | None:
    """Raise the limit as far as the system allows without further rights; return it, None where there is no such limit.

    Where lines are more than files may be open, a server is deaf to everybody and its log fills up.
    """
    if sys.platform == "win32":
        return None
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= enough:
        return soft
    wanted = enough if hard == resource.RLIM_INFINITY else min(enough, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError):
        # macOS names no hard limit and still refuses more than the kernel's own.
        return soft
    return wanted
