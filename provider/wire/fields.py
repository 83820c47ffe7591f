"""What answers are made of, read as tolerantly as it arrives.

Observed drift that reading accepts: booleans as text or numbers, numbers as text and back, missing keys,
keys with spaces and a misspelt one, a single object where a list is documented.
"""

import re
from typing import Annotated, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict

from ..claims import Verdict, claims, denies


def text_of(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        # A lone surrogate is legal JSON and illegal UTF-8: it must not travel on.
        return str(value).encode("utf-8", "replace").decode()
    raise ValueError("not text")


def flag_of(value: object) -> bool | None:
    known = {
        "true": True,
        "1": True,
        "y": True,
        "yes": True,
        "on": True,
        "false": False,
        "0": False,
        "n": False,
        "no": False,
        "off": False,
    }
    return known.get(text_of(value).strip().lower())


def _service(value: object) -> bool | None:
    known = {"enabled": True, "active": True, "disabled": False, "inactive": False}
    said = text_of(value).strip().lower()
    return known[said] if said in known else flag_of(value)


def _dialled(value: object) -> str:
    # As a number with a fraction of nothing it must not gain a digit.
    whole = int(value) if isinstance(value, float) and value.is_integer() else value
    digits = re.sub(r"[\s().+-]", "", text_of(whole))
    if not re.fullmatch(r"[0-9]{5,15}", digits):
        raise ValueError("no number")
    return f"1{digits}" if len(digits) == 10 else digits


def _amount(value: object) -> str:
    written = text_of(value).strip()
    return written if re.fullmatch(r"-?[$€£]?-?[0-9][0-9.,]{0,20}", written) else ""


def _whole(value: object) -> int | None:
    digits = text_of(value).strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None


def listed(value: object) -> object:
    return cast("object", value) if isinstance(value, list) else [value]


def _stated(value: object) -> str | None:
    return None if value is None else text_of(value)


def _address(value: object) -> str | None:
    written = _stated(value)
    return None if written and re.search(r"\*{3}|\u2022{3}|x{8}|\u2026", written, re.IGNORECASE) else written


Text = Annotated[str, BeforeValidator(text_of)]
Stated = Annotated[str | None, BeforeValidator(_stated)]
"""Text of which it matters that an answer left it out: it may have any value then."""
Address = Annotated[str | None, BeforeValidator(_address)]
"""Stated, unless part of it is masked: what is shown so must not be written back."""
Flag = Annotated[bool | None, BeforeValidator(flag_of)]
Whole = Annotated[int | None, BeforeValidator(_whole)]
Service = Annotated[bool | None, BeforeValidator(_service)]
Digits = Annotated[str, BeforeValidator(_dialled)]
Amount = Annotated[str, BeforeValidator(_amount)]


class Read(BaseModel):
    """Part of an answer; what is not known of it is left."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Told(Read):
    """What says what was done. What it has that is not documented may say otherwise."""

    model_config = ConfigDict(extra="allow")

    def agreed(self, verdict: Verdict) -> Verdict:
        """A verdict that nothing else in it contradicts."""
        more = self.model_extra or {}
        at_odds = (verdict == "done" and denies(more)) or (verdict == "failed" and claims(more))
        return "unknown" if at_odds else verdict
