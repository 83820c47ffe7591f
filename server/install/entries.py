"""Our entry in a client's file: beside what is there already, as text, and without secrets for a terminal."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeGuard, cast

from .client import NAME, PLACEHOLDERS, SANDBOX, TOKEN, Client, Entry, Launch
from .formats import jsonc
from .formats import toml as tables
from .formats.merging import CannotMerge

MASK = "********"

_DECIDED = {*PLACEHOLDERS, SANDBOX}
"""The settings that an entry always decides on; of the others, those that are not given now stay."""


def snippet(client: Client, launch: Launch) -> str:
    """What to paste into the client's file; it holds no secret."""
    entry = client.entry(replace(launch, token=""))
    return _written(client, entry, client.inputs(entry))


def found(client: Client, text: str) -> object:
    """The entry that a file has, None for none.

    Raises:
        CannotMerge: where the file is malformed, or its servers are no object.
    """
    document: object = tables.value_of(text) if client.form == "toml" else jsonc.value_of(text)
    servers = _members(document).get(client.section, {})
    if not _is_object(document) or not _is_object(servers):
        # The same refusal as a change would meet, with its place.
        changed(client, text, {})
    return _members(servers).get(NAME)


def merged(client: Client, launch: Launch, old: object) -> Entry:
    """What the entry is to be, where `old` is there: unknown keys and other settings stay, and so does what is
    known there and not now."""
    new, before = client.entry(launch), _members(old)
    if "command" not in before:
        return new
    variables = client.environment
    was, env = _members(before.get(variables)), _members(new.get(variables))
    unknown = [name for name in launch.open if name in was and not (name == TOKEN and launch.token)]
    stays = {name: value for name, value in was.items() if name not in _DECIDED or name in unknown}
    values = {**stays, **{name: value for name, value in env.items() if name not in unknown}}
    entry = {**before, **new, variables: values}
    if client.form == "toml":
        theirs = [name for name in _listed(before.get("env_vars")) if name not in _DECIDED]
        passed = dict.fromkeys([*_listed(new.get("env_vars")), *theirs])
        entry["env_vars"] = [name for name in passed if name not in unknown and name not in values]
        entry = {key: value for key, value in entry.items() if value or key not in ("env", "env_vars")}
    return entry


def added_inputs(client: Client, text: str, entry: Entry) -> list[dict[str, Any]]:
    """What the client is to ask for and does not yet; what it asks for already stays as it is.

    Raises:
        CannotMerge: where the file is malformed.
    """
    wanted = client.inputs(entry)
    have = _listed(_members(jsonc.value_of(text)).get("inputs")) if wanted else []
    known = [_members(item).get("id") for item in have]
    return [item for item in wanted if item["id"] not in known]


def changed(client: Client, text: str, entry: Entry, inputs: Sequence[dict[str, Any]] = ()) -> str:
    """The text of a file with the entry in it, and nothing else different.

    Raises:
        CannotMerge: where that cannot be done safely.
    """
    path = (client.section, NAME)
    if client.form == "toml":
        return tables.with_table(text, path, entry)
    before = jsonc.value_of(text)
    old = _members(_members(before).get(client.section)).get(NAME)
    after = jsonc.with_items(text, "inputs", inputs) if inputs else text
    for inner, value in _edits(_members(old), entry):
        after = jsonc.with_member(after, (*path, *inner), value)
    # Whatever was overlooked: nothing else may have changed.
    if jsonc.value_of(after) != _with(before, path, entry, inputs):
        raise CannotMerge("is written in a way that cannot be changed safely")
    return after


def removed(client: Client, text: str) -> str:
    """The text of a file without our entry, and without what the client asked for on its behalf alone.

    Raises:
        CannotMerge: where that cannot be done safely.
    """
    path = (client.section, NAME)
    if client.form == "toml":
        return tables.without_table(text, path)
    before = jsonc.value_of(text)
    servers = {name: value for name, value in before[client.section].items() if name != NAME}
    asked = client.inputs(client.entry(Launch()))
    ours = [item["id"] for item in asked if item["id"] not in json.dumps(servers)]
    inputs = _listed(before.get("inputs"))
    goes = [at for at, item in enumerate(inputs) if _members(item).get("id") in ours]
    after = jsonc.without(text, [client.section], NAME)
    for at in reversed(goes):
        after = jsonc.without(after, ["inputs"], at)
    left = {"inputs": [item for at, item in enumerate(inputs) if at not in goes]} if goes else {}
    # Whatever was overlooked: nothing else may have changed.
    if jsonc.value_of(after) != {**before, **left, client.section: servers}:
        raise CannotMerge("is written in a way that cannot be changed safely")
    return after


def shown(client: Client, entry: object, old: object = None) -> str:
    """The entry as it stands in the file, for a terminal: values that may be secrets are masked.

    Args:
        client: Whose file it is.
        entry: The entry.
        old: The one that it replaces, so that a secret that changes can be told.
    """
    if not _is_object(entry):
        return MASK
    variables = client.environment
    ours = {*client.entry(Launch()), variables}
    masked = {key: v if key in ours or isinstance(v, bool | int | float) else MASK for key, v in entry.items()}
    if _is_object(env := entry.get(variables)):
        before = _members(_members(old).get(variables))
        masked[variables] = {
            name: _masked(client, name, value, before.get(name, value)) for name, value in env.items()
        }
    return re.sub(r"(?<=//)[^/@\s]+(?=@)", MASK, _written(client, masked, []))


def _masked(client: Client, name: str, value: object, old: object) -> object:
    references = (PLACEHOLDERS[TOKEN], client.reference and client.reference.to(TOKEN))
    if value in references if name == TOKEN else name.startswith("BULKVS_"):
        return value
    return MASK if value == old else f"{MASK} (another)"


def _written(client: Client, entry: Mapping[str, Any], inputs: list[dict[str, Any]]) -> str:
    if client.form == "toml":
        return tables.shown((client.section, NAME), entry)
    if client.form == "yaml":
        # JSON is YAML, so that values need no quoting rules of their own.
        lines = [f"    {key}: {json.dumps(value, ensure_ascii=False)}" for key, value in entry.items()]
        if entry.get("name") and "type" not in entry:
            # A list of servers, each of which has its name.
            return "\n".join([f"{client.section}:", *lines]).replace("    name", "  - name", 1)
        return "\n".join([f"{client.section}:", f"  {NAME}:", *lines])
    servers = {client.section: {NAME: entry}}
    return jsonc.pretty({"inputs": inputs} | servers if inputs else servers)


def _edits(old: Mapping[str, Any], new: Entry) -> list[tuple[tuple[str, ...], object]]:
    """The smallest values to set: what stays the same keeps its place and its comments."""
    if "command" not in old:
        return [((), new)]
    edits: list[tuple[tuple[str, ...], object]] = []
    for key, value in new.items():
        was = old.get(key)
        if _is_object(was) and _is_object(value) and was.keys() <= value.keys():
            edits += [((key, name), v) for name, v in value.items() if name not in was or was[name] != v]
        elif key not in old or was != value:
            edits.append(((key,), value))
    return edits


def _with(document: object, path: tuple[str, str], entry: Entry, inputs: Sequence[dict[str, Any]]) -> object:
    section, name = path
    top = _members(document)
    more = {"inputs": [*_listed(top.get("inputs")), *inputs]} if inputs else {}
    return {**top, **more, section: {**_members(top.get(section)), name: entry}}


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _members(value: object) -> dict[str, Any]:
    return value if _is_object(value) else {}


def _listed(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []
