"""What the first call needs, imported before it comes. Nothing is opened and nobody is asked."""

import logging
import threading
from collections.abc import Callable

_logger = logging.getLogger(__name__)


def warm_up(*, sandbox: bool) -> Callable[[], None]:
    """Begins in a thread. Returns what makes it end soon: no thread may import while the interpreter ends."""
    stopped = threading.Event()
    steps = (_checks, _calls, _answers, _simulator if sandbox else _certificates)
    threading.Thread(target=_run, args=(steps, stopped)).start()
    return stopped.set


def _run(steps: tuple[Callable[[], object], ...], stopped: threading.Event) -> None:
    for step in steps:
        if stopped.is_set():
            return
        try:
            step()
        except Exception:
            # Whatever it is, the call that needs it will say so to whoever called.
            _logger.exception("warming up failed")


def _checks() -> None:
    from ...messaging.numbers import normalise

    normalise("310-906-0901")


def _calls() -> object:
    from ...tools.messages import calls, previewing
    from ...tools.webhooks import calls as webhook_calls
    from .. import parts

    return calls, previewing, webhook_calls, parts


def _answers() -> None:
    from ...provider.errors import ErrorReport
    from ...tools.registry import TOOLS

    for answer in {tool.answer for tool in TOOLS} | {ErrorReport}:
        answer.model_rebuild()


def _simulator() -> object:
    from ..sandbox import in_process as sandbox

    return sandbox


def _certificates() -> None:
    from ...provider.client import tls

    tls()
