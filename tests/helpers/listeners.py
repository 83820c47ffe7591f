"""Sockets that listen, and threads that wait at them."""

import socket
from contextlib import suppress


def close(listener: socket.socket) -> None:
    """Closes it. Who waits for a connection is woken by the first of these on Linux, by the second on Windows."""
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
