"""The server itself, started as a client starts it and asked over stdin and stdout what it can do."""

from mcp import Client

from ..install.starting import Era, Run, started
from ..settings import Settings, variable
from .findings import Finding, Patient, worst

_ASKED = "bulkvs://errors"
"""A resource that needs neither the account nor the record."""

_ERAS: tuple[Era, ...] = ("legacy", "auto")

_START = (
    "Start it by hand with the client's own command to see all of what it says, and install it again if need be."
)
_STRAY = (
    "Find what writes it (a wrapper script, a sitecustomize module, a profile): stdout belongs to the protocol."
)


async def check_server(patient: Patient) -> Finding:
    """The server as a child: the handshake, its tools, one read; in both eras of the protocol."""
    machine, runs = patient.machine, list[Run]()
    for era in _ERAS:
        runs.append(await started(machine.command, _environment(patient), machine.patience, era, _read))
        if runs[-1].problem:
            break
    told = "; ".join(
        f"protocol {run.version}, {run.tools} tools, first answer after {run.milliseconds} ms"
        for run in runs
        if run.version
    )
    return worst([finding for run in runs if (finding := _wrong(run))], f"It starts: {told}." if told else "")


async def _read(client: Client) -> None:
    await client.read_resource(_ASKED)


def _wrong(run: Run) -> Finding | None:
    stray = f' It writes to stdout what is no message: "{run.stray[0]}".' if run.stray else ""
    if run.problem:
        log = f" The last it said on stderr: {run.log}" if run.log else ""
        return Finding("failed", f"{run.problem}{stray}{log}", _STRAY if run.stray else _START)
    return (
        Finding("warning", f"The server works, but strict clients will give up on it.{stray}", _STRAY)
        if stray
        else None
    )


def _environment(patient: Patient) -> dict[str, str]:
    """The doctor's own environment, with its flags as variables: the child gets the same settings."""
    flags = {variable(f): flag for f in Settings.model_fields if (flag := patient.flags.get(f)) is not None}
    texts = {
        name: "1" if flag is True else str(flag) for name, flag in flags.items() if flag != "" or "ALLOW" in name
    }
    # Prepared answers would be written, and would hide how the server itself starts.
    return {**patient.machine.environ, **texts, "BULKVS_FRONT": "off"}
