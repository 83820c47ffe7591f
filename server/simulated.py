"""The simulator as a server of its own."""

import click
import uvicorn

from ..provider.simulator import SENDING_NUMBER, Simulator


def serve_simulator(port: int) -> None:
    """Serves a fresh simulated account on 127.0.0.1 until a signal comes, saying how to reach it."""
    account = Simulator()
    click.echo(
        f"A simulated account answers at http://127.0.0.1:{port}/api/v1.0\n"
        f"  BULKVS_BASE_URL=http://127.0.0.1:{port}/api/v1.0\n"
        f"  BULKVS_USERNAME={account.username} BULKVS_TOKEN={account.token} BULKVS_FROM={SENDING_NUMBER}",
        err=True,
    )
    uvicorn.run(account.app, host="127.0.0.1", port=port, log_level="warning")
