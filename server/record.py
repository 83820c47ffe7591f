"""The record for a command of the operator's."""

from collections.abc import Generator
from contextlib import contextmanager

from ..messaging.record.files import Unusable
from ..messaging.record.location import path_of
from ..messaging.record.store import Store
from ..messaging.refusals import StoreUnavailable
from .settings import Settings, variable
from .terminal.commands import Refused


@contextmanager
def opened_record(settings: Settings, *more: str, may_be_new: bool = False) -> Generator[Store]:
    """The record that the settings name, never another one in its stead.

    Args:
        more: Further settings that must be in order.
    """
    needed = {variable(field) for field in ("store", "sandbox", *more)}
    for problem in settings.problems:
        if problem.variable in needed:
            raise Refused(f"{problem.variable} {problem.problem}.")
    path = path_of(settings.store_url)
    if path is None:
        raise Refused(
            "This record is in memory and ends with each server, so nothing lasting is in it. Set BULKVS_STORE or"
            " --store to a file (sqlite:///path), or leave the sandbox."
        )
    if not may_be_new and not path.exists():
        raise Refused(f"There is no record at {path}. Does BULKVS_STORE name the right file?")
    store = Store(settings.store_url)
    try:
        yield store
    except StoreUnavailable as error:
        remedy = f" {error.remedy}" if isinstance(error.__cause__, Unusable) else ""
        raise Refused(f"The record cannot be used: {error.__cause__}.{remedy}") from None
    finally:
        store.close()
