"""Where a server listens: a socket of its own, or one sentence why there is none."""

import socket

import click

from .protocol import BACKLOG


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
        why = (error.strerror or str(error)).partition(" (while")[0]
        raise CannotListen(f"Cannot listen on {host} port {port}: {why}.") from None
