"""JSON as editors keep it, with comments and trailing commas: read with positions, changed one member at a time.

Only what a change is about is written anew; every other character stays as it was.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, cast

from .merging import CannotMerge, newline_of

_SPACE = re.compile(r"(?:[ \t\r\n]+|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"')
_SCALAR = re.compile(_STRING.pattern + r"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null")


@dataclass
class _Node:
    """A value and where it stands; for an object or an array, also where its content does."""

    start: int
    value: Any = None
    end: int = 0
    members: dict[str, "_Node"] | None = None
    twice: set[str] = field(default_factory=set[str])
    spans: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Where each member, with its name, or item begins and ends."""
    first: int | None = None
    """Where the first member or item begins."""
    last: int = 0
    """Where the last one ends, or the opening bracket where there is none."""
    trailing: bool = False
    """A comma follows the last one."""


def value_of(text: str) -> Any:
    """What the text says; an empty object where it says nothing.

    Raises:
        CannotMerge: with the place where it is no JSON, comments and trailing commas aside.
    """
    root = _read(text)
    return {} if root is None else root.value


def with_member(text: str, path: Sequence[str], value: object) -> str:
    """The text with the member at `path` set to the value. Objects that are missing on the way are made.

    Raises:
        CannotMerge: where the text is malformed, or something on the way is no object or stands there twice.
    """
    root = _read(text)
    if root is None:
        begun = text if not text or text.endswith("\n") else text + newline_of(text)
        return f"{begun}{pretty(_nested(path, value), newline_of(text))}{newline_of(text)}"
    node = _holder(text, root, path[:1])
    for depth, name in enumerate(path, 1):
        child = (node.members or {}).get(name)
        if child is None:
            return _inserted(text, root, node, [f"{_dumped(name)}: "], [_nested(path[depth:], value)])
        if depth == len(path):
            return _replaced(text, root, child, value)
        node = _holder(text, child, path[: depth + 1])
    raise AssertionError("a path has a name")


def with_items(text: str, name: str, items: Sequence[object]) -> str:
    """The text with the items at the end of the array of that name at the top; it is made where it is missing.

    Raises:
        CannotMerge: likewise, or where the member is no array.
    """
    root = _read(text)
    array = (root.members or {}).get(name) if root else None
    if root is None or array is None:
        return with_member(text, [name], list(items))
    if not isinstance(array.value, list):
        raise _wrong(text, array, f"has {_dumped(name)}, but not as an array")
    return _inserted(text, root, array, ["" for _ in items], items)


def without(text: str, holder: Sequence[str], element: str | int) -> str:
    """The text without a member of the object, or an item of the array, at `holder`; comments within it go too.

    Raises:
        CannotMerge: where the text is malformed, or something on the way stands there twice.
        LookupError: where nothing is there.
    """
    node = _read(text) or _Node(0)
    for name in (*holder, *([element] if isinstance(element, str) else [])):
        if name in node.twice:
            raise _wrong(text, node, f"has {_dumped(name)} twice in the object that begins here")
        if name is not element:
            node = (node.members or {})[name]
    at = [*(node.members or {})].index(element) if isinstance(element, str) else element
    return _without_element(text, node.spans, at)


def _without_element(text: str, spans: Sequence[tuple[int, int]], at: int) -> str:
    start, end = spans[at]
    after = _past_space(text, end)
    if text[after : after + 1] == ",":
        return _without_lines(text, start, after + 1)
    if at:
        # The last of several: the comma before it goes too.
        comma = _past_space(text, spans[at - 1][1])
        kept = text[comma + 1 : start] if text[comma + 1 : start].strip(" \t") else ""
        text = text[:comma] + kept + text[start:]
        start, end = comma + len(kept), end - start + comma + len(kept)
    return _without_lines(text, start, end)


