"""What is done to the doctor's patient, and what it says, the same on every machine."""

import re
import textwrap
from dataclasses import replace

from bulkvs_mcp.messaging.record.schema import VERSION
from bulkvs_mcp.server.doctor import command as doctor

from .doctors import World

CHECKS = frozenset(doctor.CHECKS)


def on_machine(world: World, **differences: object) -> None:
    """The doctor finds itself on another machine."""
    real = doctor.this_machine
    world.monkeypatch.setattr(doctor, "this_machine", lambda: replace(real(), **differences))  # pyright: ignore[reportArgumentType]


def new_record(world: World) -> None:
    world.env["BULKVS_STORE"] = f"sqlite://{world.home}/new/record.db"


def steady(output: str, world: World) -> str:
    """The words without what differs from machine to machine."""
    ports = {world.env[name].split(":")[2].split("/")[0] for name in ("BULKVS_BASE_URL", "BULKVS_PUBLIC_URL")}
    for port in ports:
        output = output.replace(f":{port}", ":PORT")
    output = output.replace(f"version {VERSION},", "version …,")
    output = re.sub(r"UTC[+-]\d{4}", "UTC+0000", output)
    output = re.sub(
        r"^ok {7}(versions|launcher) +\S.*(?:\n {20}.*)*", r"ok       \1 …", output, flags=re.MULTILINE
    )
    # A line of a pipe is as long as it is; those here are read by people.
    return "\n".join(textwrap.fill(line, 110, subsequent_indent=" " * 20) for line in output.split("\n"))
