"""The group of commands, and how one of them ends: what is refused in one sentence, and the exit code.

0 is done; 1 is done in part, or warned of, or answered with a no; 2 is nothing done: a typo, a refusal, what
cannot be; 130 is broken off with Ctrl-C.
"""

import signal
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any, NoReturn

import click

from .names import meant

REFUSED, INTERRUPTED = 2, 128 + signal.SIGINT
_BELOW = 8
"""Cells that a meaning stands further in than its term where there is no room beside it."""
_HYPHEN = "\u2011"
"""What stands for a hyphen while lines are broken, as nothing is broken there."""


class Refused(click.ClickException):
    """Nothing was done; says why."""

    exit_code = REFUSED


class BrokenOff(click.ClickException):
    """Ctrl-C came after something was done; says what."""

    exit_code = INTERRUPTED


class _Help(click.HelpFormatter):
    """Breaks lines at spaces only: names such as claude-code stay whole."""

    def write(self, string: str) -> None:
        super().write(string.replace(_HYPHEN, "-"))

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(_whole(prog), _whole(args), prefix)

    def write_text(self, text: str) -> None:
        super().write_text(_whole(text))

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        pairs: list[tuple[str, str]] = list(rows)
        beside = min(max(len(term) for term, _ in pairs), col_max) + col_spacing
        longest = max(len(word) for _, meaning in pairs for word in meaning.split())
        if longest > self.width - self.current_indent - beside:
            beside = _BELOW
        for term, meaning in pairs:
            self._write_pair(term, meaning, beside)

    def _write_pair(self, term: str, meaning: str, beside: int) -> None:
        """A term, and beside it or below what it means."""
        from .layout import fitted

        before, width = " " * self.current_indent, self.width - self.current_indent - beside
        first, *others = fitted(" ".join(meaning.split()), width).split("\n")
        head = f"{before}{term:<{beside}}" if len(term) < beside else f"{before}{term}\n{before}{'':<{beside}}"
        self.write(
            "\n".join([f"{head}{first}".rstrip(), *(f"{before}{'':<{beside}}{line}" for line in others), ""])
        )


def _whole(text: str) -> str:
    return text.replace("-", _HYPHEN)


class _Context(click.Context):
    formatter_class = _Help


class Commands(click.Group):
    """Commands, of which the larger ones lie in modules of their own that are imported when they are named."""

    context_class = _Context

    def __init__(
        self,
        *args: Any,
        elsewhere: Mapping[str, tuple[str, str]] | None = None,
        package: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Args:
        elsewhere: The module, within `package`, and the name there of each command that is imported late.
        """
        super().__init__(*args, **kwargs)
        self._elsewhere, self._package = elsewhere or {}, package

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *self._elsewhere])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self._elsewhere:
            module, name = self._elsewhere[cmd_name]
            command = getattr(import_module(module, self._package), name)
        else:
            command = super().get_command(ctx, cmd_name)
        if command:
            command.context_class = _Context
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Looks for near misses among all commands; click knows only those that are imported."""
        known, wanted = self.list_commands(ctx), args[0]
        if wanted in known or wanted.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"No such command {wanted!r}.{meant(wanted, known)}", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first sentence of each, whole; click cuts it to one line."""
        found = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        with formatter.section("Commands"):
            formatter.write_dl([(name, _first_sentence(command)) for name, command in found.items() if command])

    def main(self, *args: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        if not standalone_mode:
            return super().main(*args, standalone_mode=False, **extra)
        try:
            code = super().main(*args, standalone_mode=False, **extra)
        except click.ClickException as error:
            _refuse(error)
        except click.Abort as abort:
            _break_off(abort)
        sys.exit(code if isinstance(code, int) else 0)


def _first_sentence(command: click.Command) -> str:
    paragraph = " ".join((command.help or "").split("\n\n")[0].split())
    return f"{paragraph.partition('. ')[0].rstrip('.')}."


def _refuse(error: click.ClickException) -> NoReturn:
    from ..screen import Mark, say

    context = error.ctx if isinstance(error, click.UsageError) else None
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        say(error.format_message(), err=True)
        sys.exit(REFUSED)
    if context:
        say(f"{context.get_usage()}\nTry '{context.command_path} --help' for help.\n", err=True)
    say(f"Error: {_sentence(error.format_message())}", err=True, mark=Mark("Error:", "red"))
    sys.exit(error.exit_code if error.exit_code > 1 else REFUSED)


def _sentence(words: str) -> str:
    """Some of what is refused, click's own words too, comes without its capital or its full stop."""
    ended = words if words.endswith((".", "?", "!", ":")) else f"{words}."
    return f"{ended[:1].upper()}{ended[1:]}"


def _break_off(abort: click.Abort) -> NoReturn:
    """Ends where a person did not go on.

    At a question nothing was changed yet; elsewhere it is not known here how far it came.
    """
    from ..screen import say

    why, asked = abort.__cause__ or abort.__context__, abort.__cause__ is None
    # What was typed last, a ^C say, stands on the line; a no has ended it.
    begin = "\n" if asked and why else ""
    say(f"{begin}{'Nothing was changed.' if asked else 'Broken off.'}", err=True)
    sys.exit(INTERRUPTED if isinstance(why, KeyboardInterrupt) else 1)
