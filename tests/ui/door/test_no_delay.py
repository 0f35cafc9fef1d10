"""A server that listens on a socket as Streamlit makes it sends answers without waiting for the other side."""

import socket
import weakref
from collections.abc import Iterator

import pytest

from ui.door.no_delay import send_at_once


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        made.listen()
        yield made


def delays_nothing(listener: socket.socket) -> bool:
    """Return whether a connection that is accepted now sends at once."""
    with socket.create_connection(listener.getsockname()):
        accepted, _ = listener.accept()
        with accepted:
            return bool(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def test_connections_of_a_listening_socket_send_at_once(listener: socket.socket) -> None:
    before = delays_nothing(listener)
    assert send_at_once() >= 1
    assert (before, delays_nothing(listener)) == (False, True)


def test_what_stands_for_an_object_that_is_gone_is_passed_over(listener: socket.socket) -> None:
    gone = socket.socket()
    stands_for_it = weakref.proxy(gone)
    del gone
    with pytest.raises(ReferenceError):
        isinstance(stands_for_it, socket.socket)
    assert send_at_once() >= 1


def test_sockets_that_are_closed_or_do_not_listen_are_left_alone(listener: socket.socket) -> None:
    listening = send_at_once()
    with socket.socket() as other:
        closed = socket.socket()
        closed.close()
        assert send_at_once() == listening
        assert other.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
