"""The check, for every test here."""

from ...helpers.house.markdown import check

__all__ = ["check"]
