"""The settings as a host's dialogue offers them: which, in what order, and in what words."""

from typing import Any, get_args

import annotated_types
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from bulkvs_mcp.server.settings import Settings, variable

DIALOGUE = {
    "username": "API username",
    "token": "API token",
    "from_numbers": "Numbers to send from",
    "sandbox": "Sandbox",
    "read_only": "Read-only",
    "confirm": "Who confirms",
    "allow_to": "Who may be texted",
    "max_recipients": "Recipients a call",
    "daily_limit": "Recipients a day",
    "quiet_hours": "Quiet hours",
    "retention_days": "Days to keep messages",
    "public_url": "Address of the inbox",
}
"""The settings that a person meets in a host's dialogue, in its order, and their titles there."""

EVERYBODY = {"allow_to": "1"}
"""The allow-list that a form offers which hands over what stands in it: an empty field would be nobody."""

_WORDS = {"token": "API token."}
"""Descriptions where those of the command line do not fit a form."""
_HANDED_OVER = {
    "allow_to": "Numbers and prefixes that may be texted, comma-separated; 1 is everybody. Empty: nobody.",
}
"""Those of a form that hands over what stands in it, empty or not."""
_LEFT_OUT = {
    "allow_to": "Numbers and prefixes (1310, say) that may be texted, comma-separated. Default: everybody.",
}
"""Those of a form that leaves out what is empty, and shows no default by itself."""


def key(field: str) -> str:
    """A setting's name in a form."""
    return variable(field).removeprefix("BULKVS_").lower()


def info(field: str) -> FieldInfo:
    """A setting as it is declared."""
    return Settings.model_fields[field]


def secret(field: str) -> bool:
    """Whether nobody may read it over somebody's shoulder."""
    return info(field).annotation is SecretStr


def kind(field: str) -> str:
    """The type of its value, as forms call it."""
    annotation = info(field).annotation
    return "boolean" if annotation is bool else "number" if annotation in (int, float) else "string"


def choices(field: str) -> list[str]:
    """What it may be, where that is a few words."""
    return [choice for choice in get_args(info(field).annotation) if isinstance(choice, str)]


def default(field: str) -> Any:
    """What counts where nobody fills it in; empty for nothing."""
    value = EVERYBODY.get(field, info(field).get_default())
    return "" if isinstance(value, SecretStr) or value in (None, ()) else value


def described(field: str, *, left_out: bool = False) -> str:
    """What it decides.

    Args:
        left_out: The form leaves out what is empty, so that the default has to be told.
    """
    words = _WORDS.get(field, info(field).description or "")
    if not left_out:
        return _HANDED_OVER.get(field, words)
    told = default(field) if kind(field) == "number" or choices(field) else None
    return _LEFT_OUT.get(field) or (f"{words} Default: {told}." if told else words)


def asked(field: str) -> dict[str, Any]:
    """What a form says and checks of it, in every host alike."""
    lowest = [bound.ge for bound in info(field).metadata if isinstance(bound, annotated_types.Ge)]
    bounds = {"min": lowest[0]} if lowest else {}
    return bounds | ({"sensitive": True} if secret(field) else {})
