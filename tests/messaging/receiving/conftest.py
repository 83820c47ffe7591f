"""What tests of receiving share."""

from ...helpers.messaging.desk import desk

__all__ = ("desk",)
