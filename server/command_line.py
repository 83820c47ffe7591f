"""The command line. Flags mirror the environment's settings, secrets aside; only what is needed is imported."""

import gc
import logging
import os
from collections.abc import Iterable
from typing import Literal

import click

from ..messaging.system import is_terminal
from .settings import Settings, unknown_variables
from .stdio.early import end_as_usual
from .terminal.commands import Commands
from .terminal.flags import all_flags, refuse_malformed
from .terminal.names import OneOf

_logger = logging.getLogger(__name__)


_FOR_A_CLIENT = """\
Waiting for an MCP client on stdin; Ctrl-C ends it.
bulkvs-mcp demo            shows what it does, without an account
bulkvs-mcp install CLIENT  puts it into a client
bulkvs-mcp doctor          says what is missing
bulkvs-mcp --help          lists the rest"""
_ELSEWHERE = {
    "approve": (".approving.command", "approve"),
    "install": (".install.command", "install"),
    "uninstall": (".install.command", "uninstall"),
    "opt-outs": (".admin.opt_outs", "opt_outs"),
    "contacts": (".contacts.command", "contacts"),
}
_TELLS_ITSELF = (None, "http", "doctor", "help")
"""What is served tells of a flag that is malformed in every tool, and the doctor in its findings."""
_COMPLETION = """\
A shell completes the words once it has run this, from ~/.bashrc say (or with zsh_source or fish_source):

\b
eval "$(_BULKVS_MCP_COMPLETE=bash_source bulkvs-mcp)"
"""


def _clients() -> Iterable[str]:
    from .install.clients import CLIENTS

    return CLIENTS


@click.group(
    cls=Commands,
    elsewhere=_ELSEWHERE,
    package=__package__,
    epilog=_COMPLETION,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(None, "-V", "--version", package_name="bulkvs-mcp", message="bulkvs-mcp %(version)s")
@all_flags
@click.pass_context
def main(ctx: click.Context, **flags: object) -> None:
    """Serves texting over BulkVS to an MCP client on stdin and stdout.

    Each option can be set by its variable as well. The API token has only that, BULKVS_TOKEN, since anybody on
    this computer can see a command line. Without an account, try `bulkvs-mcp demo`, or `bulkvs-mcp --sandbox` in
    a client's configuration.
    """
    ctx.obj = flags
    if ctx.invoked_subcommand is None:
        if is_terminal(0):
            click.echo(_FOR_A_CLIENT, err=True)
        _serve_stdio(_served(flags))
    end_as_usual()
    gc.enable()
    if ctx.invoked_subcommand not in _TELLS_ITSELF:
        refuse_malformed(flags)


@main.command("help")
@click.argument("command", nargs=-1)
@click.pass_context
def help_of(ctx: click.Context, command: tuple[str, ...]) -> None:
    """Shows this, or what a COMMAND does: the same as COMMAND --help."""
    main.main([*command, "--help"], ctx.find_root().info_name)


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
    _serve_http(_served(flags), host, port)


@main.command()
@click.pass_obj
def tools(flags: dict[str, object]) -> None:
    """Prints the tools and their hints."""
    from .admin.listing import tool_rows
    from .screen import say_table

    rows = tool_rows(read_only=_settings(flags).read_only)
    say_table([("TOOL", "HINTS", "WHAT IT DOES"), *rows])


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8899, show_default=True, help="On 127.0.0.1.")
def simulator(port: int) -> None:
    """Serves a simulated BulkVS account over real HTTP on this machine, for BULKVS_BASE_URL."""
    from .sandbox.served import serve_simulator

    serve_simulator(port)


@main.command()
def demo() -> None:
    """Shows the main job on the simulator: every tool, what is refused and why, and what fails."""
    from .demo.command import run_demo

    raise SystemExit(run_demo())


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="Where to listen.")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen on, behind an HTTPS proxy."
)
@click.option("--show-url", is_flag=True, help="Print the URL that the provider posts to, and exit.")
@click.option("--public-url", default=None, help="Where the inbox is reachable from outside, for --show-url.")
@click.option("--allow-from", default=None, help="Addresses and networks that may post, comma-separated.")
@click.option("--trusted-proxy", default=None, help="Proxies whose X-Forwarded-For is believed, likewise.")
@click.option("--max-in-flight", type=click.IntRange(1), default=50, show_default=True, help="Posts at a time.")
@click.pass_obj
def inbox(
    flags: dict[str, object],
    port: int,
    host: str,
    show_url: bool,
    public_url: str | None,
    allow_from: str | None,
    trusted_proxy: str | None,
    max_in_flight: int,
) -> None:
    """Receives texts and delivery receipts that BulkVS posts to a webhook.

    They are on record when they are acknowledged, and the tools of every server on the same record show them. The
    URL holds a secret: treat it like a password. BulkVS posts from 52.206.134.245 and 192.9.236.42.
    """
    from .receiver import command as inbox_command

    given = {"public_url": public_url} if public_url is not None else {}
    settings = _settings(flags | given)
    if show_url:
        inbox_command.show_url(settings)
    else:
        sources = inbox_command.sources(allow_from, trusted_proxy)
        inbox_command.serve_inbox(settings, inbox_command.Place(host, port, sources, max_in_flight))


