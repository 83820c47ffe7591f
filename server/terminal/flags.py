"""The settings as flags of the command line: named, measured and with their defaults, as `--help` shows them."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

import click

from ..settings import Settings, flag, variable

_MEASURES = {int: "N", float: "SECONDS"}
_NAMES = {
    "username": "NAME",
    "base_url": "URL",
    "from_numbers": "NUMBERS",
    "allow_to": "NUMBERS",
    "quiet_hours": "HOURS",
    "store": "URL",
    "retention_days": "DAYS",
    "public_url": "URL",
}


def all_flags(command: Callable[..., Any]) -> Callable[..., Any]:
    """A flag for each setting but the secrets.

    Their values are read where the settings are: served, one that is malformed is told by the tools.
    """
    for field in reversed([field for field in Settings.model_fields if flag(field)]):
        command = _flag(field)(command)
    return command


def _flag(field: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    info = Settings.model_fields[field]
    kind: dict[str, Any] = (
        {"is_flag": True} if info.annotation is bool else {"type": str, "metavar": _metavar(field)}
    )
    parts = [info.description or "", _default(field), f"[{variable(field)}]"]
    return click.option(flag(field), field, default=None, help=" ".join(filter(None, parts)), **kind)


def _metavar(field: str) -> str:
    kind: Any = Settings.model_fields[field].annotation
    return _NAMES.get(field) or _MEASURES.get(kind) or ("CHOICE" if get_args(kind) else "TEXT")


def _default(field: str) -> str:
    value = Settings.model_fields[field].get_default()
    if isinstance(value, bool) or value in ("", (), None):
        return ""
    return f"[default: {value:g}]" if isinstance(value, float) else f"[default: {value}]"


def refuse_malformed(flags: Mapping[str, object]) -> Settings:
    """The settings, once no flag is malformed: what somebody just typed can be typed again.

    Raises:
        click.UsageError: one is.
    """
    settings = Settings.load(flags)
    typed = {variable(field): flag(field) for field, value in flags.items() if value is not None}
    for problem in settings.problems:
        if problem.variable in typed:
            raise click.UsageError(f"{typed[problem.variable]} {problem.problem}.", click.get_current_context())
    return settings
