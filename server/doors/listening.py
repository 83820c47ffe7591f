"""Where a server listens: a socket of its own, or one sentence why there is none."""

import errno
import socket
from collections.abc import Iterable

import click

from .protocol import BACKLOG

QUEUE = 1024
"""Connections that the system keeps until they are taken. Whoever finds no place there tries once more after a
second (RFC 6298, 2.1), which a crowd of a moment would cost them."""
_REASONS = {
    errno.EADDRINUSE: "Address already in use",
    errno.EADDRNOTAVAIL: "Cannot assign requested address",
    errno.EACCES: "Permission denied",
}
"""As POSIX says them, on every system: Windows has longer sentences, and not for all of them."""


class CannotListen(click.ClickException):
    """A port that is taken, or an address that this machine does not have."""

    exit_code = 2


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there; port 0 becomes a free one.

    Raises:
        CannotListen: there can be none.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        # The library adds the address, which is said already.
        said = (error.strerror or str(error)).partition(" (while")[0]
        why = _REASONS.get(error.errno or 0, said)
        raise CannotListen(f"Cannot listen on {host} port {port}: {why}.") from None


def lengthen_queue(listeners: Iterable[socket.socket] | None) -> None:
    """Lets more wait than asyncio, which was told `BACKLOG`, takes in one turn of its loop."""
    for listener in listeners or ():
        listener.listen(QUEUE)
