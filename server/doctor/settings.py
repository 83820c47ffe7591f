"""The settings: where each came from, what is wrong with it, and names that are none. Secrets are never shown."""

import difflib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import SecretStr

from ...messaging.record.location import path_of
from ..settings import PREFIX, REFERENCE, UNEXPANDED, Settings, unknown_variables, variable
from .findings import Finding, Patient, homely, worst

_PLACEHOLDER = re.compile(
    r"<.*>|\[.*\]|x{3,}|\*+|\.{3}|…|change[ _-]?me|todo|secret|password"
    r"|(?:the|your|my)[ _-].*|(?:api[ _-]?)?(?:token|key|username)|you@example\.com",
    re.IGNORECASE,
)
_OURS = re.compile(r"BULK[_-]?VS[_-]?", re.IGNORECASE)
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_CREDENTIALS = ("username", "token")

_PAIR = (
    "Set BULKVS_USERNAME and BULKVS_TOKEN to the pair shown in the portal under API, API Credentials, in the"
    " client's configuration of this server; or set BULKVS_SANDBOX=1 to try it without an account."
)
_CORRECT = "Correct it in the client's configuration of this server (or the environment, or the flag) and restart."
_EXPAND = (
    "Write the value itself, or a reference in the form that this client expands: ${NAME} in Claude Code,"
    " ${env:NAME} in Cursor, ${input:id} in VS Code, none in Claude Desktop."
)
_STEPS = {"is not set": _PAIR, UNEXPANDED: _EXPAND}


async def check_settings(patient: Patient) -> Finding:
    """Each setting that is not at its default, with its source; notes what is unusable for the later checks."""
    steps = _problems(patient)
    wrong = [Finding("failed", f"{name} {patient.problems[name]}.", step) for name, step in steps.items()]
    return worst([*wrong, *_unknown(patient.machine.environ), *_unasked(patient)], _told(patient))


def _unasked(patient: Patient) -> Iterator[Finding]:
    if patient.settings.confirm == "off" and not patient.settings.sandbox:
        step = "Take it away, unless this server is for agents of your own: then somebody is asked before each."
        yield Finding("warning", "BULKVS_CONFIRM is off: nobody is asked before a text is sent.", step)


def _problems(patient: Patient) -> dict[str, str]:
    """The next step for each variable that cannot be used; what is wrong with it goes into `problems`."""
    steps: dict[str, str] = {}
    for problem in patient.settings.complete().problems:
        patient.problems[problem.variable] = problem.problem
        steps[problem.variable] = _STEPS.get(problem.problem, _CORRECT)
    for each in unknown_variables(patient.machine.environ):
        if each.meant:
            steps[each.name] = (
                f"Rename it to {each.meant}, or take it away, and restart: until then nothing is sent."
            )
    for field, (_, raw) in _given(patient).items():
        problem, step = _unusable(field, raw.strip(), sandbox=patient.settings.sandbox)
        if problem:
            patient.problems[variable(field)], steps[variable(field)] = problem, step
    return steps


def _unusable(field: str, raw: str, *, sandbox: bool) -> tuple[str, str]:
    """What is wrong with a value as it was written and what to do, both empty where nothing is."""
    if REFERENCE.search(raw):
        return UNEXPANDED, _EXPAND
    if field not in _CREDENTIALS or sandbox:
        return "", ""
    if _PLACEHOLDER.fullmatch(raw):
        return "is still the placeholder of an example", _PAIR
    return "", ""


def _given(patient: Patient) -> dict[str, tuple[str, str]]:
    """The source and the text of each setting that somebody set, by field."""
    environ = {name.upper(): value for name, value in patient.machine.environ.items()}
    given: dict[str, tuple[str, str]] = {}
    for field in Settings.model_fields:
        flag, written = patient.flags.get(field), environ.get(variable(field), "")
        empty_list = field == "allow_to" and (flag == "" or (flag is None and variable(field) in environ))
        if flag not in (None, "") or (empty_list and flag == ""):
            given[field] = ("flags", str(flag))
        elif written or empty_list:
            given[field] = ("the environment", written)
    return given


def _unknown(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Variables that look like settings of this server, are none, and are close to no brake."""
    known = {variable(field).removeprefix(PREFIX): variable(field) for field in Settings.model_fields}
    for name, problem in [(each.name, each.problem) for each in unknown_variables(environ) if not each.meant]:
        near = difflib.get_close_matches(_OURS.sub("", name, 1).upper(), known, 1, 0.5)
        meant = f"; {known[near[0]]} is" if near else ""
        rename = f"Rename it to {known[near[0]]}." if near else "bulkvs-mcp --help names every setting."
        yield Finding("warning", f"{name} {problem}{meant}.", rename)


def _told(patient: Patient) -> str:
    groups: dict[str, list[str]] = {}
    for field, (source, _) in _given(patient).items():
        groups.setdefault(source, []).append(f"{variable(field)} {_value(patient, field)}")
    told = [f"From {source}: {', '.join(values)}." for source, values in groups.items()]
    proxies = sorted(name for name, value in patient.machine.environ.items() if value and name.lower() in _PROXIES)
    if proxies:
        told.append(f"Proxy settings are in effect: {', '.join(proxies)}.")
    return " ".join(told or [f"No {PREFIX}* variable or flag is set: all defaults."])


def _value(patient: Patient, field: str) -> str:
    """A value as it may be shown. One that is unusable may be anything, a secret in the wrong place too."""
    value = getattr(patient.settings, field)
    if variable(field) in patient.problems or isinstance(value, SecretStr):
        return "set" if variable(field) not in patient.problems else "unusable"
    if field == "username":
        return _masked(str(value))
    if field == "store":
        path = path_of(str(value))
        return "in memory" if path is None else homely(Path(path))
    if field == "allow_to":
        return f"{len(value)} entries"
    return _plain(value)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return " ".join(str(item) for item in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return f"{value:g}" if isinstance(value, float) else str(value)


def _masked(username: str) -> str:
    name, at, host = username.partition("@")
    return f"{name[:1]}…{at}{host}" if at else f"{name[:2]}…"
