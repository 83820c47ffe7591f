"""What the first call needs, imported before it comes. Nothing is opened and nobody is asked."""

import logging
import threading

_logger = logging.getLogger(__name__)


def warm_up(*, sandbox: bool) -> None:
    """Starts importing in a thread that nobody waits for."""
    threading.Thread(target=_warm_up, args=(sandbox,), daemon=True).start()


def _warm_up(sandbox: bool) -> None:
    try:
        _import(sandbox)
    except Exception:
        # Whatever it is, the call that needs it will say so to whoever called.
        _logger.exception("warming up failed")


def _import(sandbox: bool) -> None:
    from ..messaging.numbers import normalise
    from ..messaging.quiet_hours import zone_names
    from ..provider.client import tls
    from ..provider.errors import ErrorReport
    from ..tools import message_calls, preview_calls, webhook_calls
    from ..tools.registry import TOOLS
    from . import parts

    del message_calls, preview_calls, webhook_calls, parts
    zone_names(normalise("310-906-0901"))
    for answer in {tool.answer for tool in TOOLS} | {ErrorReport}:
        answer.model_rebuild()
    if sandbox:
        from . import sandbox as simulated

        del simulated
    else:
        tls()