def _past_space(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() if space else at


def _without_lines(text: str, start: int, end: int) -> str:
    """The text without a part of it, nor the lines that are blank then."""
    line = text.rfind("\n", 0, start) + 1
    rest = end + len(text[end:]) - len(text[end:].lstrip(" \t"))
    ends = re.match(r"\r?\n", text[rest:])
    if ends and not text[line:start].strip(" \t"):
        return text[:line] + text[rest + ends.end() :]
    return text[:start].rstrip(" \t") + text[end:] if ends else text[:start] + text[rest:]


def pretty(value: object, newline: str = "\n", unit: str = "  ", margin: str = "") -> str:
    """JSON over several lines: a member a line, and an item a line where the items are objects."""
    inner = margin + unit
    if isinstance(value, Mapping) and value:
        members = cast("Mapping[str, object]", value).items()
        lines = [f"{inner}{_dumped(name)}: {pretty(v, newline, unit, inner)}" for name, v in members]
        brackets = "{}"
    elif isinstance(value, list) and any(isinstance(item, dict) for item in cast("list[object]", value)):
        lines = [f"{inner}{_dumped(item)}" for item in cast("list[object]", value)]
        brackets = "[]"
    else:
        return _dumped(cast("object", value))
    return f"{brackets[0]}{newline}{f',{newline}'.join(lines)}{newline}{margin}{brackets[1]}"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _nested(path: Sequence[str], value: object) -> object:
    for name in reversed(path):
        value = {name: value}
    return value


def _holder(text: str, node: _Node, path: Sequence[str]) -> _Node:
    """The node itself, if the last name of the path can be looked up, or put, there."""
    holder = f"has {_dumped(path[-2])}, but not as an object" if len(path) > 1 else "holds no object"
    if node.members is None:
        raise _wrong(text, node, holder)
    if path[-1] in node.twice:
        raise _wrong(text, node, f"has {_dumped(path[-1])} twice in the object that begins here")
    return node


def _wrong(text: str, node: _Node, problem: str) -> CannotMerge:
    return CannotMerge(problem, *_place(text, node.start))


def _place(text: str, position: int) -> tuple[int, int]:
    before = text[:position]
    return before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1


def _indentation(text: str, position: int) -> tuple[str, bool]:
    """The blanks that the line of a position begins with, and whether nothing else stands before it."""
    before = text[text.rfind("\n", 0, position) + 1 : position]
    rest = before.lstrip(" \t")
    return before[: len(before) - len(rest)], not rest


def _unit(text: str, root: _Node) -> str:
    """One step of indentation, as the first member of the document shows it."""
    blanks, alone = _indentation(text, root.first) if root.first else ("", False)
    return blanks if alone and blanks else "  "


def _inserted(text: str, root: _Node, node: _Node, heads: Sequence[str], values: Sequence[object]) -> str:
    """The text with more at the end of an object or array, after whatever comments end it."""
    newline, unit = newline_of(text), _unit(text, root)
    close = node.end - 1
    end = len(text[:close].rstrip(" \t\r\n"))
    kept = text[: node.last] + ("" if node.first is None or node.trailing else ",") + text[node.last : end]
    if node.first is not None and "\n" not in text[node.start : node.end]:
        bodies = [f"{head}{_dumped(value)}" for head, value in zip(heads, values, strict=True)]
        return f"{kept} {', '.join(bodies)}{text[end:]}"
    base = _indentation(text, node.start)[0]
    blanks, alone = _indentation(text, node.first) if node.first is not None else ("", False)
    margin = blanks if alone else base + unit
    bodies = [f"{head}{pretty(v, newline, unit, margin)}" for head, v in zip(heads, values, strict=True)]
    added = "".join(f"{',' * bool(i)}{newline}{margin}{body}" for i, body in enumerate(bodies))
    return kept + added + (text[end:] if "\n" in text[end:close] else newline + base + text[close:])


def _replaced(text: str, root: _Node, node: _Node, value: object) -> str:
    if node.members and "\n" not in text[node.start : node.end]:
        written = _dumped(value)
    else:
        margin = _indentation(text, node.start)[0]
        written = pretty(value, newline_of(text), _unit(text, root), margin)
    return text[: node.start] + written + text[node.end :]


def _read(text: str) -> _Node | None:
    try:
        return _Reader(text).document()
    except RecursionError:
        raise CannotMerge("is nested too deeply") from None


class _Reader:
    """Reads one document; `at` is the next character."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    def document(self) -> _Node | None:
        if not self._next():
            return None
        root = self._value()
        if self._next():
            self._fail("goes on after its end")
        return root

    def _fail(self, problem: str) -> NoReturn:
        raise CannotMerge(problem, *_place(self._text, self._at))

    def _next(self) -> str:
        """The next character that says something, "" at the end."""
        self._at = _past_space(self._text, self._at)
        return self._text[self._at : self._at + 1]

    def _value(self) -> _Node:
        character = self._next()
        if character in ("{", "["):
            return self._filled(_Node(self._at, members={} if character == "{" else None))
        found = _SCALAR.match(self._text, self._at)
        if not found:
            self._fail("expects a value here")
        node = _Node(self._at, end=found.end())
        try:
            node.value = json.loads(found[0])
        except ValueError:
            self._fail("has a number here that is too long")
        self._at = found.end()
        return node

    def _filled(self, node: _Node) -> _Node:
        """Reads what an object or array holds, and its end."""
        closing = "]" if node.members is None else "}"
        node.value = [] if node.members is None else {}
        self._at += 1
        node.last = self._at
        while self._next() != closing:
            begun = self._at
            node.first = begun if node.first is None else node.first
            self._element(node)
            node.spans.append((begun, self._at))
            node.last, node.trailing = self._at, self._next() == ","
            if not node.trailing and self._next() != closing:
                self._fail(f"expects a comma or {closing} here")
            self._at += node.trailing
        self._at += 1
        node.end = self._at
        return node

    def _element(self, node: _Node) -> None:
        if node.members is None:
            node.value.append(self._value().value)
            return
        name = self._name()
        node.twice |= {name} & node.members.keys()
        node.members[name] = self._value()
        node.value[name] = node.members[name].value

    def _name(self) -> str:
        found = _STRING.match(self._text, self._at)
        if not found:
            self._fail("expects a name in double quotes here")
        self._at = found.end()
        if self._next() != ":":
            self._fail("expects a colon here")
        self._at += 1
        return json.loads(found[0])
