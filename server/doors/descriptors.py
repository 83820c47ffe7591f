"""Room for connections: a process may have only so many descriptors, and the record needs some too."""

import sys
from contextlib import suppress
from dataclasses import replace

from .places import Bounds
from .protocol import BACKLOG

RESERVE = 128 + 4 * BACKLOG
"""Descriptors for the record, the provider and fetches, and for what is taken before it could be counted."""


def fitted(bounds: Bounds) -> Bounds:
    """The same with no more connections than there is room for, once the limit is raised where it can be."""
    return replace(bounds, connections=min(bounds.connections, connections_within(_limit(bounds.connections))))


def connections_within(descriptors: int) -> int:
    """How many connections leave enough of so many descriptors."""
    return max(descriptors - RESERVE, descriptors // 4)


def _limit(connections: int) -> int:
    needed = connections + RESERVE
    if sys.platform == "win32":
        # It has no such limit.
        return needed
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < needed:
        raised = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (raised, hard))
            soft = raised
    return needed if soft == resource.RLIM_INFINITY else soft
