"""The command line. Flags mirror the environment's settings, secrets aside; only what is needed is imported."""

from collections.abc import Callable
from typing import Any

import click

from .opt_outs import opt_outs
from .settings import Settings, variable

_FLAGGED = (
    "username",
    "base_url",
    "from_numbers",
    "sandbox",
    "read_only",
    "confirm",
    "allow_to",
    "max_recipients",
    "daily_limit",
    "quiet_hours",
    "store",
    "retention_days",
    "timeout",
    "log_level",
)


def _flag(field: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    info = Settings.model_fields[field]
    name = variable(field).removeprefix("BULKVS_").lower().replace("_", "-")
    kind: dict[str, Any] = {"is_flag": True} if info.annotation is bool else {"type": str}
    text = f"{info.description} [{variable(field)}]"
    return click.option(f"--{name}", field, default=None, help=text, **kind)


def _flags(command: Callable[..., Any]) -> Callable[..., Any]:
    for field in reversed(_FLAGGED):
        command = _flag(field)(command)
    return command


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bulkvs-mcp", message="%(prog)s %(version)s")
@_flags
@click.pass_context
def main(ctx: click.Context, **flags: object) -> None:
    """Serves texting over BulkVS to an MCP client on stdin and stdout.

    Without an account, try `bulkvs-mcp demo`, or `bulkvs-mcp --sandbox` in a client's configuration.
    """
    ctx.obj = flags
    if ctx.invoked_subcommand is None:
        _serve_stdio(_settings(flags))


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="On 127.0.0.1.")
@click.option("--host", default="127.0.0.1", help="Only this machine is served.")
@click.pass_obj
def http(flags: dict[str, object], port: int, host: str) -> None:
    """Serves streamable HTTP at http://127.0.0.1:PORT/mcp."""
    from ..messaging.urls import is_loopback

    if not is_loopback(host):
        raise click.BadParameter(
            "only loopback addresses are served, since callers are not authenticated and whoever reaches the"
            " port could send texts",
            param_hint="--host",
        )
    _serve_http(_settings(flags), host, port)


@main.command()
@click.pass_obj
def tools(flags: dict[str, object]) -> None:
    """Prints the tools and their hints."""
    from .listing import aligned, tool_rows

    rows = tool_rows(read_only=_settings(flags).read_only)
    click.echo(aligned([("TOOL", "HINTS", "WHAT IT DOES"), *rows]))


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8899, show_default=True, help="On 127.0.0.1.")
def simulator(port: int) -> None:
    """Serves a simulated BulkVS account over real HTTP on this machine, for BULKVS_BASE_URL."""
    from .simulated import serve_simulator

    serve_simulator(port)


@main.command()
def demo() -> None:
    """Shows the main job on the simulator: every tool, what is refused and why, and what fails."""
    from .demo import run_demo

    raise SystemExit(run_demo())


main.add_command(opt_outs)


def _settings(flags: dict[str, object]) -> Settings:
    from .log import configure_logging

    settings = Settings.load(flags)
    configure_logging(settings.log_level)
    return settings


def _serve_stdio(settings: Settings) -> None:
    import anyio

    from .app import create_server
    from .stdio import serve_stdio

    async def serve() -> None:
        await serve_stdio(create_server(settings), patience=settings.timeout)

    anyio.run(serve)


def _serve_http(settings: Settings, host: str, port: int) -> None:
    import anyio

    from .app import create_server
    from .http import serve_http

    async def serve() -> None:
        await serve_http(create_server(settings), host, port, patience=settings.timeout)

    anyio.run(serve)
