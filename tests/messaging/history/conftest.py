"""What tests of the history share."""

from ...helpers.messaging.desk import desk

__all__ = ("desk",)
