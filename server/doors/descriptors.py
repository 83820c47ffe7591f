"""Room for connections: a process may have only so many descriptors, and the record needs some too."""

from dataclasses import replace

from ...messaging.system import room_for
from .places import Bounds
from .protocol import BACKLOG

RESERVE = 128 + 4 * BACKLOG
"""Descriptors for the record, the provider and fetches, and for what is taken before it could be counted."""


def fitted(bounds: Bounds) -> Bounds:
    """The same with no more connections than there is room for, once the limit is raised where it can be."""
    room = room_for(bounds.connections + RESERVE)
    return replace(bounds, connections=min(bounds.connections, connections_within(room)))


def connections_within(descriptors: int) -> int:
    """How many connections leave enough of so many descriptors."""
    return max(descriptors - RESERVE, descriptors // 4)