@main.command()
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", show_default=True)
@click.option("--since", default="", help="Only messages from this date or time on (ISO 8601).")
@click.option("--force", is_flag=True, help="Overwrite FILE unasked.")
@click.argument("file", default="-", type=click.Path(dir_okay=False, allow_dash=True))
@click.pass_obj
def export(flags: dict[str, object], form: Literal["csv", "jsonl"], since: str, force: bool, file: str) -> None:
    """Writes all messages on record to FILE, or to stdout, the oldest first.

    A line is a message and one person it went to or came from; times are UTC. In CSV a cell that a spreadsheet
    could take for a formula begins with an apostrophe.
    """
    from .admin.records import run_export

    run_export(_settings(flags), form, since, file, force=force)


@main.command()
@click.option("--older-than", required=True, help="Age such as 90d, 12w or 2y.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def purge(flags: dict[str, object], older_than: str, yes: bool) -> None:
    """Deletes what is older from the record: messages, receipts, unreadable posts. Opt-outs are kept."""
    from .admin.records import run_purge

    run_purge(_settings(flags), older_than, yes=yes)


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="On 127.0.0.1; a free one unless given.")
@click.pass_obj
def page(flags: dict[str, object], port: int) -> None:
    """Opens the page in the browser, with conversations and what waits for your approval, until Ctrl-C.

    It is on this machine only, and shows what every server on the same record sends, receives and asks. With
    --sandbox and a --store of its own you can text as the other person there.
    """
    from .page.command import show_page

    show_page(_settings(flags), port)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document on stdout.")
@click.argument("client", required=False, type=OneOf("client", _clients))
@click.pass_obj
def doctor(flags: dict[str, object], client: str | None, as_json: bool) -> None:
    """Says why it does not work: settings, account, webhook, record, clock, the server itself.

    With CLIENT, as that client starts it: what its entry names, with the settings that the server gets there; for
    the clients see `bulkvs-mcp install --list`. It sends nothing and changes nothing, and shows no secrets. Exit
    code 0: all is well; 1: warnings; 2: failures.
    """
    from .doctor.command import run_doctor, run_for_client

    if client is not None:
        raise SystemExit(run_for_client(client, flags, as_json=as_json))
    raise SystemExit(run_doctor(_settings(flags), flags, as_json=as_json))


def _served(flags: dict[str, object]) -> Settings:
    """For a server: what is wrong is told by its tools, and on stderr as the rest of its log."""
    from .log import configure_logging

    settings = Settings.load(flags)
    configure_logging(settings.log_level)
    for each in unknown_variables(os.environ):
        effect = "; until it is renamed or taken away, nothing is sent" if each.meant else ""
        _logger.warning("%s %s%s", each.name, each.problem, effect)
    return settings


def _settings(flags: dict[str, object]) -> Settings:
    """For a command: what is wrong with the environment is told to the person, on stderr."""
    from .log import configure_logging
    from .screen import warn

    settings = Settings.load(flags)
    configure_logging(settings.log_level)
    names = {each.name for each in unknown_variables(os.environ)}
    for name, problem in [(each.name, each.problem) for each in unknown_variables(os.environ)]:
        warn(f"{name} {problem}.")
    for each in settings.problems:
        if each.variable not in names:
            warn(f"{each.variable} {each.problem}.")
    return settings


def _serve_stdio(settings: Settings) -> None:
    import anyio

    from .app import create_server
    from .stdio.front import taken
    from .stdio.paging import Pages
    from .stdio.transport import serve_stdio

    pages = Pages(sandbox=settings.sandbox, store=settings.store, ours=settings.from_numbers)
    server = create_server(settings, page=pages.summons)
    # What was imported stays for good: it need not be looked through at every collection.
    gc.freeze()
    gc.enable()

    async def serve() -> None:
        try:
            await serve_stdio(server, taken(), patience=settings.timeout)
        finally:
            await pages.aclose()

    anyio.run(serve)


def _serve_http(settings: Settings, host: str, port: int) -> None:
    import anyio

    from .app import create_server
    from .http.serving import serve_http

    async def serve() -> None:
        server = create_server(settings)
        gc.freeze()
        # With many calls under way a collection at every 700 objects, Python's own pace, finds little and goes
        # through all that they hold: a tenth of what a send takes. Rarer than this, sessions that were left stay
        # in memory: 60 MB of them at 10,000, where `tests/load` allows 50.
        gc.set_threshold(3_000, 5, 5)
        await serve_http(server, host, port, patience=settings.timeout)

    anyio.run(serve)
