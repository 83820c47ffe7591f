"""What tests of sending share."""

from ...helpers.messaging.outbox import desk, elsewhere, simulator

__all__ = ("desk", "elsewhere", "simulator")
