"""The socket on which the server listens turns into one whose answers leave at once."""

import gc
import socket


def send_at_once() -> int:
    """Let every connection send what it has without waiting for the other side; return how many sockets listen.

    The head and the content of an answer are written one after the other. Without this the content of a small answer
    waits until the head has been acknowledged, which browsers put off for 40 ms. asyncio asks for it by itself, but
    not on a socket that was made as Streamlit makes it; those that are accepted inherit it from the one that listens.
    """
    # The type is asked for and not the class that an object says it has: that of what is gone by now cannot say it.
    listening = [each for each in gc.get_objects() if issubclass(type(each), socket.socket) and _listens(each)]
    for each in listening:
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return len(listening)


def _listens(each: socket.socket) -> bool:
    try:
        return (
            each.family in (socket.AF_INET, socket.AF_INET6)
            and each.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1
        )
    except OSError:
        return False
