"""TOML, changed one table at a time: the statements that change are written anew, all others stay as they were.

Where a statement begins is not guessed: text up to there is TOML by itself, which it is nowhere within a string or
an array of several lines.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from .merging import CannotMerge, newline_of

Path = tuple[str, ...]
Changes = Mapping[str, object]
"""Values by key; None takes the key away."""


def value_of(text: str) -> dict[str, Any]:
    """What the text says.

    Raises:
        CannotMerge: with the place where it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+), column (\d+)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, 0)
        raise CannotMerge("is no TOML here", line, column) from None
    except RecursionError:
        raise CannotMerge("is nested too deeply") from None


def with_table(text: str, path: Path, entry: Mapping[str, object]) -> str:
    """The text with the table at `path` saying just that.

    Raises:
        CannotMerge: where the text is malformed, or the table is written in a way that cannot be changed safely.
    """
    wanted = value_of(text)
    parent = wanted
    for name in path[:-1]:
        inner: Any = parent.setdefault(name, {})
        if not isinstance(inner, dict):
            raise CannotMerge(f"has {name}, but not as a table")
        parent = cast("dict[str, Any]", inner)
    old = parent.get(path[-1])
    parent[path[-1]] = dict(entry)
    changed = _appended(text, path, entry) if old is None else _edited(text, path, old, entry)
    # Whatever was overlooked: nothing else may have changed.
    if not _says(changed, wanted):
        raise CannotMerge(f"has [{'.'.join(path)}] written in a way that cannot be changed safely")
    return changed


def without_table(text: str, path: Path) -> str:
    """The text without the table at `path` and those within it.

    Raises:
        CannotMerge: where the text is malformed, or the table is written in a way that cannot be taken out safely.
    """
    wanted = value_of(text)
    parent: dict[str, Any] = wanted
    for name in path[:-1]:
        parent = parent[name]
    del parent[path[-1]]
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    while found := _section(lines, path, within=True):
        lines = [*lines[: found[0]], *lines[_own(lines, *found) :]]
    left = "".join(lines)
    # A table that is not named any more may have held nothing else.
    if not (_says(left, wanted) or _says(left, {k: v for k, v in wanted.items() if v or k != path[0]})):
        raise CannotMerge(f"has [{'.'.join(path)}] written in a way that cannot be changed safely")
    return left


def _own(lines: Sequence[str], start: int, end: int) -> int:
    """Where a table ends and what is said of the next one begins."""
    at = end
    while at > start + 1 and at < len(lines) and lines[at - 1].lstrip().startswith("#"):
        at -= 1
    return at


def shown(path: Path, entry: Mapping[str, object], newline: str = "\n") -> str:
    """A table of its own, without the last line's end."""
    lines = [f"[{'.'.join(map(_key, path))}]", *(f"{_key(k)} = {_value(v)}" for k, v in entry.items())]
    return newline.join(lines)


def _appended(text: str, path: Path, entry: Mapping[str, object]) -> str:
    newline = newline_of(text)
    begun = text if not text or text.endswith("\n") else text + newline
    return f"{begun}{newline if begun else ''}{shown(path, entry, newline)}{newline}"


def _edited(text: str, path: Path, old: object, entry: Mapping[str, object]) -> str:
    if not isinstance(old, dict):
        raise CannotMerge(f"has {'.'.join(path)}, but not as a table")
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    changes = _changes(cast("Changes", old), entry)
    for key in [key for key in changes if _section(lines, (*path, key))]:
        # A table of its own, [mcp_servers.name.env] say.
        inner = _changes(cast("Changes", old)[key], changes.pop(key) or {})
        lines = _changed(lines, (*path, key), inner, newline_of(text))
    return "".join(_changed(lines, path, changes, newline_of(text)))


def _changes(old: Any, new: Any) -> dict[str, object]:
    gone = dict.fromkeys(key for key in old if key not in new)
    return gone | {key: value for key, value in new.items() if key not in old or old[key] != value}


def _changed(lines: list[str], path: Path, changes: Changes, newline: str) -> list[str]:
    """The lines with keys of one table set or taken away."""
    found = _section(lines, path)
    if not changes or not found:
        return lines
    start, end = found
    kept: list[str] = []
    todo = {key: value for key, value in changes.items() if value is not None}
    for statement, key in _statements(lines[start + 1 : end]):
        if key not in changes:
            kept += statement
        elif key in todo:
            kept.append(f"{_key(key)} = {_value(todo.pop(key))}{newline}")
    at = len(kept)
    while at and re.match(r"\s*(#|$)", kept[at - 1]):
        at -= 1
    before = [*lines[: start + 1], *kept[:at]]
    before[-1] = before[-1] if before[-1].endswith("\n") else before[-1] + newline
    return [*before, *(f"{_key(k)} = {_value(v)}{newline}" for k, v in todo.items()), *kept[at:], *lines[end:]]


def _section(lines: Sequence[str], path: Path, *, within: bool = False) -> tuple[int, int] | None:
    """Where the table's header stands, or `within` that of a table in it, and where the next table begins or the
    file ends."""
    for start, line in enumerate(lines):
        header = _header(line)
        named = header[: len(path)] if header and within else header
        if named == path and _complete(lines[:start]):
            ends = (i for i in range(start + 1, len(lines)) if lines[i].lstrip().startswith("["))
            return start, next((i for i in ends if _complete(lines[start:i])), len(lines))
    return None


def _header(line: str) -> Path | None:
    """The path of a line such as [a."b"], None for any other."""
    if not line.lstrip().startswith("[") or not _complete([line]):
        return None
    table: Any = tomllib.loads(line)
    path: list[str] = []
    while isinstance(table, dict) and table:
        [(name, table)] = cast("dict[str, Any]", table).items()
        path.append(name)
    return tuple(path) if table == {} else None


def _statements(lines: Sequence[str]) -> Iterator[tuple[Sequence[str], str]]:
    """The lines of each statement and its key, "" for blanks and comments."""
    start = 0
    while start < len(lines):
        ends = (end for end in range(start + 1, len(lines) + 1) if _complete(lines[start:end]))
        end = next(ends, len(lines))
        statement = lines[start:end]
        yield statement, next(iter(value_of("".join(statement))), "")
        start = end


def _complete(lines: Sequence[str]) -> bool:
    try:
        tomllib.loads("".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True


def _says(text: str, wanted: object) -> bool:
    try:
        return value_of(text) == wanted
    except CannotMerge:
        return False


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _string(name)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    match value:
        case str():
            return _string(value)
        case bool():
            return "true" if value else "false"
        case list():
            return f"[{', '.join(map(_value, cast('list[object]', value)))}]"
        case dict():
            members = cast("dict[str, object]", value).items()
            return f"{{ {', '.join(f'{_key(k)} = {_value(v)}' for k, v in members)} }}" if members else "{}"
        case _:
            return str(value)
