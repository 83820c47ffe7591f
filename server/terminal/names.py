"""An argument that is one of several names: a near miss is recognised, and any other gets them all."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class OneOf(click.ParamType[str]):
    """The names of something, read when one is asked for: who declares an argument need not import them."""

    def __init__(self, name: str, known: Callable[[], Iterable[str]]) -> None:
        self.name, self._known = name, known

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        del param
        known = list(self._known())
        if value in known:
            return value
        told = meant(value, known) or f" Choose one of {', '.join(known)}."
        raise click.UsageError(f"No such {self.name} {value!r}.{told}", ctx)

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        del param, ctx
        return f"Choose one of {', '.join(self._known())}"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        del ctx, param
        return [CompletionItem(name) for name in self._known() if name.startswith(incomplete)]


def meant(wanted: str, known: Iterable[str]) -> str:
    """Asks whether the name that is nearest was meant, or the only ones that begin so; empty if none is near."""
    names = list(known)
    begun = [name for name in names if wanted and name.startswith(wanted)]
    near = begun or get_close_matches(wanted.lower(), names, 1)
    return f" Did you mean {' or '.join(map(repr, near[:3]))}?" if near else ""
