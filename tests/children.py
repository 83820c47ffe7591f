"""What tests run as processes of their own. As a script: `children.py open URL...` opens records when told to."""

import sys
from pathlib import Path


def command(*arguments: str) -> list[str]:
    """The command line of a child."""
    return [sys.executable, str(Path(__file__)), *arguments]


def _open(*urls: str) -> None:
    from bulkvs_mcp.messaging.store import Store

    print("ready", flush=True)  # noqa: T201
    sys.stdin.readline()
    for url in urls:
        record = Store(url)
        record.write_now(lambda tx: tx.rows("SELECT 1 FROM approvals", {}))
        record.close()
        print("opened")  # noqa: T201


if __name__ == "__main__":
    _open(*sys.argv[2:])
